import type { Clock } from './clock.ts'
import type { Progress, Waiting } from './progress.ts'
import { createWait, type Readiness } from './wait.ts'

/** Waits for the time of a planned call, and for leave to send; what follows is another wait. */
export function waitForTime(given: {
  readonly clock: Clock
  readonly readiness: Readiness
  readonly progress: () => Progress
  readonly onStep: (change: Partial<Progress>) => void
  readonly follow: () => Waiting
}): Waiting {
  const { clock, readiness, progress, onStep } = given
  let next: Waiting | undefined
  let isHurried = false

  const wait = createWait({
    clock,
    readiness,
    due: () => progress().nextRetryAt ?? 0,
    onHeld: () => onStep({ held: true }),
    onPass() {
      next = given.follow()
      if (isHurried) next.hasten()
    },
  })
  wait.check()

  return {
    hasten() {
      if (next) return next.hasten()
      isHurried = true
      onStep({ nextRetryAt: Math.min(progress().nextRetryAt ?? 0, clock.now()) })
      wait.check()
    },
    leave() {
      wait.stop()
      next?.leave()
    },
  }
}
