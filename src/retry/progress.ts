import type { ApiError } from '../core/api-error.ts'

/** How far a series has come. */
export interface Progress {
  /** Calls made, from 1. */
  readonly attempt: number
  /** Undefined where the user's own `retry` decides, and where a gate does. */
  readonly maxAttempts: number | undefined
  /** The next call is decided and not sent. */
  readonly waiting: boolean
  /** Epoch milliseconds of that call; undefined where nobody knows. */
  readonly nextRetryAt: number | undefined
  /** That call is due, but nothing may be sent now. */
  readonly held: boolean
  /** What closed the gate before which the first call waits. */
  readonly heldBy: ApiError | undefined
}

export const start: Progress = {
  attempt: 1,
  maxAttempts: undefined,
  waiting: false,
  nextRetryAt: undefined,
  held: false,
  heldBy: undefined,
}

/** A wait that has begun. */
export interface Waiting {
  /** A person does not want to wait any longer. */
  readonly hasten: () => void
  /** Ends it without a call. */
  readonly leave: () => void
}
