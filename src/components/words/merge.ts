import { english } from './english.ts'
import type { SomeWords, Words } from './words.ts'

/** Puts an app's own words over the English ones. */
export function mergeWords(words: SomeWords | undefined): Words {
  if (!words) return english
  const merged = structuredClone(english)
  pour(words, merged)
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
