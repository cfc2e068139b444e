import { codes, furtherCodes, types } from './envelope.ts'
import { field, textOf } from './foreign.ts'
import { isFailedState } from './job.ts'
import { isArray, type PlainObject } from './plain.ts'
import { isToken } from './read-message.ts'
import { reachFirst, spell, tellingOf } from './spell.ts'

const maxLength = 120

/** Shapes without which a value at these paths is no code but a word of another kind. */
const shapes: Readonly<Record<string, (text: string) => boolean>> = {
  'data.code': (text) => /^[A-Z]+(?:_[A-Z]+)*$/.test(text),
  error: isToken,
  failure: isToken,
  reason: (text) => isToken(text) || /^[A-Za-z]+[a-z][A-Z][A-Za-z]*$/.test(text),
  kind: isName,
  tag: isToken,
  category: (text) => /^[A-Z]+(?:_[A-Z]+)+$/.test(text),
  issue: isToken,
  key: (text) => isToken(text) && /[.A-Z]/.test(text),
  'error id': (text) => /^[A-Z_]+$/.test(text),
  status: (text) =>
    !isFailedState(text) &&
    (/^[A-Z]{2,}(?:_[A-Z]+)*$/.test(text) || /^[a-z]+(?:_[a-z]+)+$/.test(text)),
  'status code': isToken,
  'status text': (text) => /^\w+$/.test(text),
  name: isName,
}

/** Single words are people's names, but for those that repeat a status, as the framework goa sends. */
function isName(text: string): boolean {
  return /^[A-Za-z]+(?:Error|Exception)$|^[A-Za-z]+(?:_[A-Za-z]+)+$|^(?:unauthorized|forbidden|conflict|internal|timeout)$/.test(
    text,
  )
}

/** The most specific machine code of one level; a number that repeats the HTTP status is none. */
export function codeOf(level: PlainObject): string | undefined {
  const reason = reasonsOf(level)[0]
  if (reason) return reason
  for (const [path, value] of tellingOf(level, codes)) {
    const text = wordOf(value)
    if (text && (shapes[path]?.(text) ?? true)) return text
  }
  return undefined
}

/** The type of one level. */
export function typeOf(level: PlainObject): string | undefined {
  const type = wordOf(reachFirst(level, types))
  // The name of an event, such as `response.failed`, says only that there is one.
  return type && /(?:^|\.)(?:error|failed)$/.test(type) ? undefined : type
}

const everyCode: readonly string[] = [...new Set([...codes, ...types, ...furtherCodes])]

/** Every code, type and reason of one level. */
export function wordsOf(level: PlainObject): readonly string[] {
  const words = tellingOf(level, everyCode).map(([, value]) => wordOf(value))
  return [...reasonsOf(level), ...words.filter((word) => word !== undefined)]
}

/** How codes are told from sentences that stand in the same place: one token, or a few words without a stop. */
const spelledAsCode = /^(?:[\w.:/#-]+|[A-Za-z]+(?: [A-Za-z]+){1,3})$/

/** A code spelled out: `InvalidEndpointOrModel.NotFound` is ` invalid endpoint or model not found`. */
export function nameOf(code: string): string {
  if (!spelledAsCode.test(code)) return ''
  return ` ${spell(code.replace(/^https?:\/\/[^/]*/, ''))}`
}

/** A code as text: numbers too, but neither a status nor a stand-in for nothing. */
function wordOf(value: unknown): string | undefined {
  // AWS puts the service in front: `com.amazonaws.dynamodb.v20120810#ThrottlingException`.
  const text = typeof value === 'number' ? String(value) : textOf(value)?.replace(/^[\w.]+#/, '')
  if (!text || text.length > maxLength) return undefined
  return /^(?:[2-5]\d\d|0|none|null|undefined|about:blank)$/i.test(text) ? undefined : text
}

/** https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto */
function reasonsOf(level: PlainObject): readonly string[] {
  const details = field(level, 'details')
  if (!isArray(details)) return []
  return details.slice(0, 16).flatMap((detail) => wordOf(field(detail, 'reason')) ?? [])
}
