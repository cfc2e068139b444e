import { failures } from './failures.ts'
import { labels } from './labels.ts'
import * as prompts from './prompts.ts'
import { remedies } from './remedies.ts'
import { spoken } from './spoken.ts'
import * as surfaces from './surfaces.ts'
import type { BasicWords, Words } from './words.ts'

/** The words that every failure needs, in English. */
export const basicEnglish: BasicWords = { locale: 'en', failures, remedies, labels, spoken }

/** Every word, in English. */
export const english: Words = { ...basicEnglish, ...surfaces, ...prompts }
