import { parseDuration } from './duration.ts'
import { numberOf } from './foreign.ts'
import { parseDate, parseEpoch } from './instant.ts'

/** How long until the answer says to come back, in milliseconds, and the name of what told it. */
export interface Wait {
  readonly delay: number
  readonly source: string
}

type Headers = Readonly<Record<string, string>>

type Unit = 'ms' | 's'

/** Headers that say when to come back, the most exact first. */
const explicit: readonly (readonly [string, Unit])[] = [
  ['retry-after-ms', 'ms'],
  ['x-ms-retry-after-ms', 'ms'],
  ['x-amz-retry-after', 'ms'],
  ['grpc-retry-pushback-ms', 'ms'],
  ['retry-after', 's'],
]

/** Headers that say when a limit is full again: `x-ratelimit-reset-tokens`, `anthropic-ratelimit-requests-reset`. */
const reset = /rate-?limit.*(?:reset|retry-after)/

/** Those of a limit that has no other, which on a 429 speak for themselves. */
const onlyReset = /(?:rate-?limit|unified)-(?:reset|retry)(?:-after|-ms)?$/

/** The time of the answer by the clock of its server, else by ours: `receivedAt`. In epoch milliseconds. */
export function timeOf(headers: Headers, receivedAt: number): number {
  return parseDate(headers['date'] ?? '') ?? receivedAt
}

/** Reads the wait that headers tell outright. `now` is in epoch milliseconds. */
export function waitOfHeaders(headers: Headers, now: number): Wait | undefined {
  for (const [source, unit] of explicit) {
    const delay = delayOf(headers[source], now, unit)
    if (delay !== undefined) return { delay, source }
  }
  return undefined
}

/** Reads the wait until a limit that is used up is full again. `limited`: the answer is about a limit. */
export function waitOfLimits(headers: Headers, now: number, limited: boolean): Wait | undefined {
  return (
    waitOfRateLimit(headers['ratelimit']) ??
    latest(headers, now, (name, remaining) =>
      remaining === undefined ? limited && onlyReset.test(name) : remaining <= 0,
    )
  )
}

/** The moment at which a limit is full again, told by its own header; `undefined` where none tells. */
export function resetOfHeaders(headers: Headers, receivedAt: number): number | undefined {
  const wait = latest(
    headers,
    timeOf(headers, receivedAt),
    (_, remaining) => remaining === undefined || remaining <= 0,
  )
  return wait && receivedAt + wait.delay
}

function latest(
  headers: Headers,
  now: number,
  counts: (name: string, remaining: number | undefined) => boolean,
): Wait | undefined {
  let found: Wait | undefined
  for (const source of Object.keys(headers).filter((name) => reset.test(name))) {
    const left = headers[source.replace(/reset|retry/, 'remaining').replace(/-(?:after|ms)$/, '')]
    const windows = windowsOf(headers[source], left)
    if (!counts(source, numberOf(windows.remaining))) continue
    const delay = delayOf(windows.full, now, source.endsWith('-ms') ? 'ms' : 's')
    if (delay !== undefined && delay > (found?.delay ?? 0)) found = { delay, source }
  }
  return found
}

/** `0, 1523` of `1, 1419704`: of several windows the one that is used up. */
function windowsOf(
  full: string | undefined,
  remaining: string | undefined,
): { readonly full?: string | undefined; readonly remaining?: string | undefined } {
  const left = remaining?.split(',') ?? []
  const ends = full?.split(',') ?? []
  if (left.length < 2 || left.length !== ends.length) return { full, remaining }
  const used = left.findIndex((one) => (numberOf(one) ?? 1) <= 0)
  return used < 0 ? {} : { full: ends[used], remaining: left[used] }
}

/** A delay or an instant, in any of the forms that are seen; several values joined by commas: the longest. */
function delayOf(value: string | undefined, now: number, unit: Unit): number | undefined {
  if (!value || value.length > 256) return undefined
  const parts = value.split(/,\s*(?=[\d.]+\s*(?:,|$))/)
  const delays = parts
    .map((part) => oneDelay(part, now, unit))
    .filter((delay) => delay !== undefined)
  return delays.length > 0 ? Math.max(...delays) : undefined
}

function oneDelay(text: string, now: number, unit: Unit): number | undefined {
  const number = numberOf(text)
  if (number !== undefined) {
    if (number < 0) return undefined
    const instant = unit === 's' && text.trim().length >= 10 ? parseEpoch(number) : undefined
    return instant === undefined ? number * (unit === 's' ? 1_000 : 1) : Math.max(0, instant - now)
  }
  const date = parseDate(text)
  return date === undefined ? parseDuration(text) : Math.max(0, date - now)
}

/** The structured field of https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ and its older form. */
function waitOfRateLimit(value: string | undefined): Wait | undefined {
  if (!value || value.length > 1_024) return undefined
  const delays = value.split(/,(?=\s*["\w-]+\s*;)/).flatMap((item) => {
    const remaining = /(?:;\s*r|remaining)\s*=\s*(\d{1,15})(?![.\d])/.exec(item)?.[1]
    const seconds = /(?:;\s*t|reset)\s*=\s*(\d{1,15})(?![.\d])/.exec(item)?.[1]
    return Number(remaining) === 0 && seconds !== undefined ? [Number(seconds) * 1_000] : []
  })
  return delays.length > 0 ? { delay: Math.max(...delays), source: 'ratelimit' } : undefined
}
