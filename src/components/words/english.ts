import { basicEnglish } from './basic-english.ts'
import * as prompts from './prompts.ts'
import * as surfaces from './surfaces.ts'
import type { Words } from './words.ts'

/** Every word, in English. */
export const english: Words = { ...basicEnglish, ...surfaces, ...prompts }
