import { onlineManager, type FetchStatus } from '@tanstack/react-query'
import type { ApiError } from '../core/api-error.ts'
import { isControlFlow } from './control-flow.ts'
import { offlineError, toApiError, type Circumstances } from './rejection.ts'

/** Remembers what a call failed with, judged once, so that equal states stay identical. */
export interface ErrorMemory {
  /**
   * Takes in an error as TanStack Query holds it; `null` and control flow are none. `receivedAt`
   * (epoch milliseconds) counts for one that came with the page and was never seen here.
   */
  readonly keep: (error: unknown, receivedAt?: number) => void
  /** Notes whether the call is held back because the browser is offline. */
  readonly watch: (fetchStatus: FetchStatus) => void
  /** What it failed with last, answered or not. */
  readonly last: () => ApiError | undefined
  /** What to show: that the browser is offline comes before what was answered earlier. */
  readonly present: () => ApiError | undefined
}

/** Creates an empty memory. */
export function createErrorMemory(circumstances: () => Circumstances): ErrorMemory {
  let seen: unknown
  let answered: ApiError | undefined
  let offline: ApiError | undefined

  return {
    keep(error, receivedAt) {
      if (error === seen) return
      seen = error
      const failed = error !== null && error !== undefined && !isControlFlow(error)
      answered = failed
        ? toApiError(error, { ...circumstances(), ...(receivedAt && { receivedAt }) })
        : undefined
    },
    watch(fetchStatus) {
      const isOffline = fetchStatus === 'paused' && !onlineManager.isOnline()
      offline = isOffline ? (offline ?? offlineError(circumstances())) : undefined
    },
    last: () => answered ?? offline,
    present: () => offline ?? answered,
  }
}
