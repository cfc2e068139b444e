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

/** As often a call has to be refused, others being served between, to be taken for a case of its own. */
const OWN_CASE = 5

/** Creates suspects without a suspicion. */
export function createSuspects(): Suspects {
  let present = new Set<object>()
  const poisoned = new WeakSet<object>()
  let successes = 0
  const refusals = new WeakMap<object, { readonly count: number; readonly successes: number }>()

  return {
    suspect(key) {
      if (!poisoned.has(key)) present.add(key)
      return present.size >= ENOUGH
    },
    isOutcast(key) {
      const before = refusals.get(key)
      const own = before && before.successes < successes
      const count = own ? before.count + 1 : (before?.count ?? 1)
      refusals.set(key, { count, successes })
      return count > OWN_CASE
    },
    succeeded(key) {
      successes += 1
      for (const other of present) poisoned.add(other)
      present = new Set()
      poisoned.delete(key)
      refusals.delete(key)
    },
  }
}
