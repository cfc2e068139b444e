import type { ApiError } from '../core/api-error.ts'
import type { Clock } from './clock.ts'
import type { Pass } from './pass.ts'
import type { Gate, Place } from './gate.ts'
import { createGrip, type Grip } from './grip.ts'
import { LATENESS } from './schedule.ts'
import { createWait, type Readiness } from './wait.ts'

/** How far a series has come. */
export interface Progress {
  /** Calls made, from 1. */
  readonly attempt: number
  /** Undefined where the user's own `retry` decides, and where a gate does. */
  readonly maxAttempts: number | undefined
  /** The next call is decided and not sent. */
  readonly waiting: boolean
  /** Epoch milliseconds of that call; undefined where nobody knows. */
  readonly nextRetryAt: number | undefined
  /** That call is due, but nothing may be sent now. */
  readonly held: boolean
  /** What closed the gate before which the first call waits. */
  readonly heldBy: ApiError | undefined
}

/** The next call of a series. */
export interface Plan {
  readonly attempt: number
  readonly maxAttempts: number | undefined
  /** Whether there is one. */
  readonly again: boolean
  /** Epoch milliseconds; undefined where nobody knows. */
  readonly nextRetryAt: number | undefined
  /** Who decides when: the call's own time, then its gate; its gate alone; its own time alone. */
  readonly by: 'both' | 'gate' | 'time'
}

/** What a series needs to know of the world. */
export interface SeriesWorld {
  readonly clock: Clock
  readonly readiness: Readiness
  /** Whose calls they are, for the gate. */
  readonly key: object
  /** The gate that the next call passes. */
  readonly gate: () => Gate
  /** Whether the first call is sent, whatever the gate says. */
  readonly isFree: () => boolean
  /** A longer wait of a gate is not slept. Milliseconds. */
  readonly maxAutomaticWait: number
  /** What the calls failed with last, here or before. */
  readonly lastError: () => ApiError | undefined
  /** Hears of every step. */
  readonly onChange: () => void
}

/** Makes a call that a gate has let through. */
export type Make = (pass: Pass, gate: Gate) => unknown

const start: Progress = {
  attempt: 1,
  maxAttempts: undefined,
  waiting: false,
  nextRetryAt: undefined,
  held: false,
  heldBy: undefined,
}

/** One request and its repetitions, until it is answered or given up. */
export interface Series {
  readonly progress: () => Progress
  /** Makes a call: at once, or when its time has come and its gate lets it. `droppable`: `end` may overtake its answer. */
  readonly send: (make: Make, droppable: boolean) => unknown
  /** Plans the next call. */
  readonly plan: (next: Plan) => void
  /** Makes the planned call now, as far as the gate lets it. */
  readonly hasten: () => void
  /**
   * Rejects a wait, an answer under way, and whatever would be sent later, with `error`. Returns
   * whether there was a wait or an answer to reject.
   */
  readonly end: (error: unknown) => boolean
  /** It was given up: nothing more may be planned. */
  readonly ended: () => boolean
}

/** Creates a series whose first call has not been made. */
export function createSeries(world: SeriesWorld): Series {
  const { clock, readiness, key, gate: presentGate, onChange } = world
  const grip = createGrip()
  let progress: Progress = start
  let by: Plan['by'] = 'gate'
  let ended: { readonly error: unknown } | undefined
  let hasten: (() => void) | undefined
  let hurried = false

  const step = (change: Partial<Progress>) => {
    progress = { ...progress, ...change }
    onChange()
  }

  const end = (error: unknown) => {
    ended ??= { error }
    return grip.giveUp(error)
  }

  // Not before the wait that is given up has begun, and not where a person has ended it meanwhile.
  const giveUp = (error: ApiError) =>
    queueMicrotask(() => {
      if (hasten) end(error)
    })

  const atGate = (onPass: (pass: Pass, gate: Gate) => void): (() => void) => {
    const gate = presentGate()
    const pass = by === 'time' ? gate.force(key) : gate.pass(key, readiness.isReady())
    if (pass) {
      onPass(pass, gate)
      return () => {}
    }
    const isFirst = !progress.waiting
    let place: Place | undefined
    hasten = () => place?.hasten()
    place = gate.enter({
      key,
      isReady: readiness.isReady,
      send: (own) => onPass(own, gate),
      onMove(at, closing) {
        const far = closing && closing.until < Infinity ? closing.until - clock.now() : 0
        if (closing && far > world.maxAutomaticWait + LATENESS.cap) return giveUp(closing.error)
        step({
          waiting: true,
          nextRetryAt: at,
          held: at !== undefined && at <= clock.now() && !readiness.isReady(),
          ...(isFirst && closing && { heldBy: closing.error }),
        })
      },
      onLost: (error) => giveUp(world.lastError() ?? error),
    })
    if (hurried) place.hasten()
    return place.leave
  }

  const atTime = (onPass: () => (() => void) | void): (() => void) => {
    let undo: (() => void) | void
    const wait = createWait({
      clock,
      readiness,
      due: () => progress.nextRetryAt ?? 0,
      onHeld: () => step({ held: true }),
      onPass: () => (undo = onPass()),
    })
    hasten = () => {
      step({ nextRetryAt: Math.min(progress.nextRetryAt ?? 0, clock.now()) })
      wait.check()
    }
    wait.check()
    return () => {
      wait.stop()
      undo?.()
    }
  }

  return {
    progress: () => progress,
    send(make, droppable) {
      if (ended) return Promise.reject(ended.error)
      const call: Make = (pass, gate) =>
        droppable ? overtakable(grip, make(pass, gate)) : make(pass, gate)
      if (!progress.waiting) {
        const gate = presentGate()
        const pass = world.isFree() ? gate.force(key) : gate.pass(key, readiness.isReady())
        if (pass) return call(pass, gate)
      }
      return grip.hold((settle) => {
        const planned = progress.waiting ? 1 : 0
        const pass = (own: Pass, gate: Gate) => {
          hasten = undefined
          hurried = false
          step({ ...start, attempt: progress.attempt + planned, maxAttempts: progress.maxAttempts })
          settle(call(own, gate))
        }
        return progress.waiting && by !== 'gate' ? atTime(() => atGate(pass)) : atGate(pass)
      })
    },
    plan({ by: decider, again, ...next }) {
      by = decider
      step({ ...next, waiting: again })
    },
    hasten() {
      if (hasten) return hasten()
      if (!progress.waiting) return
      hurried = true
      step({ nextRetryAt: Math.min(progress.nextRetryAt ?? 0, clock.now()) })
    },
    end,
    ended: () => ended !== undefined,
  }
}

/** A call is decided and not sent. */
export function isWaiting(series: Series | undefined): boolean {
  return series !== undefined && !series.ended() && series.progress().waiting
}

/** A call is due and may not be sent now. */
export function isHeld(series: Series | undefined): boolean {
  return series !== undefined && !series.ended() && series.progress().held
}

/** What closed the gate before which the first call waits. */
export function heldBy(series: Series | undefined): ApiError | undefined {
  return isWaiting(series) ? series?.progress().heldBy : undefined
}

/** The answer, unless the grip is given up before it comes. */
function overtakable(grip: Grip, answer: unknown): Promise<unknown> {
  return grip.hold((settle) => {
    const settled = () => settle(answer)
    Promise.resolve(answer).then(settled, settled)
  })
}
