import type { Clock } from '../../retry/clock.ts'

/** Rings once, at the moment that was set last. */
export interface Alarm {
  /** Epoch milliseconds; a moment that is over rings at once, `Infinity` never. */
  readonly set: (moment: number) => void
  readonly stop: () => void
}

/** `setTimeout` fires at once for anything above a signed 32-bit integer. Milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Creates an alarm that is not set. What lies further ahead than a timer reaches rings early. */
export function createAlarm(clock: Clock, ring: () => void): Alarm {
  let stop: (() => void) | undefined
  return {
    set(moment) {
      stop?.()
      const delay = Math.min(Math.max(moment - clock.now(), 0), LONGEST_TIMER)
      stop = moment === Infinity ? undefined : clock.after(delay, ring)
    },
    stop: () => stop?.(),
  }
}
