import type { FetchStatus, Mutation } from '@tanstack/react-query'
import type { ApiError } from '../core/api-error.ts'
import type { CallState } from '../retry/call.ts'
import { isHeld, isWaiting, type Series } from '../retry/series.ts'
import { createStateCell } from '../retry/state-cell.ts'
import type { UserRetry } from '../retry/verdict.ts'
import { describeCall } from './describe-call.ts'
import { createErrorMemory } from './error-memory.ts'
import { createSender } from './sender.ts'
import type { ScopedQuery } from './options.ts'
import { announce, type World } from './world.ts'

/** What a person did is answered where they did it. */
const isClaimed = () => false

/** One run of a mutation: from `mutate` to its answer, repetitions included. */
export interface MutationRun {
  readonly mutation: Mutation
  readonly state: () => CallState
  readonly subscribe: (listener: () => void) => () => void
  /** Runs the mutation function, at once or when a planned retry is due. */
  readonly send: (call: () => unknown) => unknown
  /** For TanStack's `retry`. */
  readonly retry: (failureCount: number, error: Error, user: UserRetry) => boolean
  /** What the run failed with. */
  readonly error: () => ApiError | undefined
  /** If it turns out to repeat the run before, that one's failure stays readable meanwhile. */
  readonly follow: (before: MutationRun) => void
  /** TanStack has changed the mutation's state. */
  readonly update: () => void
  readonly hasten: () => void
  readonly cancel: () => void
  /** The mutation is gone, or is no longer ours: its wait ends without a request. */
  readonly close: () => void
}

/** Creates the run of a mutation. */
export function createMutationRun(mutation: Mutation, world: World): MutationRun {
  const cell = createStateCell(announce)
  const isPaid = () => mutation.meta?.['paid'] !== false
  const sender = createSender({
    world,
    caller: { key: mutation, scope: () => world.scope?.(describe(mutation)) },
    isPaid,
    isAsked: () => true,
    lastError: () => errors.last(),
    networkMode: () => mutation.options.networkMode,
    isRepeatable: () => mutation.meta?.['idempotent'] === true,
    onChange: update,
  })
  const errors = createErrorMemory(sender.circumstances)
  let before: MutationRun | undefined

  function update(): void {
    const { status, variables } = mutation.state
    if (status === 'pending' && before) {
      if (variables === before.mutation.state.variables) errors.keep(before.error())
      before = undefined
    }
    if (status !== 'pending') errors.keep(mutation.state.error)
    const fetchStatus = fetchStatusOf(mutation, sender.series())
    errors.watch(fetchStatus)
    const error = errors.present()
    const paid = isPaid()
    const facts = { fetchStatus, error, series: sender.series(), hasData: false, paid, isClaimed }
    if (cell.set(describeCall(facts))) world.onChange()
  }

  function giveUp(error: ApiError): void {
    sender.end(error)
    errors.keep(error)
    update()
  }

  return {
    mutation,
    state: cell.state,
    subscribe: cell.subscribe,
    update,
    error: errors.last,
    send: (call) => sender.send(call, errors.last() !== undefined),
    retry(failureCount, error, user) {
      errors.keep(error)
      return sender.retry(failureCount, error, user)
    },
    follow: (run) => void (before = run),
    hasten: () => sender.series()?.hasten(),
    cancel() {
      const error = errors.last()
      if (error && mutation.state.status === 'pending') giveUp(error)
    },
    close() {
      const error = errors.last()
      if (error && isWaiting(sender.series())) giveUp(error)
    },
  }
}

function describe({ options: { mutationKey = [], meta } }: Mutation): ScopedQuery {
  return { queryKey: mutationKey, meta }
}

/** Given up while TanStack Query holds it, it is over for us, and nothing is sent when it goes on. */
function fetchStatusOf({ state }: Mutation, series: Series | undefined): FetchStatus {
  if (state.status !== 'pending' || series?.ended()) return 'idle'
  return state.isPaused || isHeld(series) ? 'paused' : 'fetching'
}
