import { upTo } from './clean.ts'
import { fieldIssues, inner, innerWhereSilent, messages } from './envelope.ts'
import { field, isObject, textOf } from './foreign.ts'
import { parseEmbeddedJson, parseJson } from './json.ts'
import { embeddedPage, isMarkup, readMarkup } from './markup.ts'
import { isArray, isPlainObject, keysOf, maxString, type Plain, type PlainObject } from './plain.ts'
import { messageOf } from './read-message.ts'
import { readText } from './read-text.ts'
import { readResent } from './resent.ts'
import { reach, spell, tellingOf } from './spell.ts'

/** Envelopes inside envelopes; more than any relay chain is known to build. */
const maxLevels = 10

/** The objects of an error body from its outermost envelope in to the error that somebody first wrote. */
export function levelsOf(body: Plain | undefined): readonly PlainObject[] {
  const levels: PlainObject[] = []
  let next = body === undefined ? undefined : objectOf(body)
  while (next && levels.length < maxLevels) {
    levels.push(next)
    next = stepInto(next, levels)
  }
  return levels
}

/** The object that a value is or stands for: a sentence and a page stand for one with a message. */
function objectOf(value: Plain | undefined): PlainObject | undefined {
  if (isPlainObject(value)) return keysOf(value).length > 0 ? value : undefined
  // Of a batch, the answer that failed.
  if (isArray(value))
    return objectOf(value.find((one) => reach(one, 'error')) ?? value.find((one) => one !== null))
  if (typeof value !== 'string') return undefined
  if (isMarkup(value)) return readMarkup(value)
  const json = parseJson(value)
  if (json !== undefined && json !== value) return objectOf(json)
  return readText(upTo(value, maxString))
}

const innerOfSilent: readonly string[] = [...inner, ...innerWhereSilent]

function stepInto(level: PlainObject, levels: readonly PlainObject[]): PlainObject | undefined {
  if (levels.length === 1 && isForm(level) && !keysOf(level).every(isMessageName))
    return issueOf(level, false)
  const message = messageOf(level)
  for (const [path, value] of tellingOf(level, message === undefined ? innerOfSilent : inner)) {
    const next = opensInto(value, path) ? objectOf(value) : undefined
    if (next)
      return isPlainObject(value) && fieldIssues.has(path) ? (issueOf(next, true) ?? next) : next
  }
  const page = message && (isMarkup(message) ? message : embeddedPage(message))
  if (page) return readMarkup(page)
  if (message !== undefined) {
    const inside = parseJson(message) ?? readResent(message) ?? parseEmbeddedJson(message)
    return isPlainObject(inside) || isArray(inside) ? objectOf(inside) : undefined
  }
  const silent = levels.every((one) => messageOf(one) === undefined)
  return (silent ? issueOf(level, false) : undefined) ?? wrapped(level)
}

/** An error in an envelope of its own name, such as `external_model_error`. */
function wrapped(level: PlainObject): PlainObject | undefined {
  const name = keysOf(level).find(
    (key) => /err|fault|body|result|response$/i.test(key) && isObject(level[key]),
  )
  return name === undefined ? undefined : objectOf(level[name])
}

/** Where a single sentence is an error of its own. */
const sentencePaths: ReadonlySet<string> = new Set(['metadata.raw', 'errors.0', 'choices.0.error'])

/** Lists of sentences are messages; a single sentence stays where it is unless it is all there is inside. */
function opensInto(value: unknown, path: string): boolean {
  if (path === 'details') return tellsMore(field(value, 0))
  if (isArray(value)) return typeof value[0] === 'object'
  if (typeof value !== 'string') return true
  return sentencePaths.has(path) || parseJson(value) !== undefined
}

/** A detail with a sentence of its own; those of google.rpc are data about the level that they stand on. */
function tellsMore(detail: unknown): boolean {
  return (
    isPlainObject(detail) && detail['@type'] === undefined && /\s/.test(messageOf(detail) ?? '')
  )
}

/** How deep the fields of a form are followed, and how many of one form. */
const maxDepth = 6
const maxFields = 64

/**
 * What a validator found wrong with the first field, where fields are keys: `{"amount": ["A valid
 * integer is required."]}`, also below outer fields. `sentences`: single ones count as well as lists.
 */
function issueOf(fields: PlainObject, sentences: boolean, depth = 0): PlainObject | undefined {
  if (depth > maxDepth || (messageOf(fields) !== undefined && !isForm(fields))) return undefined
  for (const name of keysOf(fields).slice(0, maxFields)) {
    const value = field(fields, name)
    const message = textOf(isArray(value) ? value[0] : sentences ? value : undefined)
    if (message && (isArray(value) || message.includes(' '))) return { message, param: name }
    const inside = isArray(value) ? Object.fromEntries(value.entries()) : value
    const found = isPlainObject(inside) ? issueOf(inside, sentences, depth + 1) : undefined
    if (found) return { ...found, param: `${name}.${textOf(found['param']) ?? ''}` }
  }
  return undefined
}

/** Fields with lists of sentences and nothing else; one of them may be called `title`. */
function isForm(fields: PlainObject): boolean {
  return Object.values(fields).every((value) => isArray(value) && typeof value[0] === 'string')
}

function isMessageName(name: string): boolean {
  return messages.includes(spell(name)) || /^(?:non_field_errors|__all__)$/.test(name)
}
