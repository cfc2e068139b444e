import type { Clock } from './clock.ts'
import { createTimer } from './timer.ts'

/** Whether anything may be sent now; where it may not (offline, hidden tab), who tells the change. */
export interface Readiness {
  readonly isReady: () => boolean
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A wait for a moment, and then for leave to send. */
export interface Wait {
  /** Looks again: at the start, and when the moment was moved. */
  readonly check: () => void
  readonly stop: () => void
}

/** Creates a wait that calls `onPass` once. `onHeld` hears that it is due and may not pass yet. */
export function createWait(world: {
  readonly clock: Clock
  readonly readiness: Readiness
  /** Epoch milliseconds. */
  readonly due: () => number
  readonly onHeld: () => void
  readonly onPass: () => void
}): Wait {
  const { clock, readiness, due, onHeld, onPass } = world
  const timer = createTimer(clock)
  let over = false
  let undo: (() => void) | undefined

  const pass = () => {
    if (over) return
    if (readiness.isReady()) {
      over = true
      undo?.()
      onPass()
    } else {
      // Once: who leaves and joins again while a set of listeners is gone through is called for ever.
      undo ??= readiness.subscribe(pass)
      onHeld()
    }
  }
  const check = () => {
    if (over || undo) return
    timer.stop()
    if (due() > clock.now()) timer.set(due(), pass)
    else pass()
  }

  return {
    check,
    stop() {
      over = true
      timer.stop()
      undo?.()
    },
  }
}
