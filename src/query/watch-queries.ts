import type { Query, QueryCache } from '@tanstack/react-query'
import { recordCall } from '../retry/calls.ts'
import { adoptQuery } from './adopt-query.ts'
import { createQueryCall, type QueryCall } from './query-call.ts'
import type { World } from './world.ts'

/** The calls of all queries in a cache. */
export interface WatchedQueries {
  readonly calls: ReadonlyMap<Query, QueryCall>
  /** Leaves the cache as it was found. */
  readonly release: () => void
}

/** Adopts every query of a cache, those that are there and those that come. */
export function watchQueries(cache: QueryCache, world: World): WatchedQueries {
  const calls = new Map<Query, QueryCall>()
  const undo = new Map<Query, () => void>()

  const record = (observer: Query['observers'][number], call: QueryCall) =>
    recordCall(observer.getCurrentResult().refetch, call, world.owner)

  const adopt = (query: Query) => {
    const call = createQueryCall(query, world)
    calls.set(query, call)
    undo.set(query, adoptQuery(query, call))
    for (const observer of query.observers) record(observer, call)
    call.update()
  }

  const drop = (query: Query) => {
    undo.get(query)?.()
    undo.delete(query)
    calls.get(query)?.close()
    calls.delete(query)
  }

  cache.getAll().forEach(adopt)
  const unsubscribe = cache.subscribe((event) => {
    if (event.type === 'added') {
      adopt(event.query)
      return world.onQuery()
    }
    if (event.type === 'removed') return drop(event.query)
    const call = calls.get(event.query)
    if (!call) return
    if (event.type === 'observerAdded') {
      record(event.observer, call)
      call.polls.join()
    }
    if (event.type === 'observerAdded' || event.type === 'observerRemoved') world.onChange()
    if (event.type === 'observerRemoved') call.leave()
    if (event.type !== 'updated') return
    if (event.action.type === 'fetch') call.attempts.start()
    call.update()
    if (isPause(event.action.type, event.query)) world.onChange()
  })

  return {
    calls,
    release() {
      unsubscribe()
      for (const query of calls.keys()) drop(query)
    },
  }
}

/** Whether a query has begun or ended to wait for the connection, which a call tells only once it has failed. */
function isPause(action: string, { state }: Query): boolean {
  return state.fetchStatus === 'paused' || action === 'continue'
}
