import { ApiError, type Failure } from '../../src/core/index.ts'
import { idle, type CallState } from '../../src/retry/call.ts'
import { recordCall } from '../../src/retry/calls.ts'
import { createListeners } from '../../src/retry/listeners.ts'

/** A result as an adapter would have recorded it, standing still in one state. */
export interface StillCall {
  readonly error: unknown
  readonly refetch: () => Promise<void>
  /** Moves it to another state. */
  readonly move: (change: Partial<CallState>) => void
  /** What was asked of it, in order. */
  readonly asked: readonly string[]
}

/** A call that failed; in the given state. */
export function stillCall(failure: Failure, change: Partial<CallState> = {}): StillCall {
  const listeners = createListeners()
  const asked: string[] = []
  let state: CallState = { ...idle, failure, phase: 'failed', attempt: 1, ...change }
  const refetch = async () => void asked.push('refetch')
  recordCall(refetch, {
    state: () => state,
    subscribe: listeners.subscribe,
    retryNow: () => void asked.push('retry'),
    cancel: () => void asked.push('cancel'),
    resume: () => void asked.push('resume'),
  })
  return {
    error: new ApiError(failure),
    refetch,
    asked,
    move(next) {
      state = { ...state, ...next }
      listeners.notify()
    },
  }
}
