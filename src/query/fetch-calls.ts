import type { Query } from '@tanstack/react-query'
import { isOpen, joinCall, noteAttempt, noteFailure } from './logical-call.ts'

/** Which fetches of a query, and which attempts of a fetch, are one call. */
export interface FetchCalls {
  /** An attempt is about to be made with this context. */
  readonly enter: (context: object) => void
  /** It is sent now. */
  readonly send: () => void
  readonly fail: (error: unknown) => void
}

/**
 * Follows the fetches of a query. Each attempt has a context of its own; what they share is the
 * promise of their fetch. Another fetch is another call, unless calls cost money and nobody knows
 * whether the last one has run.
 */
export function createFetchCalls(query: Query, hasFailed: () => boolean): FetchCalls {
  let fetched: object | undefined
  let successes = 0

  return {
    enter(context) {
      const { promise = context } = query
      const { dataUpdateCount } = query.state
      const isAnother = fetched !== promise && query.meta?.['paid'] === true
      const isUnanswered = hasFailed() || dataUpdateCount === successes
      if (fetched && isAnother && isUnanswered && isOpen(fetched)) joinCall(promise, fetched)
      fetched = promise
      successes = dataUpdateCount
      joinCall(context, promise)
    },
    send() {
      if (fetched) noteAttempt(fetched)
    },
    fail(error) {
      if (fetched) noteFailure(fetched, error)
    },
  }
}
