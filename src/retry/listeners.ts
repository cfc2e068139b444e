/** Who wants to know when something changes. */
export interface Listeners {
  /** Returns its unsubscribe; calling that twice is harmless. */
  readonly subscribe: (listener: () => void) => () => void
  readonly notify: () => void
  /** Whether anybody listens. */
  readonly isHeard: () => boolean
}

/**
 * Creates an empty set of listeners; the same function may subscribe twice and leaves once each.
 * With `schedule` they hear later, and once of everything that has changed until then.
 */
export function createListeners(schedule?: (act: () => void) => void): Listeners {
  const listeners = new Set<() => void>()
  let scheduled = false

  const round = () => {
    scheduled = false
    // Who joins during the round is not called in it.
    for (const listener of new Set(listeners)) listener()
  }

  return {
    isHeard: () => listeners.size > 0,
    subscribe(listener) {
      const own = () => listener()
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    notify() {
      if (!schedule) return round()
      // Where nobody listens, not even a timer is set.
      if (scheduled || listeners.size === 0) return
      scheduled = true
      schedule(round)
    },
  }
}
