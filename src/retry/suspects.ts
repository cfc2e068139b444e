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
  /** Calls that failed and have not succeeded since. Those that are gone are not kept. */
  const failed = new WeakSet<object>()
  let failing = 0
  let successes = 0
  let limited = false
  let last = { key: new WeakRef<object>({}), successes: 0, row: 0 }

  const isWall = (key: object) => {
    // One that failed while others succeeded says nothing about them.
    if (!failed.has(key)) failing += 1
    failed.add(key)
    return failing >= ENOUGH
  }

  const isOutcast = (key: object) => {
    const isRow = last.key.deref() === key && last.successes < successes
    last = { key: new WeakRef(key), successes, row: isRow ? last.row + 1 : 1 }
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
      failing = 0
      failed.delete(key)
    },
  }
}
