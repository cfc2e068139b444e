import type { Failure } from '../core/failure.ts'
import { causeOf } from './cause.ts'

/** Tells calls that fail for a reason of their own from those that meet what all meet. */
export interface Suspects {
  /** A call failed, at a gate that was open or not. What its whole scope has met; undefined: nothing. */
  readonly accuse: (
    failure: Failure,
    key: object,
    isOpen: boolean,
  ) => 'limit' | 'outage' | undefined
  readonly succeeded: (key: object) => void
  /** Whether a limit has ever been met. */
  readonly hasLimit: () => boolean
}

/** As many different calls have to fail, and none to succeed between. */
const ENOUGH = 3

/** As often in a row the same call has to be the one refused, others being served between. */
const OWN_CASE = 3

/** Creates suspects without a suspicion. */
export function createSuspects(): Suspects {
  const poisoned = new WeakSet<object>()
  let present = new Set<object>()
  let successes = 0
  let limited = false
  let last = { key: {}, successes: 0, row: 0 }

  const isWall = (key: object) => {
    if (!poisoned.has(key)) present.add(key)
    return present.size >= ENOUGH
  }

  const isOutcast = (key: object) => {
    const isRow = last.key === key && last.successes < successes
    last = { key, successes, row: isRow ? last.row + 1 : 1 }
    return last.row > OWN_CASE
  }

  return {
    hasLimit: () => limited,
    accuse(failure, key, isOpen) {
      const cause = causeOf(failure)
      if (cause === 'suspicion') return isWall(key) ? 'outage' : undefined
      if (cause !== 'limit') return cause
      limited = true
      return isOutcast(key) && isOpen ? undefined : cause
    },
    succeeded(key) {
      successes += 1
      for (const other of present) poisoned.add(other)
      present = new Set()
      poisoned.delete(key)
    },
  }
}
