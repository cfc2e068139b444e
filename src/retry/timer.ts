import type { Clock } from './clock.ts'

/** One alarm at a time. */
export interface Timer {
  /** Rings once at a moment in epoch milliseconds, never before; a new setting replaces the old one. */
  readonly set: (at: number, ring: () => void) => void
  readonly stop: () => void
}

/** `setTimeout` fires at once for anything above a signed 32-bit integer. Milliseconds. */
export const LONGEST_TIMER: number = 2 ** 31 - 1

/** A timer that has run its time while the clock says that as much is left: the clock was set back. */
const SET_BACK = 1_000

/** Creates a timer that is not set. */
export function createTimer(clock: Clock): Timer {
  let stop: (() => void) | undefined

  const set = (at: number, ring: () => void) => {
    stop?.()
    const left = Math.max(0, at - clock.now())
    stop = clock.after(Math.min(left, LONGEST_TIMER), () => {
      stop = undefined
      // A timer may fire a moment early, so the clock has the last word, unless it was set back.
      const still = at - clock.now()
      if (still > 0 && (still < SET_BACK || left > LONGEST_TIMER)) set(at, ring)
      else ring()
    })
  }

  return {
    set,
    stop() {
      stop?.()
      stop = undefined
    },
  }
}
