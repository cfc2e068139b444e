import { failures } from './failures.ts'
import { labels } from './labels.ts'
import { remedies } from './remedies.ts'
import { spoken } from './spoken.ts'
import { topUp } from './top-up.ts'
import type { Words } from './words.ts'

/** The words that apply unless the app brings others. */
export const english: Words = { locale: 'en', failures, remedies, labels, topUp, spoken }
