import type { Clock } from '../../src/retry/clock.ts'

/** A clock that moves when told. */
export interface FakeClock extends Clock {
  /** Moves on by `ms`, calling back whatever becomes due, in order. */
  readonly advance: (ms: number) => void
  /** How many timers run. */
  readonly running: () => number
}

interface Timer {
  due: number
  readonly period: number | undefined
  readonly callback: () => void
}

export function createFakeClock(start = 1_000_000, random = 0.5): FakeClock {
  const timers = new Set<Timer>()
  let now = start

  const add = (timer: Timer) => {
    timers.add(timer)
    return () => void timers.delete(timer)
  }
  const next = (until: number) =>
    [...timers].filter(({ due }) => due <= until).toSorted((a, b) => a.due - b.due)[0]

  return {
    now: () => now,
    random: () => random,
    after: (delay, callback) => add({ due: now + delay, period: undefined, callback }),
    every: (period, callback) => add({ due: now + period, period, callback }),
    advance(ms) {
      const until = now + ms
      for (let timer = next(until); timer; timer = next(until)) {
        now = timer.due
        if (timer.period === undefined) timers.delete(timer)
        else timer.due += timer.period
        timer.callback()
      }
      now = until
    },
    running: () => timers.size,
  }
}
