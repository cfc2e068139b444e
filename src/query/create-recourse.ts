import type { QueryClient } from '@tanstack/react-query'
import { forgetCalls } from '../retry/calls.ts'
import { createBudget } from '../retry/budget.ts'
import { createCredential } from '../retry/credential.ts'
import { createGates } from '../retry/gates.ts'
import { createGroups } from '../retry/groups.ts'
import { createListeners } from '../retry/listeners.ts'
import { attach, type Recourse } from '../retry/recourse.ts'
import { createTabs } from '../retry/tabs.ts'
import { isOffline, onOffline, onReadiness, queryClock } from './environment.ts'
import type { RecourseOptions } from './options.ts'
import { countPolls } from './count-polls.ts'
import { failedQueries, resumeLike } from './failed-queries.ts'
import { createPresence } from './presence.ts'
import { offlineError } from './rejection.ts'
import { watchMutations } from './watch-mutations.ts'
import { watchQueries } from './watch-queries.ts'
import { adviceFor, announce, type World } from './world.ts'

/** Longer than a minute nobody waits without being told. Milliseconds. */
const MAX_AUTOMATIC_WAIT = 60_000

/** Attaches to a query client. `onDetach` hears when that is undone. */
export function createRecourse(
  queryClient: QueryClient,
  options: RecourseOptions,
  onDetach: () => void,
): Recourse {
  const listeners = createListeners(announce)
  const groups = createGroups(listeners.notify)
  const queryCache = queryClient.getQueryCache()
  const rate = options.pace ? [options.gateway].flat()[0]?.rate : undefined
  const masking = { secrets: options.secrets, maskEmails: options.maskEmails }
  const circumstances = { ...masking, gateway: options.gateway, paid: false }
  let detached = false

  const failed = () => failedQueries(queries, world.gates)
  const world: World = {
    clock: queryClock,
    gateway: options.gateway,
    masking,
    maxAutomaticWait: options.maxAutomaticWait ?? MAX_AUTOMATIC_WAIT,
    owner: {},
    isDetached: () => detached,
    scope: options.scope && (({ queryKey, meta }) => options.scope?.({ queryKey, meta }) ?? null),
    budget: createBudget(queryClock),
    credential:
      options.refreshCredential && createCredential(options.refreshCredential, queryClock),
    gates: createGates({
      clock: queryClock,
      adviceFor: (failure) => adviceFor(options, failure),
      onReadiness,
      window: options.window ?? Infinity,
      shared: options.window !== undefined || rate !== undefined,
      rate,
      tabs: createTabs({ clock: queryClock }),
    }),
    pollsOf: (gate) => countPolls(queries, world.gates, gate),
    onChange: listeners.notify,
    onQuery: () => presence.begin(),
    resume: (failure, scope) => resumeLike(failed(), failure, { scope, gates: world.gates }),
  }
  const doubt = () =>
    world.gates.doubt(offlineError({ ...circumstances, receivedAt: queryClock.now() }))
  const presence = createPresence(queryClient, () => {
    if (isOffline()) doubt()
    const leave = [attach(recourse), onOffline(doubt)]
    return () => leave.forEach((stop) => stop())
  })
  const queries = watchQueries(queryCache, world)
  const releaseMutations = watchMutations(queryClient.getMutationCache(), world)

  const recourse: Recourse = {
    failures: () => groups.of(failed()),
    subscribe: listeners.subscribe,
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
