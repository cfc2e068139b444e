import { CancelledError, type Query } from '@tanstack/react-query'
import type { ApiError } from '../core/api-error.ts'
import type { Caller } from '../retry/gates.ts'
import { isWaiting } from '../retry/series.ts'
import type { UserRetry } from '../retry/verdict.ts'
import type { ErrorMemory } from './error-memory.ts'
import { createSender, type Sender } from './sender.ts'
import type { World } from './world.ts'

/** The requests of a query, one series for each of TanStack's fetches. */
export interface QueryAttempts extends Pick<Sender, 'series' | 'circumstances' | 'end'> {
  /** TanStack has started a fetch. */
  readonly start: () => void
  /** Runs the query function, at once or when a planned retry is due. */
  readonly send: (call: () => unknown) => unknown
  /** For TanStack's `retry`. */
  readonly retry: (failureCount: number, error: Error, user: UserRetry) => boolean
  /** What made the retry necessary that is planned and not sent. */
  readonly plannedAfter: () => ApiError | undefined
}

/** Creates the attempts of a query. */
export function createQueryAttempts(given: {
  readonly query: Query
  readonly caller: Caller
  readonly world: World
  readonly errors: ErrorMemory
  readonly onChange: () => void
}): QueryAttempts {
  const { query, caller, world, errors, onChange } = given
  const isPaid = () => query.meta?.['paid'] === true
  const sender = createSender({
    world,
    caller,
    isPaid,
    isAsked: () => false,
    lastError: errors.last,
    networkMode: () => query.options.networkMode,
    isRepeatable: ({ outcome }) =>
      !isPaid() || outcome !== 'unknown' || query.meta?.['idempotent'] === true,
    onChange,
  })
  let plannedAfter: ApiError | undefined
  let followed: Promise<unknown> | undefined

  // Whoever cancels the fetch ends the wait with it.
  const endWithFetch = () => {
    if (query.promise === followed) return
    followed = query.promise
    const series = sender.series()
    query.promise?.catch((reason: unknown) => {
      if (reason instanceof CancelledError) series?.end(reason)
    })
  }

  return {
    series: sender.series,
    circumstances: sender.circumstances,
    end: sender.end,
    start() {
      plannedAfter = undefined
      sender.renew()
    },
    send(call) {
      const answer = sender.send(call, errors.last() !== undefined)
      if (isWaiting(sender.series())) endWithFetch()
      return answer
    },
    retry(failureCount, error, user) {
      errors.keep(error)
      const again = sender.retry(failureCount, error, user)
      if (!again) return false
      plannedAfter = errors.last()
      endWithFetch()
      return true
    },
    plannedAfter: () => (isWaiting(sender.series()) ? plannedAfter : undefined),
  }
}
