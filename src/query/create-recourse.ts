import type { QueryClient } from '@tanstack/react-query'
import { forgetCalls } from '../retry/calls.ts'
import { createGroups } from '../retry/groups.ts'
import { createListeners } from '../retry/listeners.ts'
import { attach, type Recourse } from '../retry/recourse.ts'
import { isOffline, onOffline } from './environment.ts'
import type { RecourseOptions } from './options.ts'
import { createWorld } from './create-world.ts'
import { countPaused } from './count-paused.ts'
import { countPolls } from './count-polls.ts'
import { failedQueries, resumeLike } from './failed-queries.ts'
import { createPresence } from './presence.ts'
import { offlineError } from './rejection.ts'
import { watchMutations } from './watch-mutations.ts'
import { watchQueries } from './watch-queries.ts'
import { announce, type World } from './world.ts'

/** Attaches to a query client. `onDetach` hears when that is undone. */
export function createRecourse(
  queryClient: QueryClient,
  options: RecourseOptions,
  onDetach: () => void,
): Recourse {
  const listeners = createListeners(announce)
  const groups = createGroups(() => {
    for (const { call } of failed()) call.update()
    listeners.notify()
  })
  const queryCache = queryClient.getQueryCache()
  let detached = false

  const failed = () => failedQueries(queries, world.gates)
  const world: World = createWorld(options, {
    isDetached: () => detached,
    isClaimed: groups.isClaimed,
    pollsOf: (gate) => countPolls(queries, world.gates, gate),
    onChange: listeners.notify,
    onQuery: () => presence.begin(),
    resume: (failure, scope) => resumeLike(failed(), failure, { scope, gates: world.gates }),
  })
  const doubt = () => {
    const { masking, gateway, clock } = world
    const circumstances = { ...masking, gateway, paid: false, receivedAt: clock.now() }
    world.gates.doubt(offlineError(circumstances))
  }
  const presence = createPresence(queryClient, () => {
    if (isOffline()) doubt()
    world.tabs.wake()
    const leave = [attach(recourse), onOffline(doubt), world.tabs.rest]
    return () => leave.forEach((stop) => stop())
  })
  const queries = watchQueries(queryCache, world)
  const releaseMutations = watchMutations(queryClient.getMutationCache(), world)

  const recourse: Recourse = {
    failures: () => groups.of(failed()),
    subscribe: listeners.subscribe,
    paused: () => countPaused(queryClient),
    resume: (failure) => world.resume(failure),
    call(queryKey) {
      const { queryHash } = queryClient.defaultQueryOptions({ queryKey })
      const query = queryCache.get(queryHash)
      return query && queries.calls.get(query)
    },
    detach() {
      if (detached) return
      detached = true
      queries.release()
      releaseMutations()
      world.gates.close()
      presence.end()
      onDetach()
      forgetCalls(world.owner)
      listeners.notify()
    },
  }
  if (queries.calls.size > 0) presence.begin()
  return recourse
}
