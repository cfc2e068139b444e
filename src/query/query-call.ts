import { CancelledError, type Query } from '@tanstack/react-query'
import type { ApiError } from '../core/api-error.ts'
import type { Call } from '../retry/call.ts'
import { isPlanned } from '../retry/series.ts'
import { createStateCell } from '../retry/state-cell.ts'
import type { UserRetry } from '../retry/verdict.ts'
import { describeCall } from './describe-call.ts'
import { createErrorMemory } from './error-memory.ts'
import { askAgain, createPauseDisplay, joinFetch, settleInError } from './query-moves.ts'
import { createSender } from './sender.ts'
import { announce, type World } from './world.ts'

/** A query as components see it, and as TanStack Query is answered for it. */
export interface QueryCall extends Call {
  /** Runs the query function, at once or when a planned retry is due. */
  send(call: () => unknown): unknown
  /** For TanStack's `retry`. */
  retry(failureCount: number, error: Error, user: UserRetry): boolean
  /** Somebody asked for the query by name: until `answer` settles it counts as watched. */
  await(answer: Promise<unknown>): void
  /** TanStack has started a fetch. */
  start(): void
  /** TanStack has changed the query's state. */
  update(): void
  /** An observer has left. */
  leave(): void
  /** The query is gone, or is no longer ours: its wait ends without a request. */
  close(): void
}

/** Creates the call of a query. */
export function createQueryCall(query: Query, world: World): QueryCall {
  const cell = createStateCell(announce)
  const isPaid = () => query.meta?.['paid'] === true
  const sender = createSender({
    world,
    isPaid,
    networkMode: () => query.options.networkMode,
    isRepeatable: ({ outcome }) =>
      !isPaid() || outcome !== 'unknown' || query.meta?.['idempotent'] === true,
    onChange: update,
  })
  const errors = createErrorMemory(sender.circumstances)
  const showPause = createPauseDisplay(query, sender.series)
  /** Which of TanStack's fetches the series belongs to. */
  let fetch: Promise<unknown> | undefined
  let awaited = 0
  let plannedAfter: ApiError | undefined
  let closed = false

  function update(): void {
    showPause()
    const { fetchStatus, error, data } = query.state
    if (fetchStatus === 'idle') errors.keep(error)
    errors.watch(fetchStatus)
    const next = describeCall({
      fetchStatus,
      error: closed ? undefined : errors.present(),
      series: sender.series(),
      hasData: data !== undefined,
      paid: isPaid(),
    })
    if (cell.set(next)) world.onChange()
  }

  function giveUp(error: ApiError): void {
    if (!sender.end(error)) settleInError(query, error, world.clock.now())
  }

  return {
    state: cell.state,
    subscribe: cell.subscribe,
    resume: (failure) => world.resume(failure, world.scopeOf(query)),
    update,
    send(call) {
      if (fetch && fetch !== query.promise) sender.renew()
      fetch = query.promise
      return sender.send(call, errors.last() !== undefined)
    },
    retry(failureCount, error, user) {
      errors.keep(error)
      const again = sender.retry(failureCount, error, user)
      plannedAfter = again ? errors.last() : undefined
      const series = sender.series()
      // Whoever cancels the fetch ends the wait with it.
      void query.promise?.catch((reason: unknown) => {
        if (reason instanceof CancelledError) series?.end(reason)
      })
      return again
    },
    retryNow() {
      if (query.state.fetchStatus === 'idle') askAgain(query)
      else sender.series()?.hasten()
    },
    cancel() {
      const error = errors.last()
      if (error && query.state.fetchStatus !== 'idle') giveUp(error)
    },
    await(answer) {
      awaited += 1
      const settled = () => void (awaited -= 1)
      answer.then(settled, settled)
    },
    start() {
      fetch = undefined
      sender.renew()
      update()
    },
    leave() {
      if (query.observers.length > 0) return
      const series = sender.series()
      const error = plannedAfter
      if (awaited > 0) joinFetch(query)
      else if (error && isPlanned(series))
        // In StrictMode, and between two pages, the next observer comes within the same task.
        queueMicrotask(() => {
          if (query.observers.length === 0 && series === sender.series()) giveUp(error)
        })
    },
    close() {
      closed = true
      if (isPlanned(sender.series())) sender.end(errors.last())
      update()
    },
  }
}
