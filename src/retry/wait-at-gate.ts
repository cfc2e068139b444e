import type { ApiError } from '../core/api-error.ts'
import type { Clock } from './clock.ts'
import type { Gate, Place } from './gate.ts'
import type { Pass } from './pass.ts'
import type { Progress, Waiting } from './progress.ts'
import { LATENESS } from './schedule.ts'
import type { Readiness } from './wait.ts'

/** Whose calls wait, and where. */
export interface Waiter {
  readonly clock: Clock
  readonly readiness: Readiness
  /** Whose calls they are, for the gate. */
  readonly key: object
  /** The gate that the next call passes. */
  readonly gate: () => Gate
  /** A longer wait of a gate is not slept. Milliseconds. */
  readonly maxAutomaticWait: number
  /** What the calls failed with last, here or before. */
  readonly lastError: () => ApiError | undefined
}

/** What a call that waits at a gate is told. */
export interface GateWait {
  /** Nothing was sent before. */
  readonly isFirst: boolean
  /** Whether the gate is asked; else the call passes whatever it says. */
  readonly asks: boolean
  readonly onStep: (change: Partial<Progress>) => void
  readonly onPass: (pass: Pass, gate: Gate) => void
  /** The wait is too long, or for nothing. */
  readonly onGiveUp: (error: ApiError) => void
}

/** Waits until the gate of a call lets it through, which may be at once. */
export function waitAtGate(waiter: Waiter, wait: GateWait): Waiting {
  const { clock, readiness, key, maxAutomaticWait } = waiter
  const gate = waiter.gate()
  const pass = wait.asks ? gate.pass(key, readiness.isReady()) : gate.force(key)
  if (pass) {
    wait.onPass(pass, gate)
    return { hasten() {}, leave() {} }
  }

  // Told while it enters, too, when the wait has not begun; and a person may end it in the meantime.
  let over = false
  const giveUp = (error: ApiError) =>
    queueMicrotask(() => {
      if (!over) wait.onGiveUp(error)
    })

  const place: Place = gate.enter({
    key,
    isReady: readiness.isReady,
    send(own) {
      over = true
      wait.onPass(own, gate)
    },
    onMove(at, closing) {
      const now = clock.now()
      const far = closing && closing.until < Infinity ? closing.until - now : 0
      if (closing && far > maxAutomaticWait + LATENESS.cap) return giveUp(closing.error)
      wait.onStep({
        waiting: true,
        nextRetryAt: at,
        held: at !== undefined && at <= now && !readiness.isReady(),
        ...(wait.isFirst && closing && { heldBy: closing.error }),
      })
    },
    onLost: (error) => giveUp(waiter.lastError() ?? error),
  })
  return {
    hasten: place.hasten,
    leave() {
      over = true
      place.leave()
    },
  }
}
