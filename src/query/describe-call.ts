import type { FetchStatus } from '@tanstack/react-query'
import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import { idle, type CallState, type Phase } from '../retry/call.ts'
import { isWaiting, type Series } from '../retry/series.ts'

/** What a call's state is read from. */
export interface CallFacts {
  readonly fetchStatus: FetchStatus
  readonly error: ApiError | undefined
  readonly series: Series | undefined
  readonly hasData: boolean
  readonly paid: boolean
  /** A surface has claimed the cause. */
  readonly isClaimed: (failure: Failure) => boolean
}

/** Puts TanStack's state and ours into what components read. */
export function describeCall(facts: CallFacts): CallState {
  const { error, series, hasData, paid } = facts
  if (!error) return idle
  const phase = phaseOf(facts)
  const { attempt = 1, maxAttempts, nextRetryAt } = series?.progress() ?? {}
  return {
    failure: error.failure,
    phase,
    stale: hasData,
    attempt,
    maxAttempts,
    nextRetryAt: phase === 'waiting' ? nextRetryAt : undefined,
    paid,
    claimed: facts.isClaimed(error.failure),
  }
}

function phaseOf({ fetchStatus, series }: CallFacts): Phase {
  if (fetchStatus === 'idle') return 'failed'
  if (fetchStatus === 'paused') return 'paused'
  return isWaiting(series) ? 'waiting' : 'retrying'
}
