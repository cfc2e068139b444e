/** Time and chance, by the door, so that tests can bring their own. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Calls back once after `delay` milliseconds. Returns the stop. */
  readonly after: (delay: number, callback: () => void) => () => void
  /** Calls back every `period` milliseconds. Returns the stop. */
  readonly every: (period: number, callback: () => void) => () => void
  /** From 0 up to, not including, 1. */
  readonly random: () => number
}

/** The host's clock. Wrapped, not referenced, so that fake timers installed later still apply. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delay, callback) {
    const timer = setTimeout(() => callback(), delay)
    return () => clearTimeout(timer)
  },
  every(period, callback) {
    const timer = setInterval(() => callback(), period)
    return () => clearInterval(timer)
  },
  random: () => Math.random(),
}
