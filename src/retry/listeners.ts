/** Who wants to know when something changes. */
export interface Listeners {
  /** Returns its unsubscribe; calling that twice is harmless. */
  readonly subscribe: (listener: () => void) => () => void
  readonly notify: () => void
}

/** Creates an empty set of listeners; the same function may subscribe twice and leaves once each. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    subscribe(listener) {
      const own = () => listener()
      listeners.add(own)
      return () => void listeners.delete(own)
    },
    notify() {
      // Who joins during the round is not called in it.
      for (const listener of new Set(listeners)) listener()
    },
  }
}
