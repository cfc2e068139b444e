import { failures } from './failures.ts'
import { labels } from './labels.ts'
import { remedies } from './remedies.ts'
import { spoken } from './spoken.ts'
import type { BasicWords } from './words.ts'

/** The words that every failure needs, in English; all that an app carries which asks for no more. */
export const basicEnglish: BasicWords = { locale: 'en', failures, remedies, labels, spoken }
