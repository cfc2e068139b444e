import type { Clock } from './clock.ts'

/** Lets a few through at once, and what comes too fast later and once. */
export interface Ration {
  readonly offer: (key: string) => void
  /** Lets through at once whatever waits. */
  readonly flush: () => void
}

/** Creates a ration that calls `act` at most `most` times in `period` milliseconds, but for what is flushed. */
export function createRation(world: {
  readonly clock: Clock
  readonly most: number
  readonly period: number
  readonly act: (key: string) => void
}): Ration {
  const { clock, most, period, act } = world
  const waiting = new Set<string>()
  let spent = 0
  let since = -Infinity
  let stop: (() => void) | undefined

  const flush = () => {
    stop?.()
    stop = undefined
    const due = [...waiting]
    waiting.clear()
    // One round is one act: otherwise a flood of keys would cost the next one its turn.
    spent = due.length > 0 ? 1 : 0
    since = clock.now()
    due.forEach(act)
  }

  return {
    flush,
    offer(key) {
      const now = clock.now()
      // A clock that was set back has begun a new period.
      if (!stop && Math.abs(now - since) >= period) {
        spent = 0
        since = now
      }
      if (spent < most) {
        spent += 1
        return act(key)
      }
      waiting.add(key)
      stop ??= clock.after(period, flush)
    },
  }
}
