import { isApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { FailureKind } from '../core/kind.ts'

/** One call, however often it is attempted. */
export interface LogicalCall {
  /** Its idempotency key, or one for each page that a fetch of an infinite query asks for. */
  readonly keys: Map<unknown, string>
  /** An attempt may have run, and nothing that was answered since tells. */
  open: boolean
  /** An attempt was sent, and its answer is not known yet. */
  underWay: boolean
  /** How the last attempt failed. */
  failedWith: unknown
}

/** The calls that contexts, fetches and mutations stand for. */
const calls = new WeakMap<object, LogicalCall>()

/** What is answered before anybody looks whether a key is known, or because its call is under way. */
const beforeLookup: ReadonlySet<FailureKind> = new Set([
  'authentication',
  'conflict',
  'rate-limited',
  'unavailable',
])

/** The call that `holder` stands for, if that was said. */
export function logicalCallOf(holder: object): LogicalCall | undefined {
  return calls.get(holder)
}

/** Makes `holder` stand for the same call as `other`. Returns the call. */
export function joinCall(holder: object, other: object): LogicalCall {
  const call = calls.get(other) ?? {
    keys: new Map(),
    open: false,
    underWay: false,
    failedWith: undefined,
  }
  calls.set(other, call)
  calls.set(holder, call)
  return call
}

/** Notes that an attempt is sent now. */
export function noteAttempt(holder: object): void {
  joinCall(holder, holder).underWay = true
}

/**
 * Notes how an attempt failed: whether that leaves open that this or an earlier one has run. With the
 * error of the attempt before, it was ended from outside, and its own answer was never heard.
 */
export function noteFailure(holder: object, error: unknown): void {
  const call = joinCall(holder, holder)
  if (call.failedWith === error) call.open ||= call.underWay
  else if (isApiError(error)) call.open = leavesOpen(error.failure, call.open)
  call.underWay = false
  call.failedWith = error
}

/** Whether an attempt of this call may have run, so that who repeats it needs its key. */
export function isOpen(holder: object): boolean {
  const call = calls.get(holder)
  return call !== undefined && (call.open || call.underWay)
}

function leavesOpen({ outcome, kind }: Failure, wasOpen: boolean): boolean {
  return outcome === 'unknown' || (wasOpen && beforeLookup.has(kind))
}
