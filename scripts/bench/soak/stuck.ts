import type { FarSide } from './far-side.ts'
import type { Tab } from './tab.ts'

/** A wait whose time has come may stand behind one that goes first, or that is answered late. Milliseconds. */
const LATENESS = 15_000

/** Looks for queries that come no further. */
export interface StuckFinder {
  /**
   * The queries that ask for something while nothing of it is under way, that wait for no time, no
   * turn, no tab and no network, and that have come no further since the last look.
   */
  readonly look: () => readonly string[]
}

/** Creates a finder for a tab, which finds something only where its client says what is waited for. */
export function createStuckFinder(tab: Tab, farSide: FarSide): StuckFinder {
  let before: ReadonlySet<string> = new Set()
  return {
    look() {
      const present = new Set(findIdlers(tab, farSide))
      const stuck = [...present].filter((idler) => before.has(idler))
      before = present
      return stuck
    },
  }
}

/** Each with how far it has come. */
function findIdlers(tab: Tab, farSide: FarSide): readonly string[] {
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
      if (phase === 'waiting' && tab.now() - nextRetryAt < LATENESS) return []
      const { dataUpdatedAt, errorUpdatedAt, fetchFailureCount } = state
      return [`${queryHash} ${phase} ${dataUpdatedAt} ${errorUpdatedAt} ${fetchFailureCount}`]
    })
}
