import type { Failure } from '../core/failure.ts'

/** Where a call stands. `idle` while nothing has failed, also during a first load and after a success. */
export type Phase = 'idle' | 'waiting' | 'retrying' | 'paused' | 'failed'

/** What components read of a call. Replaced, never mutated: equal by identity until something changes. */
export interface CallState {
  /** Stays readable while a retry runs. */
  readonly failure: Failure | undefined
  readonly phase: Phase
  /** There is data, and its last refresh failed. */
  readonly stale: boolean
  /** Counts from 1 and includes the first call. */
  readonly attempt: number
  /** Undefined where the user's own `retry` decides, and where a gate does. */
  readonly maxAttempts: number | undefined
  /** Epoch milliseconds. */
  readonly nextRetryAt: number | undefined
  /** Repeating may cost money: after an unknown outcome a person is asked first. */
  readonly paid: boolean
  /** Another surface has made itself responsible for showing the failure; this one can be brief. */
  readonly claimed: boolean
}

/** One query or mutation, as components see it. */
export interface Call {
  readonly state: () => CallState
  /** Returns its unsubscribe; calling that twice is harmless. */
  readonly subscribe: (listener: () => void) => () => void
  /** Ends a wait at once and asks again; harmless while a request is under way. */
  readonly retryNow: () => void
  /** Ends a wait, or drops an answer under way, and leaves the last failure as the result. */
  readonly cancel: () => void
  /** Asks again everything in the same store that this failure stopped. */
  readonly resume: (failure: Failure) => void
}

export const idle: CallState = {
  failure: undefined,
  phase: 'idle',
  stale: false,
  attempt: 0,
  maxAttempts: undefined,
  nextRetryAt: undefined,
  paid: false,
  claimed: false,
}
