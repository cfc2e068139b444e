import type { Query, QueryOptions } from '@tanstack/react-query'
import type { Caller } from '../retry/gates.ts'
import type { World } from './world.ts'

/**
 * Moves a poll out of step with others, once: TanStack Query counts the next one from its answer.
 * Only in a scope that has met a limit, and only where several come at once.
 */
export interface PollSpread {
  /** An observer has come: what it asks now is no poll. */
  readonly join: () => void
  /** Whether `fetch`, asked for with these options, is put off to a moment within the period. */
  readonly postpone: (options: QueryOptions | undefined, fetch: () => Promise<unknown>) => boolean
  readonly stop: () => void
}

/** How much of a period has to be over since the last answer for a fetch to be a poll. */
const DUE = 0.95

/** Creates the spread of a query's polls. */
export function createPollSpread(query: Query, caller: Caller, world: World): PollSpread {
  const { clock, gates } = world
  let joinedAt = 0
  let stop: (() => void) | undefined

  const periodOf = (options: QueryOptions | undefined): number | undefined => {
    const observer = query.observers.find((one) => one.options === options)
    const period = observer?.options.refetchInterval
    if (!period || query.state.fetchStatus !== 'idle') return undefined
    const { dataUpdatedAt, errorUpdatedAt } = query.state
    const since = clock.now() - Math.max(dataUpdatedAt, errorUpdatedAt, joinedAt)
    return typeof period === 'function' || since >= period * DUE ? since : undefined
  }

  return {
    join: () => void (joinedAt = clock.now()),
    postpone(options, fetch) {
      const gate = gates.of(caller)
      const period = gate.hasLimit() ? periodOf(options) : undefined
      if (period === undefined || period < 1) return false
      if (stop) return true
      if (!gate.isInStep(period)) return false
      stop = clock.after(clock.random() * period, () => {
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
