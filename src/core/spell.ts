import { isArray, isPlainObject, keysOf, type Plain, type PlainObject } from './plain.ts'

/** Words that were spelled before; few are ever seen, and a flood of new ones starts again. */
const known = new Map<string, string>()
const maxKnown = 2_048
const maxLength = 120

/** A name or a code in plain words: `errorMessage`, `error_message` and `Error-Message` are `error message`. */
export function spell(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= maxKnown) known.clear()
  const words = word
    .slice(0, maxLength)
    .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
  known.set(word, words)
  return words
}

const indexes = new WeakMap<PlainObject, ReadonlyMap<string, Plain>>()

/** Reads along a path of spelled names such as `metadata.error type`; a number is a place in a list. */
export function reach(value: unknown, path: string): Plain | undefined {
  if (!path.includes('.')) return step(value, path)
  let found: Plain | undefined
  for (const [index, name] of path.split('.').entries())
    found = step(index === 0 ? value : found, name)
  return found
}

function step(value: unknown, name: string): Plain | undefined {
  if (isPlainObject(value)) return indexOf(value).get(name)
  const found: unknown = isArray(value) ? value[Number(name)] : undefined
  return (found as Plain | undefined) ?? undefined
}

/** The first of several paths that leads to something. */
export function reachFirst(value: unknown, paths: readonly string[]): Plain | undefined {
  for (const path of paths) {
    const found = reach(value, path)
    if (found !== undefined) return found
  }
  return undefined
}

function indexOf(object: PlainObject): ReadonlyMap<string, Plain> {
  const before = indexes.get(object)
  if (before) return before
  const index = new Map<string, Plain>()
  // A name that is spelled twice means what stands first.
  for (const key of keysOf(object).toReversed()) {
    const value = object[key]
    if (value !== undefined && value !== null) index.set(spell(key), value)
  }
  indexes.set(object, index)
  return index
}
