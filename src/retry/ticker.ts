import type { Clock } from './clock.ts'
import { systemClock } from './clock.ts'

/** One pulse for every countdown of a page. */
export interface Ticker {
  /** Returns its unsubscribe; calling that twice is harmless. */
  readonly subscribe: (listener: () => void) => () => void
  /** Epoch milliseconds of the last tick while anybody looks, so that all countdowns agree. */
  readonly now: () => number
}

/** Four looks a second, so that no whole second is skipped or shown late. In milliseconds. */
const PERIOD = 250

/** Creates a ticker whose interval runs only while somebody listens. */
export function createTicker(clock: Clock): Ticker {
  const listeners = new Set<() => void>()
  let stop: (() => void) | undefined
  let now = 0

  const tick = () => {
    now = clock.now()
    for (const listener of new Set(listeners)) listener()
  }

  return {
    subscribe(listener) {
      // A listener of its own per subscription: the same function may be given twice.
      const own = () => listener()
      listeners.add(own)
      if (!stop) {
        now = clock.now()
        stop = clock.every(PERIOD, tick)
      }
      return () => {
        listeners.delete(own)
        if (listeners.size > 0) return
        stop?.()
        stop = undefined
      }
    },
    now: () => (stop ? now : clock.now()),
  }
}

/** The ticker that components use unless they are given another. */
export const sharedTicker: Ticker = createTicker(systemClock)
