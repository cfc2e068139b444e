import type { Query } from '@tanstack/react-query'
import { isHeld, type Series } from '../retry/series.ts'

/** Asks again what was asked last: for an infinite query the same page, not all of them. */
export function askAgain(query: Query): void {
  const meta = query.state.fetchMeta
  query.fetch(query.observers[0]?.options, meta ? { meta } : undefined).catch(ignore)
}

/** Joins a running fetch; TanStack Query then allows the retries again that it had called off. */
export function joinFetch(query: Query): void {
  if (query.state.fetchStatus !== 'idle') query.fetch().catch(ignore)
}

/**
 * Acts at the end of the task if nobody watches the query by then and no other fetch has begun: in
 * StrictMode, and when one page replaces another, the next observer comes in the same task.
 */
export function unlessWatchedAgain(
  query: Query,
  series: () => Series | undefined,
  act: () => void,
): void {
  const before = series()
  queueMicrotask(() => {
    if (query.observers.length === 0 && series() === before) act()
  })
}

/** Takes a fetch back that has sent nothing: the query is what it was before. */
export function takeBack(query: Query): void {
  void query.cancel({ revert: true, silent: true })
}

/** Ends a fetch that TanStack Query holds, with the state that a failed fetch leaves behind. */
export function settleInError(query: Query, error: Error, now: number): void {
  void query.cancel({ silent: true })
  query.setState({
    status: 'error',
    error,
    errorUpdateCount: query.state.errorUpdateCount + 1,
    errorUpdatedAt: now,
    fetchFailureReason: error,
    fetchStatus: 'idle',
    isInvalidated: true,
  })
}

/** Creates what shows a pause at the end of our wait as TanStack Query shows its own. */
export function createPauseDisplay(query: Query, series: () => Series | undefined): () => void {
  let shown = false
  return () => {
    const held = isHeld(series())
    if (held === shown) return
    shown = held
    if (held && query.state.fetchStatus === 'fetching') query.setState({ fetchStatus: 'paused' })
    if (!held && query.state.fetchStatus === 'paused') query.setState({ fetchStatus: 'fetching' })
  }
}

function ignore(): void {}
