import { params } from './envelope.ts'
import { numberOf, textOf } from './foreign.ts'
import { isFailedJob } from './job.ts'
import { levelsOf } from './levels.ts'
import { isArray, type Plain, type PlainObject } from './plain.ts'
import { codeOf, nameOf, typeOf, wordsOf } from './read-code.ts'
import { messageOf } from './read-message.ts'
import { reachFirst, tellingOf } from './spell.ts'
import type { Wire } from './wire.ts'

/** Headers that name the error where a body does not: AWS sends `Name:http://…`. */
const codeHeaders: readonly string[] = [
  'x-amzn-errortype',
  'x-vercel-error',
  'x-error-code',
  'x-fal-error-type',
]

/** Takes an error body apart; what is further in is nearer to the cause and wins. */
export function readWire(
  body: Plain | undefined,
  headers: Readonly<Record<string, string>> = {},
): Wire {
  const levels = levelsOf(body)
  const inward = levels.toReversed()
  const type = firstOf(inward, typeOf)
  const named = codeOfHeaders(headers)
  const message = firstOf(inward, messageOf) ?? ''
  const heading = headed.exec(message.slice(0, 200))?.[1]
  const words = [...new Set([...inward.flatMap(wordsOf), named ?? '', heading ?? ''])].filter(
    Boolean,
  )
  return {
    message,
    code: firstOf(inward, codeOf) ?? type ?? named,
    type,
    param: firstOf(inward, paramOf),
    words,
    names: words.map(nameOf).join('\n'),
    status: firstOf(inward, statusOf) ?? numberOf(written.exec(message)?.[1]),
    levels,
    task: isFailedJob(levels[0]),
    body,
  }
}

/** One word, in front of a namespace; bearer challenges hold theirs as `error="invalid_token"` (RFC 6750). */
function codeOfHeaders(headers: Readonly<Record<string, string>>): string | undefined {
  const told = codeHeaders.map((name) => headers[name]).find(Boolean)
  return (
    /^([\w.-]+)(?:[:#]|$)/.exec(told ?? '')?.[1] ??
    /\berror="?([a-z_]{3,40})\b/.exec(headers['www-authenticate'] ?? '')?.[1]
  )
}

/** A status in front of it, as Starlette prints its exceptions: `503: The model is not loaded.` */
const written = /^([45]\d\d): /

/** A code in front of the sentence: `TOO_MANY_ATTEMPTS_TRY_LATER : …`, `AppIdNoAuthError:(11200)`. */
const headed = /^\s*([A-Z][a-z]+(?:[A-Z][A-Za-z]+)+|[A-Z]+(?:_[A-Z\d]+)+)\s{0,2}(?:[:：]|$)/

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

/** `["body", "messages", 2]` is how validators write `messages.2`. */
function paramOf(level: PlainObject): string | undefined {
  const value = reachFirst(level, params) ?? pathOf(level)
  const parts = isArray(value) ? value.filter((part) => part !== 'body') : [value]
  const named = parts.filter((part) => typeof part === 'string' || typeof part === 'number')
  const param = textOf(named.join('.'))
  return param === 'None' ? undefined : param
}

/** A validator's `path` leads to a field; GraphQL's leads into the answer, a framework's is the request's. */
function pathOf(level: PlainObject): unknown {
  const { path, locations, extensions, timestamp, _links } = level
  const foreign = locations ?? extensions ?? timestamp ?? _links ?? statusOf(level)
  const isField = isArray(path) || (typeof path === 'string' && path.startsWith('/'))
  return isField && foreign === undefined ? path : undefined
}

const statuses: readonly string[] = ['code', 'status', 'status code', 'http status']

function statusOf(level: PlainObject): number | undefined {
  for (const [, value] of tellingOf(level, statuses)) {
    const status = numberOf(value)
    if (status !== undefined && status >= 400 && status < 600) return status
  }
  return undefined
}
