import type { Query } from '@tanstack/react-query'
import type { ApiError } from '../core/api-error.ts'
import { idle, type Call, type CallState } from '../retry/call.ts'
import type { Caller } from '../retry/gates.ts'
import { heldBy, isWaiting } from '../retry/series.ts'
import { createStateCell } from '../retry/state-cell.ts'
import { describeCall } from './describe-call.ts'
import { createErrorMemory, type ErrorMemory } from './error-memory.ts'
import { createQueryAttempts, type QueryAttempts } from './query-attempts.ts'
import { createPollSpread, type PollSpread } from './poll-spread.ts'
import {
  askAgain,
  createPauseDisplay,
  joinFetch,
  settleInError,
  takeBack,
  unlessWatchedAgain,
} from './query-moves.ts'
import { announce, type World } from './world.ts'

/** A query as components see it, and what TanStack Query tells about it. */
export interface QueryCall extends Call {
  readonly attempts: QueryAttempts
  readonly caller: Caller
  readonly polls: PollSpread
  /** Asks again, or ends a wait of its own; behind a closed gate it waits for its turn. */
  readonly resumeNow: () => void
  /** Somebody asked for the query by name: until `answer` settles it counts as watched. */
  readonly await: (answer: Promise<unknown>) => void
  /** TanStack has changed the query's state. */
  readonly update: () => void
  /** An observer has left. */
  readonly leave: () => void
  /** The query is gone, or is no longer ours: its wait ends without a request. */
  readonly close: () => void
}

/** Creates the call of a query. */
export function createQueryCall(query: Query, world: World): QueryCall {
  const cell = createStateCell(announce)
  const errors = createErrorMemory(() => attempts.circumstances())
  const caller = { key: query, scope: () => world.scope?.(query) }
  const attempts = createQueryAttempts({ query, caller, world, errors, onChange: update })
  const polls = createPollSpread(query, caller, world)
  const showPause = createPauseDisplay(query, attempts.series)
  let awaited = 0
  let closed = false

  function update(): void {
    showPause()
    readErrors(query, errors)
    if (cell.set(closed ? idle : describeQuery({ query, errors, attempts, caller, world })))
      world.onChange()
  }

  function giveUp(error: ApiError): void {
    if (!attempts.end(error)) settleInError(query, error, world.clock.now())
  }

  return {
    attempts,
    polls,
    state: cell.state,
    subscribe: cell.subscribe,
    caller,
    resumeNow() {
      if (query.state.fetchStatus === 'idle') askAgain(query)
      else attempts.series()?.hasten()
    },
    resume: (failure) => world.resume(failure, world.gates.scopeOf(caller)),
    update,
    retryNow() {
      if (query.state.fetchStatus === 'idle') askAgain(query)
      attempts.series()?.hasten()
    },
    cancel() {
      const error = heldBy(attempts.series()) ?? errors.last()
      if (error && query.state.fetchStatus !== 'idle') giveUp(error)
    },
    await(answer) {
      awaited += 1
      const settled = () => void (awaited -= 1)
      answer.then(settled, settled)
    },
    leave() {
      if (query.observers.length === 0) polls.stop()
      const error = attempts.plannedAfter()
      const endWait = () => (error ? giveUp(error) : takeBack(query))
      if (awaited > 0) joinFetch(query)
      else if (isWaiting(attempts.series())) unlessWatchedAgain(query, attempts.series, endWait)
    },
    close() {
      closed = true
      polls.stop()
      if (isWaiting(attempts.series())) attempts.end(errors.last())
      update()
    },
  }
}

function readErrors({ state }: Query, errors: ErrorMemory): void {
  if (state.fetchStatus === 'idle') errors.keep(state.error, state.errorUpdatedAt)
  errors.watch(state.fetchStatus)
}

interface QueryFacts {
  readonly query: Query
  readonly errors: ErrorMemory
  readonly attempts: QueryAttempts
  readonly caller: Caller
  readonly world: World
}

function describeQuery({ query, errors, attempts, caller, world }: QueryFacts): CallState {
  const { fetchStatus, data } = query.state
  const series = attempts.series()
  return describeCall({
    fetchStatus,
    error: heldBy(series) ?? errors.present(),
    series,
    hasData: data !== undefined,
    paid: attempts.circumstances().paid,
    isClaimed: (failure) => world.isClaimed({ failure, scope: world.gates.scopeOf(caller) }),
  })
}
