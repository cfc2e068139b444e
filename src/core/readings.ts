import type { Evidence } from './evidence.ts'
import { isObject } from './foreign.ts'

const readings = new WeakMap<object, Evidence>()

/** Keeps what was read of something that cannot tell it again: the stream of a response, what ended it. */
export function rememberReading(thing: unknown, evidence: Evidence): void {
  if (isObject(thing)) readings.set(thing, evidence)
}

/** What was read of it, if anybody did. */
export function readingOf(thing: unknown): Evidence | undefined {
  return isObject(thing) ? readings.get(thing) : undefined
}
