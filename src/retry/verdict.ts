import type { Failure } from '../core/failure.ts'
import type { RetryAdvice } from '../core/gateway.ts'
import type { Clock } from './clock.ts'
import { documentedFor, LATENESS, retryTime, scheduleFor } from './schedule.ts'
import type { Plan } from './series.ts'
import { LONGEST_TIMER } from './timer.ts'

/** What the user set, from the call, the defaults of its key or those of the client. */
export interface UserRetry {
  readonly retry?: boolean | number | ((failureCount: number, error: Error) => boolean) | undefined
  readonly retryDelay?: number | ((failureCount: number, error: Error) => number) | undefined
}

/** What is known about the call that failed. */
export interface RetryCase {
  readonly failure: Failure
  /** What the user's own functions are given. */
  readonly error: Error
  /** Calls that failed before this one. */
  readonly failureCount: number
  readonly user: UserRetry
  /** Whether the same call may be sent again without anybody being asked. */
  readonly repeatable: boolean
  readonly advice: RetryAdvice | undefined
  /** Longer waits are shown, not slept. Milliseconds. */
  readonly maxAutomaticWait: number
  /** Epoch milliseconds at which the gate that this failure closed is tried; undefined: it closed none. */
  readonly gateAt: number | undefined
  /** Whether one more retry may be spent on a failure that closed no gate. */
  readonly spend: () => boolean
  readonly clock: Clock
}

/** Decides whether and when a failed call is made again. */
export function judgeRetry(given: RetryCase): Omit<Plan, 'attempt'> {
  const { failure, error, failureCount, user, repeatable, clock, gateAt } = given
  const schedule = scheduleFor(failure, given.advice)
  const own = failure.retry.automatic && repeatable ? retriesOf(given, schedule.retries) : 0
  const retries = Math.min(own, userCap(user))
  // The delay is asked first, as TanStack Query does, so that the user's functions hear no difference.
  const delay = userDelay(given)
  const again = userAnswer(user, failureCount, error) ?? failureCount < retries

  const now = clock.now()
  const at =
    delay === undefined
      ? (gateAt ?? retryTime(failureCount, failure, { schedule, now, random: clock.random() }))
      : now + delay
  const longest = delay === undefined ? given.maxAutomaticWait + LATENESS.cap : Infinity
  // A gate is tried earlier than a server that has named a day next month.
  const told = delay === undefined ? (failure.retry.at ?? at) : at
  const isSoon = Math.max(at, told) - now <= Math.min(longest, LONGEST_TIMER)
  const isPaidFor = decidesAlone(user.retry) || gateAt !== undefined
  const sends = again && isSoon && (isPaidFor || given.spend())
  return {
    by: delay !== undefined ? 'time' : gateAt === undefined ? 'both' : 'gate',
    maxAttempts:
      decidesAlone(user.retry) || retries === Infinity
        ? undefined
        : Math.max(failureCount, retries) + 1,
    again: sends,
    nextRetryAt: sends ? at : undefined,
  }
}

/** What a gate lets go ahead is its own affair, and no attempt, unless the gateway documents a schedule. */
function retriesOf({ failure, advice, gateAt }: RetryCase, usual: number): number {
  return gateAt !== undefined && !documentedFor(failure, advice) ? Infinity : usual
}

function decidesAlone(retry: UserRetry['retry']): boolean {
  return retry === true || typeof retry === 'function'
}

function userCap({ retry }: UserRetry): number {
  if (retry === false) return 0
  return typeof retry === 'number' ? retry : Infinity
}

function userAnswer({ retry }: UserRetry, failureCount: number, error: Error): boolean | undefined {
  if (retry === true) return true
  return typeof retry === 'function' ? retry(failureCount, error) : undefined
}

/** Milliseconds; what is no duration (NaN, negative) is none, as a timer would take it. */
function userDelay({ user: { retryDelay }, failureCount, error }: RetryCase): number | undefined {
  const delay = typeof retryDelay === 'function' ? retryDelay(failureCount, error) : retryDelay
  return delay === undefined || delay > 0 ? delay : 0
}
