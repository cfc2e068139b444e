/** Tells calls that fail for a reason of their own from those that meet what all meet. */
export interface Suspects {
  /** A call failed in a way that may concern all. Returns whether enough have by now. */
  readonly suspect: (key: object) => boolean
  /** A call was refused, which concerns all unless it is refused where others are not. */
  readonly isOutcast: (key: object) => boolean
  readonly succeeded: (key: object) => void
}

/** As many different calls have to fail, and none to succeed between. */
const ENOUGH = 3

/** As often in a row the same call has to be the one refused, others being served between. */
const OWN_CASE = 3

/** Creates suspects without a suspicion. */
export function createSuspects(): Suspects {
  let present = new Set<object>()
  const poisoned = new WeakSet<object>()
  let successes = 0
  let lastRefused = { key: {}, successes: 0, row: 0 }

  return {
    suspect(key) {
      if (!poisoned.has(key)) present.add(key)
      return present.size >= ENOUGH
    },
    isOutcast(key) {
      const isRow = lastRefused.key === key && lastRefused.successes < successes
      lastRefused = { key, successes, row: isRow ? lastRefused.row + 1 : 1 }
      return lastRefused.row > OWN_CASE
    },
    succeeded(key) {
      successes += 1
      for (const other of present) poisoned.add(other)
      present = new Set()
      poisoned.delete(key)
    },
  }
}
