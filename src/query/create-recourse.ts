import type { QueryClient } from '@tanstack/react-query'
import { forgetCalls } from '../retry/calls.ts'
import { createBudget } from '../retry/budget.ts'
import { createGates } from '../retry/gates.ts'
import { createGroups } from '../retry/groups.ts'
import { createListeners } from '../retry/listeners.ts'
import type { Recourse } from '../retry/recourse.ts'
import { createTabs } from '../retry/tabs.ts'
import { onReadiness, queryClock } from './environment.ts'
import type { RecourseOptions } from './options.ts'
import { failedQueries, resumeLike } from './failed-queries.ts'
import { createPresence } from './presence.ts'
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
  let detached = false

  const failed = () => failedQueries(queries, world.gates)
  const world: World = {
    clock: queryClock,
    gateway: options.gateway,
    masking: { secrets: options.secrets, maskEmails: options.maskEmails },
    maxAutomaticWait: options.maxAutomaticWait ?? MAX_AUTOMATIC_WAIT,
    owner: {},
    isDetached: () => detached,
    scope: options.scope && (({ queryKey, meta }) => options.scope?.({ queryKey, meta }) ?? null),
    budget: createBudget(queryClock),
    gates: createGates({
      clock: queryClock,
      adviceFor: (failure) => adviceFor(options, failure),
      onReadiness,
      window: options.window ?? Infinity,
      shared: options.window !== undefined,
      tabs: createTabs({ clock: queryClock }),
    }),
    onChange: listeners.notify,
    onQuery: () => presence.begin(),
    resume: (failure, scope) => resumeLike(failed(), failure, scope),
  }
  const presence = createPresence(queryClient, () => recourse)
  const queries = watchQueries(queryCache, world)
  const releaseMutations = watchMutations(queryClient.getMutationCache(), world)

  const recourse: Recourse = {
    failures: () => groups.of(failed()),
    subscribe: listeners.subscribe,
    resume: world.resume,
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
