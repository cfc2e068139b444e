import type { Failure } from '../../core/failure.ts'
import { callOf, type CallKey } from '../../retry/calls.ts'
import type { FailedCall } from '../remedies/reader.ts'

/**
 * The result of a query or a mutation, as far as it is looked at: of TanStack Query, or anything
 * shaped like one. `{ error, refetch }` is enough.
 */
export interface CallResult {
  readonly error?: unknown
  readonly errorUpdatedAt?: number | undefined
  readonly failureReason?: unknown
  readonly failureCount?: number | undefined
  readonly data?: unknown
  /** Epoch milliseconds. Only queries have it. */
  readonly dataUpdatedAt?: number | undefined
  /** `pending`, `success`, `error`; of a mutation also `idle`. */
  readonly status?: string | undefined
  /** `fetching`, `paused`, `idle`. Only queries have it. */
  readonly fetchStatus?: string | undefined
  readonly isPaused?: boolean | undefined
  readonly variables?: unknown
  readonly refetch?: CallKey | undefined
  readonly mutate?: CallKey | undefined
  readonly reset?: CallKey | undefined
}

/** The function by which an adapter knows a result. */
export function keyOf(result: CallResult): CallKey | undefined {
  return result.refetch ?? result.reset
}

/** Whether it can be asked again at all. */
export function isRepeatable(result: CallResult): boolean {
  return result.refetch !== undefined || result.mutate !== undefined
}

/** The call of a result as an action is told of it. Nothing of the result is read before the action reads it. */
export function failedCallOf(
  result: CallResult,
  { failure, retry }: { readonly failure: Failure; readonly retry: (() => void) | undefined },
): FailedCall {
  return {
    get variables() {
      return result.variables
    },
    retry,
    resume: () => resume(result, failure),
    get reset() {
      const { reset } = result
      return reset && (() => void Reflect.apply(reset, undefined, []))
    },
  }
}

/** Whether it belongs to a mutation: repeating it may cost money. */
export function isMutation(result: CallResult): boolean {
  return result.refetch === undefined && result.mutate !== undefined
}

/** Asks again, without an adapter. Returns what the result's own function returned. */
export function repeat(result: CallResult): unknown {
  const { refetch, mutate } = result
  if (refetch) return Reflect.apply(refetch, undefined, [])
  return mutate && Reflect.apply(mutate, undefined, [result.variables])
}

/** Asks again all queries that this failure stopped; a mutation is offered, never sent. */
export function resume(result: CallResult, failure: Failure): void {
  const key = keyOf(result)
  const call = key && callOf(key)
  if (call) call.resume(failure)
  else if (!isMutation(result)) repeat(result)
}
