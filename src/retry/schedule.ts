import type { Failure } from '../core/failure.ts'
import type { RetryAdvice, RetrySchedule } from '../core/gateway.ts'

/** A schedule with nothing left open. */
export type FullSchedule = {
  readonly [Key in keyof RetrySchedule]-?: NonNullable<RetrySchedule[Key]>
}

/**
 * Full jitter, so that a thousand dashboards do not come back in the same second:
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
const defaults: FullSchedule = { base: 1_000, factor: 2, cap: 30_000, jitter: 'full', retries: 3 }

/** How much later than the server's own time a retry may start: a share of the wait, and milliseconds. */
export const LATENESS: { readonly share: number; readonly cap: number } = {
  share: 0.05,
  cap: 1_000,
}

/** The schedule for one failure: the gateway's for its kind, else the gateway's, else full jitter. */
export function scheduleFor({ kind }: Failure, advice: RetryAdvice = {}): FullSchedule {
  const own = advice.kinds?.[kind] ?? {}
  return {
    base: own.base ?? advice.base ?? defaults.base,
    factor: own.factor ?? advice.factor ?? defaults.factor,
    cap: own.cap ?? advice.cap ?? defaults.cap,
    jitter: own.jitter ?? advice.jitter ?? defaults.jitter,
    retries: own.retries ?? advice.retries ?? defaults.retries,
  }
}

/** The schedule that a gateway documents for a kind of failure; `undefined` if it documents none. */
export function documentedFor(
  { kind }: Failure,
  advice: RetryAdvice = {},
): RetrySchedule | undefined {
  return (
    advice.kinds?.[kind] ?? ((advice.base ?? advice.retries) === undefined ? undefined : advice)
  )
}

/** The wait before retry number `retry` (from 0), in milliseconds. `random` is from 0 up to 1. */
export function backoff(retry: number, schedule: FullSchedule, random: number): number {
  const ceiling = Math.min(schedule.cap, schedule.base * schedule.factor ** retry)
  return schedule.jitter === 'full' ? random * ceiling : ceiling + random * schedule.jitter
}

/**
 * When to ask again, in epoch milliseconds: at the time that the server named, never earlier and at
 * most min(1 s, 5 %) later; where it named none, after the backoff.
 */
export function retryTime(
  retry: number,
  failure: Failure,
  { schedule, now, random }: { schedule: FullSchedule; now: number; random: number },
): number {
  const { at } = failure.retry
  if (at === undefined) return now + backoff(retry, schedule, random)
  const wait = Math.max(0, at - now)
  return now + wait + random * Math.min(LATENESS.cap, wait * LATENESS.share)
}
