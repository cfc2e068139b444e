import { codes, failedStates, inner, messages, params, types } from './envelope.ts'
import { dig, digFirst, field, numberOf, textOf } from './foreign.ts'
import { parseEmbeddedJson, parseJson } from './json.ts'
import { isMarkup, readMarkup } from './markup.ts'
import { isArray, isPlainObject, type Plain, type PlainObject } from './plain.ts'
import type { Wire } from './wire.ts'

/** Envelopes inside envelopes; more than any relay chain is known to build. */
const maxLevels = 10

/** Takes an error body apart, from the outermost envelope in to the error that somebody first wrote. */
export function readWire(body: Plain | undefined): Wire {
  const levels = levelsOf(body)
  const inward = levels.toReversed()
  const type = firstOf(inward, typeOf)
  return {
    message: firstOf(inward, messageOf) ?? '',
    code: firstOf(inward, codeOf) ?? type,
    type,
    param: firstOf(inward, paramOf),
    words: [...new Set(inward.flatMap(wordsOf))],
    status: firstOf(inward, statusOf),
    levels,
    task: isFailedTask(levels[0]),
    page: typeof body === 'string' && isMarkup(body),
    body,
  }
}

/** Whether an object describes a job that ended without success. */
export function isFailedTask(job: PlainObject | undefined): boolean {
  const state = digFirst(job, ['status', 'task_status', 'state', 'data.status', 'data.task_status'])
  return typeof state === 'string' && failedStates.has(state.toLowerCase())
}

function levelsOf(body: Plain | undefined): readonly PlainObject[] {
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
  if (isPlainObject(value)) return Object.keys(value).length > 0 ? value : undefined
  if (isArray(value)) return objectOf(value.find((one) => one !== null))
  if (typeof value !== 'string') return undefined
  if (isMarkup(value)) return readMarkup(value)
  const json = parseJson(value)
  if (json !== undefined && json !== value) return objectOf(json)
  return textOf(value) ? { message: value } : undefined
}

function stepInto(level: PlainObject): PlainObject | undefined {
  for (const path of inner) {
    const value = dig(level, path)
    const steps = typeof value === 'string' ? opensInto(value, path) : true
    const next = steps ? objectOf(value) : undefined
    if (next) return next
  }
  const message = textOf(digFirst(level, messages))
  const embedded = message && (parseJson(message) ?? parseEmbeddedJson(message))
  return isPlainObject(embedded) || isArray(embedded) ? objectOf(embedded) : undefined
}

/** A plain sentence stays where it is, as its level's message, unless it is the only thing inside. */
function opensInto(value: string, path: string): boolean {
  return path === 'metadata.raw' || path === 'errors.0' || parseJson(value) !== undefined
}

function firstOf<Found>(
  levels: readonly PlainObject[],
  read: (level: PlainObject) => Found | undefined,
): Found | undefined {
  for (const level of levels) {
    const found = read(level)
    if (found !== undefined) return found
  }
  return undefined
}

function messageOf(level: PlainObject): string | undefined {
  for (const path of messages) {
    const value = dig(level, path)
    const text = isArray(value) ? sentences(value) : textOf(value)
    if (text && !(path === 'error' && isToken(text)) && !/^[[{]/.test(text)) return text
  }
  return undefined
}

function sentences(list: readonly unknown[]): string | undefined {
  return textOf(list.filter((one) => typeof one === 'string').join('; '))
}

/** A machine word, as opposed to a sentence. */
function isToken(text: string): boolean {
  return text.length <= 80 && /^(?:[a-z0-9_.:/-]+|[A-Z0-9_]+_[A-Z0-9_]+)$/.test(text)
}

/** Paths that hold a code only when the value looks like one. */
const ambiguous: ReadonlySet<string> = new Set(['error', 'reason', 'status', 'status_code'])

function codeOf(level: PlainObject): string | undefined {
  for (const path of codes) {
    const value = dig(level, path)
    const text = typeof value === 'number' ? String(value) : textOf(value)
    if (!text || text.length > 120 || isStatusWord(text)) continue
    if (path === 'status' && !/^[A-Z]+_?[A-Z_]+$/.test(text)) continue
    if (!ambiguous.has(path) || isToken(text) || path === 'status') return text
  }
  return undefined
}

/** A number that merely repeats the HTTP status, or says that all is well. */
function isStatusWord(text: string): boolean {
  return /^(?:[1-5]\d\d|0|-1)$/.test(text)
}

function typeOf(level: PlainObject): string | undefined {
  const type = textOf(digFirst(level, types))
  return type === undefined || type === 'error' || type.length > 120 ? undefined : type
}

function paramOf(level: PlainObject): string | undefined {
  const value = digFirst(level, params)
  const parts = isArray(value) ? value.filter((part) => part !== 'body') : [value]
  const named = parts.filter((part) => typeof part === 'string' || typeof part === 'number')
  return textOf(named.join('.'))
}

function statusOf(level: PlainObject): number | undefined {
  for (const path of ['code', 'status', 'statusCode', 'status_code', 'httpStatus']) {
    const status = numberOf(field(level, path))
    if (status !== undefined && status >= 400 && status < 600) return status
  }
  return undefined
}

/** Everything on a level that a table of words may know. */
function wordsOf(level: PlainObject): readonly string[] {
  const details = field(level, 'details')
  const reasons = isArray(details)
    ? details.slice(0, 16).flatMap((one) => [field(one, 'reason'), quotaOf(one)])
    : []
  const named = [
    ...reasons,
    ...codes.map((path) => dig(level, path)),
    ...types.map((path) => dig(level, path)),
    dig(level, 'metadata.limit_source'),
  ]
  return named
    .map((word) => (typeof word === 'number' ? String(word) : textOf(word)))
    .filter((word) => word !== undefined)
    .filter((word) => word.length <= 120 && !isStatusWord(word))
    .map((word) => word.toLowerCase())
}

/** google.rpc.QuotaFailure names its window inside an id such as `…PerDayPerProject`. */
function quotaOf(detail: unknown): string | undefined {
  const id = textOf(dig(detail, 'violations.0.quotaId'))
  return id && /PerDay/.test(id) ? 'quota_per_day' : undefined
}
