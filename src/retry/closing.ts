import { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { RetryAdvice } from '../core/gateway.ts'
import type { Cause } from './cause.ts'
import type { Clock } from './clock.ts'
import { backoff, documentedFor, retryTime, scheduleFor } from './schedule.ts'

/** Why a gate is closed, and until when. */
export interface Closing {
  readonly cause: Cause
  /** What those who wait are shown. */
  readonly error: ApiError
  /** Epoch milliseconds of the answer that closed it last: what was sent earlier tells nothing new. */
  readonly since: number
  /** Epoch milliseconds of the first answer that closed it. */
  readonly first: number
  /** Epoch milliseconds; `Infinity` while something else has to happen first. */
  readonly until: number
  /** Probes that were refused. */
  readonly strikes: number
}

/**
 * When a probe follows where nobody said when: a first wait, how often it stays the same, how it grows,
 * its bound. Most outages are short, so they are looked at often at first. Milliseconds.
 */
const probes = {
  limit: { base: 1_000, same: 0, factor: 1.5, cap: 15_000 },
  outage: { base: 500, same: 8, factor: 1.5, cap: 15_000 },
} as const

/** What decides when a closed gate is tried. */
export interface ClosingCase {
  readonly failure: Failure
  readonly cause: Exclude<Cause, 'hold'>
  readonly advice: RetryAdvice | undefined
  readonly clock: Pick<Clock, 'now' | 'random'>
  /** How long such a closing lasted the last time, in milliseconds. */
  readonly lasted: number
}

/**
 * Closes, or closes again after a refused probe: until the server's time; else after the documented
 * schedule; else after waits that grow with each refusal.
 */
export function closeAgain(before: Closing | undefined, given: ClosingCase): Closing {
  const { failure, cause, clock } = given
  const now = clock.now()
  const strikes = before ? before.strikes + 1 : 0
  const until = Math.max(before?.until ?? 0, openingTime(strikes, given))
  return {
    cause,
    error: new ApiError(failure),
    since: now,
    first: before?.first ?? now,
    until,
    strikes,
  }
}

/** Closes until `reopen`: something other than waiting has to happen. */
export function hold(before: Closing | undefined, error: ApiError, now: number): Closing {
  return { strikes: 0, first: now, ...before, cause: 'hold', error, since: now, until: Infinity }
}

/** Closes with a probe due at once. */
export function doubt(error: ApiError, now: number): Closing {
  return { cause: 'outage', error, since: now, first: now, until: now, strikes: 0 }
}

/** When the wait of a closed gate may be over, after what held it is done. */
export function reopen(held: Closing, before: Closing | undefined, now: number): Closing {
  return { ...held, until: Math.max(before?.until ?? now, now) }
}

/** A clock that was set back since then makes no wait longer than it was. */
export function unwind(closing: Closing, now: number): Closing {
  const { since, until } = closing
  if (since <= now || until === Infinity) return closing
  return { ...closing, since: now, until: now + Math.max(0, until - since) }
}

/** An answer to an earlier request came late: it can name a later time, nothing else. */
export function extend(closing: Closing, { retry: { at = 0 } }: Failure): Closing {
  return at > closing.until ? { ...closing, until: at } : closing
}

/** Epoch milliseconds. */
function openingTime(strikes: number, given: ClosingCase): number {
  const { failure, cause, advice, clock, lasted } = given
  const now = clock.now()
  const random = clock.random()
  const schedule = scheduleFor(failure, advice)
  const { at } = failure.retry
  // A probe at a time that is past was just refused: named again, it says nothing.
  if (at !== undefined && (strikes === 0 || at > now))
    return retryTime(strikes, failure, { schedule, now, random })
  if (documentedFor(failure, advice)?.base !== undefined)
    return now + backoff(strikes, schedule, random)
  const { base, same, factor, cap } = probes[cause]
  const wait = Math.min(cap, base * factor ** Math.max(0, strikes - same)) * (0.5 + random / 2)
  return now + (strikes === 0 ? Math.max(wait, Math.min(cap, lasted / 2)) : wait)
}
