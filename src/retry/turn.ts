import type { Clock } from './clock.ts'

/** Whose turn it is where several tabs see the same room: who draws the earliest moment takes it. */
export interface Turn {
  /** Another tab has sent something. */
  readonly heard: () => void
  /** How long to wait, in milliseconds, where one request comes in each `period`; 0 where nobody else is there. */
  readonly wait: (period: number) => number
  /** It was taken, or is over. */
  readonly pass: () => void
}

/** Another tab that has sent something within this time is still there. Milliseconds. */
const COMPANY = 5_000

/** Creates turns of a tab that has heard of no other. */
export function createTurn({ now, random }: Pick<Clock, 'now' | 'random'>): Turn {
  let heardAt = -Infinity
  let turn: number | undefined
  return {
    heard: () => void (heardAt = now()),
    wait(period) {
      if (now() - heardAt > COMPANY) return 0
      turn ??= now() + random() * period
      return Math.max(0, turn - now())
    },
    pass: () => void (turn = undefined),
  }
}
