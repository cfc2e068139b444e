import type { Gate } from '../retry/gate.ts'
import type { Gates } from '../retry/gates.ts'
import type { WatchedQueries } from './watch-queries.ts'

/** How many polls a millisecond the queries that pass a gate make together. */
export function countPolls({ calls }: WatchedQueries, gates: Gates, gate: Gate): number {
  return [...calls.values()]
    .filter(({ caller }) => gates.of(caller) === gate)
    .map(({ polls }) => polls.period())
    .reduce<number>((sum, period) => sum + (period ? 1 / period : 0), 0)
}
