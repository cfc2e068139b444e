import type { FarSide } from './far-side.ts'
import type { Tab } from './tab.ts'

/** A wait whose time has come may stand behind one that goes first, or that is answered late. Milliseconds. */
const LATENESS = 15_000

/**
 * The queries that ask for something while nothing of it is under way, and that wait for no time, for
 * no turn, and not for the tab or the network. Only told of a client that says what is waited for.
 */
export function findStuck(tab: Tab, farSide: FarSide): readonly string[] {
  const { client, recourse } = tab
  if (!recourse || !tab.isReady()) return []
  // TanStack Query lets paused mutations go first, and the queries only when these are settled.
  const isBehindMutation = client.isMutating() > 0
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.fetchStatus !== 'idle')
    .filter(({ queryHash }) => farSide.underWay(queryHash) === 0)
    .filter(({ state }) => !(state.fetchStatus === 'paused' && isBehindMutation))
    .flatMap(({ queryKey, queryHash, state }) => {
      const { phase, nextRetryAt = Infinity } = recourse.call(queryKey)?.state() ?? {}
      const late = tab.now() - nextRetryAt
      if (phase === 'waiting' && late < LATENESS) return []
      return [`${queryHash} ${state.status} ${state.fetchStatus} ${phase}, late by ${late}`]
    })
}
