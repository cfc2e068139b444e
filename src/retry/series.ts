import type { ApiError } from '../core/api-error.ts'
import type { Gate } from './gate.ts'
import { createGrip, type Grip } from './grip.ts'
import type { Pass } from './pass.ts'
import { start, type Progress, type Waiting } from './progress.ts'
import { waitAtGate, type Waiter } from './wait-at-gate.ts'
import { waitForTime } from './wait-for-time.ts'

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
export interface SeriesWorld extends Waiter {
  /** Whether the first call is sent, whatever the gate says. */
  readonly isFree: () => boolean
  /** Hears of every step. */
  readonly onChange: () => void
}

/** Makes a call that a gate has let through. */
export type Make = (pass: Pass, gate: Gate) => unknown

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
  const { clock, readiness, onChange } = world
  const grip = createGrip()
  let progress: Progress = start
  let by: Plan['by'] = 'gate'
  let ended: { readonly error: unknown } | undefined
  let waiting: Waiting | undefined
  let hurried = false

  const onStep = (change: Partial<Progress>) => {
    progress = { ...progress, ...change }
    onChange()
  }

  const end = (error: unknown) => {
    ended ??= { error }
    return grip.giveUp(error)
  }

  const wait = (call: Make, settle: (answer: unknown) => void) => {
    const isFirst = !progress.waiting
    let isOver = false
    const onPass = (pass: Pass, gate: Gate) => {
      const { attempt, maxAttempts } = progress
      isOver = true
      waiting = undefined
      hurried = false
      onStep({ ...start, maxAttempts, attempt: isFirst ? attempt : attempt + 1 })
      settle(call(pass, gate))
    }
    const asks = by !== 'time'
    const atGate = () => waitAtGate(world, { isFirst, asks, onStep, onPass, onGiveUp: end })
    const times = { clock, readiness, progress: () => progress, onStep, follow: atGate }
    const own = isFirst || by === 'gate' ? atGate() : waitForTime(times)
    waiting = isOver ? undefined : own
    if (hurried) waiting?.hasten()
    return own.leave
  }

  return {
    progress: () => progress,
    send(make, droppable) {
      if (ended) return Promise.reject(ended.error)
      const call: Make = (pass, gate) =>
        droppable ? overtakable(grip, make(pass, gate)) : make(pass, gate)
      const gate = world.gate()
      const pass = progress.waiting ? undefined : passFirst(world, gate)
      return pass ? call(pass, gate) : grip.hold((settle) => wait(call, settle))
    },
    plan({ by: decider, again, ...next }) {
      by = decider
      onStep({ ...next, waiting: again })
    },
    hasten() {
      if (waiting) return waiting.hasten()
      if (!progress.waiting) return
      hurried = true
      onStep({ nextRetryAt: Math.min(progress.nextRetryAt ?? 0, clock.now()) })
    },
    end,
    ended: () => ended !== undefined,
  }
}

function passFirst({ isFree, key, readiness }: SeriesWorld, gate: Gate): Pass | undefined {
  return isFree() ? gate.force(key) : gate.pass(key, readiness.isReady())
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
