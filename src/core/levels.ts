import { inner, innerWhereSilent } from './envelope.ts'
import { dig, field, textOf } from './foreign.ts'
import { parseEmbeddedJson, parseJson } from './json.ts'
import { isMarkup, readMarkup } from './markup.ts'
import { isArray, isPlainObject, keysOf, type Plain, type PlainObject } from './plain.ts'
import { messageOf } from './read-message.ts'

/** Envelopes inside envelopes; more than any relay chain is known to build. */
const maxLevels = 10

/** The objects of an error body from its outermost envelope in to the error that somebody first wrote. */
export function levelsOf(body: Plain | undefined): readonly PlainObject[] {
  const levels: PlainObject[] = []
  let next = body === undefined ? undefined : objectOf(body)
  while (next && levels.length < maxLevels) {
    levels.push(next)
    next = stepInto(next)
  }
  return levels
}

/** The object that a value is or stands for: a sentence and a page stand for one with a message. */
function objectOf(value: unknown): PlainObject | undefined {
  if (isPlainObject(value)) return keysOf(value).length > 0 ? value : undefined
  if (isArray(value)) return objectOf(value.find((one) => one !== null))
  if (typeof value !== 'string') return undefined
  if (isMarkup(value)) return readMarkup(value)
  const json = parseJson(value)
  if (json !== undefined && json !== value) return objectOf(json)
  return textOf(value) ? { message: value } : undefined
}

function stepInto(level: PlainObject): PlainObject | undefined {
  const message = messageOf(level)
  for (const path of message === undefined ? [...inner, ...innerWhereSilent] : inner) {
    const value = dig(level, path)
    const next = opensInto(value, path) ? objectOf(value) : undefined
    if (next) return next
  }
  const embedded = message && (parseJson(message) ?? parseEmbeddedJson(message))
  if (isPlainObject(embedded) || isArray(embedded)) return objectOf(embedded)
  return message === undefined ? fieldErrorOf(level) : undefined
}

/** Lists of sentences are messages; a single sentence stays where it is unless it is all there is inside. */
function opensInto(value: unknown, path: string): boolean {
  if (isArray(value)) return typeof value[0] === 'object'
  if (typeof value !== 'string') return true
  return path === 'metadata.raw' || path === 'errors.0' || parseJson(value) !== undefined
}

/** Where validators list what is wrong with each field: `{"amount": ["A valid integer is required."]}`. */
const perField: readonly string[] = ['errors', 'constraints', '']

function fieldErrorOf(level: PlainObject): PlainObject | undefined {
  for (const path of perField) {
    const fields = dig(level, path)
    if (!isPlainObject(fields)) continue
    for (const param of keysOf(fields)) {
      const said = field(fields, param)
      const message = textOf(isArray(said) ? said[0] : path === 'constraints' ? said : undefined)
      if (message) return path === 'constraints' ? { message } : { message, param }
    }
  }
  return undefined
}
