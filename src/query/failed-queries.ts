import type { Query } from '@tanstack/react-query'
import { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { Gates } from '../retry/gates.ts'
import type { FailedQuery } from '../retry/groups.ts'
import type { QueryCall } from './query-call.ts'
import type { WatchedQueries } from './watch-queries.ts'

/** A query that failed, and its call. */
interface FailedCall extends FailedQuery {
  readonly call: QueryCall
}

/**
 * The failed queries that somebody watches. One that nobody watches is asked again by TanStack Query
 * when it is next shown, so it neither counts nor costs a request before.
 */
export function failedQueries({ calls }: WatchedQueries, gates: Gates): readonly FailedCall[] {
  return [...calls].flatMap(([query, call]) => failedCall(query, call, gates))
}

/**
 * Asks again what failed with the same kind and gateway and, where it is told, in the same scope. One
 * goes first; if it fails in the same way again, the others are not sent.
 */
export function resumeLike(
  failed: readonly FailedCall[],
  failure: Failure,
  { scope, gates }: { readonly scope: string | null | undefined; readonly gates: Gates },
): void {
  const like = failed.find((one) => one.failure === failure)
  const wanted = scope === undefined ? like?.scope : scope
  const calls = failed
    .filter(({ failure: its }) => its.kind === failure.kind && its.gateway === failure.gateway)
    .filter((one) => wanted === undefined || one.scope === wanted)
    .map(({ call }) => call)
  const error = new ApiError(failure)
  const holds = [...new Set(calls.map(({ caller }) => gates.of(caller)))].map((gate) =>
    gate.hold(error),
  )
  for (const call of calls) call.resumeNow()
  for (const hold of holds) hold.open()
  // Somebody has just said that it is mended, so the first one does not wait for a limit either.
  calls[0]?.retryNow()
}

function failedCall(query: Query, call: QueryCall, gates: Gates): FailedCall[] {
  const { failure } = call.state()
  if (!failure || failure.kind === 'canceled' || query.observers.length === 0) return []
  const { queryKey } = query
  return [{ queryKey, failure, scope: gates.scopeOf(call.caller), call }]
}
