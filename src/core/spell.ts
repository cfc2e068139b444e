import { namesIn } from './foreign.ts'
import { isArray, isPlainObject, keysOf, type Plain, type PlainObject } from './plain.ts'
import { remembering } from './remembering.ts'

const maxLength = 120

/** A name or a code in plain words: `errorMessage`, `error_message` and `Error-Message` are `error message`. */
export const spell: (word: string) => string = remembering((word) =>
  word
    .slice(0, maxLength)
    .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase(),
)

const indexes = new WeakMap<PlainObject, ReadonlyMap<string, Plain>>()

/** Reads along a path of spelled names such as `metadata.error type`; a number is a place in a list. */
export function reach(value: Plain | undefined, path: string): Plain | undefined {
  let found = value
  for (const name of namesIn(path)) found = step(found, name)
  return found
}

function step(value: Plain | undefined, name: string): Plain | undefined {
  if (isPlainObject(value)) return indexOf(value).get(name)
  return isArray(value) ? (value[Number(name)] ?? undefined) : undefined
}

/** The first of several paths that leads to something. */
export function reachFirst(value: Plain | undefined, paths: readonly string[]): Plain | undefined {
  return tellingOf(value, paths)[0]?.[1]
}

/** Those of several paths that lead to something, in their order, with what is there. */
export function tellingOf(
  value: Plain | undefined,
  paths: readonly string[],
): readonly (readonly [path: string, value: Plain])[] {
  if (!isPlainObject(value)) return []
  const index = indexOf(value)
  const { names, longer } = ranksOf(paths)
  // Objects have fewer fields than tables have paths.
  const found: [rank: number, value: Plain][] = []
  for (const [name, there] of index) {
    const rank = names.get(name)
    if (rank !== undefined) found.push([rank, there])
  }
  for (const [rank, first] of longer) {
    const there = index.has(first) ? reach(value, paths[rank] ?? '') : undefined
    if (there !== undefined) found.push([rank, there])
  }
  if (found.length > 1) found.sort(([one], [other]) => one - other)
  return found.map(([rank, there]) => [paths[rank] ?? '', there])
}

interface Ranks {
  readonly names: ReadonlyMap<string, number>
  /** Paths of more than one name, by their first. */
  readonly longer: readonly (readonly [rank: number, first: string])[]
}

const ranked = new WeakMap<readonly string[], Ranks>()

function ranksOf(paths: readonly string[]): Ranks {
  const before = ranked.get(paths)
  if (before) return before
  const entries = paths.map((path, rank) => [path, rank] as const)
  const ranks: Ranks = {
    names: new Map(entries.filter(([path]) => !path.includes('.'))),
    longer: entries
      .filter(([path]) => path.includes('.'))
      .map(([path, rank]) => [rank, path.split('.', 1)[0] ?? '']),
  }
  ranked.set(paths, ranks)
  return ranks
}

function indexOf(object: PlainObject): ReadonlyMap<string, Plain> {
  const before = indexes.get(object)
  if (before) return before
  const index = new Map<string, Plain>()
  // A name that is spelled twice means what stands first.
  for (const key of keysOf(object).toReversed()) {
    const value = object[key]
    // `@type` and `@odata.context` tell of the format, not of what happened.
    if (value !== undefined && value !== null && !key.startsWith('@')) index.set(spell(key), value)
  }
  indexes.set(object, index)
  return index
}
