import { field, isObject } from './foreign.ts'
import { isArray, keysOf } from './plain.ts'

const maxHeaders = 256
const maxValue = 4_096

/** Reads headers of any make (`Headers`, a `Map`, pairs, an object), with lower-case names. */
export function readHeaders(source: unknown): Readonly<Record<string, string>> {
  const read: [string, string][] = []
  for (const [name, value] of pairs(source)) {
    if (read.length >= maxHeaders) break
    const text = headerText(value)
    if (typeof name === 'string' && text !== undefined) read.push([name.toLowerCase(), text])
  }
  return Object.fromEntries(read)
}

function headerText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.slice(0, maxValue)
  if (typeof value === 'number') return String(value)
  return isArray(value)
    ? value
        .slice(0, 16)
        .filter((one) => typeof one === 'string')
        .join(', ')
    : undefined
}

function pairs(source: unknown): readonly (readonly [unknown, unknown])[] {
  if (!isObject(source)) return []
  const list = isArray(source) ? source : iterated(source)
  // `Array.from` fills the holes of a sparse list; `map` would leave them.
  if (list) return Array.from(list.slice(0, maxHeaders), (pair) => [field(pair, 0), field(pair, 1)])
  return keysOf(source)
    .slice(0, maxHeaders)
    .map((key) => [key, field(source, key)])
}

/** What `entries()` yields; `undefined` where there is no such method or it throws. */
function iterated(source: object): readonly unknown[] | undefined {
  const entries = field(source, 'entries')
  if (typeof entries !== 'function') return undefined
  try {
    const iterator: unknown = Reflect.apply(entries, source, [])
    return take(iterator)
  } catch {
    return undefined
  }
}

function take(iterator: unknown): readonly unknown[] {
  const taken: unknown[] = []
  const next = field(iterator, 'next')
  if (typeof next !== 'function') return taken
  while (taken.length < maxHeaders) {
    const step: unknown = Reflect.apply(next, iterator, [])
    if (field(step, 'done') !== false) break
    taken.push(field(step, 'value'))
  }
  return taken
}
