import { basicEnglish } from './basic-english.ts'
import type { ProvidedWords, SomeWords } from './words.ts'

/** Puts an app's own words over the English ones. */
export function mergeWords(words: SomeWords | undefined): ProvidedWords {
  return mergeTable<ProvidedWords>(basicEnglish, words)
}

/** Puts some entries over a table, however deep; the table itself stays as it is. */
export function mergeTable<Table extends object>(table: Table, own: object | undefined): Table {
  if (!own) return table
  const merged = structuredClone(table)
  pour(own, merged)
  return merged
}

function pour(source: object, target: object): void {
  for (const name of Object.keys(source)) {
    const value: unknown = Reflect.get(source, name)
    const own: unknown = Reflect.get(target, name)
    if (isTable(value) && isTable(own)) pour(value, own)
    else if (value !== undefined) Reflect.set(target, name, value)
  }
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
