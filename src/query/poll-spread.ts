import type { Query, QueryOptions } from '@tanstack/react-query'
import type { Caller } from '../retry/gates.ts'
import type { World } from './world.ts'

/**
 * Keeps a query's polls at a distance from those of others in its scope, once that has met a limit:
 * what polls in step would exceed the limit each time. TanStack Query counts the next poll from the
 * answer to this one, so a poll that was moved stays where it is.
 */
export interface PollSpread {
  /** An observer has come: what it asks now is no poll. */
  readonly join: () => void
  /** Milliseconds between two polls; undefined: nobody polls. */
  readonly period: () => number | undefined
  /** Whether `fetch`, asked for with these options, is a poll that is put off. */
  readonly postpone: (options: QueryOptions | undefined, fetch: () => Promise<unknown>) => boolean
  readonly stop: () => void
}

/** How much of a period has to be over since the last answer for a fetch to be a poll. */
const DUE = 0.95

/** The distance between polls, measured by what they would have if they were spread evenly. */
const DISTANCE = 0.85

/** Creates the spread of a query's polls. */
export function createPollSpread(query: Query, caller: Caller, world: World): PollSpread {
  const { clock, gates } = world
  let joinedAt = 0
  let stop: (() => void) | undefined

  /** Where the interval is a function, as long as it was the last time. */
  let seen: number | undefined

  const intervals = () =>
    query.observers.flatMap(({ options: { refetchInterval } }) => refetchInterval || [])
  const period = () => {
    const [first] = intervals()
    return typeof first === 'function' ? seen : first
  }

  const isPoll = (options: QueryOptions | undefined) => {
    const observer = query.observers.find((one) => one.options === options)
    if (!observer?.options.refetchInterval || query.state.fetchStatus !== 'idle') return false
    const { dataUpdatedAt, errorUpdatedAt } = query.state
    const since = clock.now() - Math.max(dataUpdatedAt, errorUpdatedAt, joinedAt)
    seen = since
    return since > 0 && since >= (period() ?? 0) * DUE
  }

  return {
    period,
    join: () => void (joinedAt = clock.now()),
    postpone(options, fetch) {
      const gate = gates.of(caller)
      if (!gate.hasLimit() || !isPoll(options)) return false
      if (stop) return true
      const wait = gate.spacePoll(DISTANCE / world.pollsOf(gate))
      if (wait <= 0) return false
      stop = clock.after(wait, () => {
        stop = undefined
        if (query.observers.length > 0 && query.state.fetchStatus === 'idle') fetch().catch(ignore)
      })
      return true
    },
    stop() {
      stop?.()
      stop = undefined
    },
  }
}

function ignore(): void {}
