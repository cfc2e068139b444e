import type { Failure } from '../../core/failure.ts'
import { idle, type CallState, type Phase } from '../../retry/call.ts'
import { isMutation, type CallResult } from './result.ts'
import type { Normalise } from './use-normaliser.ts'

/** A retry that a person asked for through us. */
export interface OwnRetry {
  /** What it is to put right. */
  readonly failure: Failure
  /** Its answer is a promise that has not settled. */
  readonly awaited: boolean
}

/** Reads from a result's own fields what an adapter would have told. */
export function readResult(
  result: CallResult,
  normalise: Normalise,
  retry: OwnRetry | undefined,
): CallState {
  const thrown = result.error ?? result.failureReason ?? undefined
  const retrying = retry !== undefined && (retry.awaited || result.status === 'pending')
  const failure =
    thrown === undefined
      ? retrying
        ? retry.failure
        : undefined
      : normalise(thrown, result.errorUpdatedAt || undefined)
  if (!failure || failure.kind === 'canceled') return idle
  return {
    failure,
    phase: phaseOf(result, retrying),
    stale: result.data !== undefined && !isMutation(result),
    attempt: Math.max(1, result.failureCount ?? 1),
    maxAttempts: undefined,
    nextRetryAt: undefined,
    paid: isMutation(result),
    claimed: false,
  }
}

function phaseOf(result: CallResult, retrying: boolean): Phase {
  if (result.isPaused || result.fetchStatus === 'paused') return 'paused'
  const busy =
    result.fetchStatus === 'fetching' || (isMutation(result) && result.status === 'pending')
  return busy || retrying ? 'retrying' : 'failed'
}
