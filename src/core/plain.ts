import { upTo } from './clean.ts'
import { field, isObject } from './foreign.ts'

/** Data that is safe to look at: no getters, no cycles, no depth beyond `maxDepth`. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainObject

/** An object of plain data, with nothing inherited that matters. */
export interface PlainObject {
  readonly [key: string]: Plain
}

/** Deeper than any known error body; a hostile one is cut here. */
const maxDepth = 16

/** Values copied at most, which bounds the time however wide the input is. */
const maxValues = 2_000

/** Characters kept in all; also how much of a body is ever read. */
export const maxText: number = 256 * 1_024

/** Characters of one string that are looked at: far more than any sentence has, or an error inside a string. */
export const maxString: number = 16 * 1_024

/** Copies foreign data once, so that every later step may trust what it looks at. */
export function toPlain(value: unknown): Plain {
  let left = maxValues
  let room = maxText
  const copy = (source: unknown, depth: number): Plain => {
    left -= 1
    if (typeof source === 'string') {
      const text = upTo(source, Math.min(room, maxString))
      room -= text.length
      return text
    }
    if (typeof source === 'number' || typeof source === 'boolean') return source
    if (typeof source === 'bigint') return String(source).slice(0, 64)
    if (!isObject(source) || typeof source === 'function' || depth >= maxDepth) return null
    if (isArray(source)) {
      return [...indexes(source, left)].map((index) => copy(field(source, index), depth + 1))
    }
    const entries: [string, Plain][] = []
    for (const key of keysOf(source)) {
      if (left <= 0) break
      entries.push([key, copy(field(source, key), depth + 1)])
    }
    return Object.fromEntries(entries)
  }
  return copy(value, 0)
}

/** Whether plain data is an object, not an array. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !isArray(value)
}

/** `Array.isArray` of a revoked proxy throws. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** The own enumerable names of anything; none where a proxy refuses to tell. */
export function keysOf(value: object): readonly string[] {
  try {
    return Object.keys(value)
  } catch {
    return []
  }
}

function* indexes(source: object, left: number): Generator<number> {
  const length = field(source, 'length')
  const end = Math.min(typeof length === 'number' ? length : 0, Math.max(left, 0), 256)
  for (let index = 0; index < end; index += 1) yield index
}
