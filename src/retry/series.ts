import type { Clock } from './clock.ts'
import { createGrip, type Grip } from './grip.ts'
import { createWait, type Readiness } from './wait.ts'

/** How far a series has come. */
export interface Progress {
  /** Calls made, from 1. */
  readonly attempt: number
  /** Undefined where the user's own `retry` decides. */
  readonly maxAttempts: number | undefined
  /** Epoch milliseconds of the retry that is planned and not yet sent. */
  readonly nextRetryAt: number | undefined
  /** The planned retry is due, but nothing may be sent now. */
  readonly held: boolean
}

const start: Progress = { attempt: 1, maxAttempts: undefined, nextRetryAt: undefined, held: false }

/** One request and its repetitions, until it is answered or given up. */
export interface Series {
  readonly progress: () => Progress
  /** Makes a call: at once, or when the planned retry is due. `droppable`: `end` may overtake its answer. */
  readonly send: (call: () => unknown, droppable: boolean) => unknown
  /** Plans the next call. */
  readonly plan: (next: Pick<Progress, 'attempt' | 'maxAttempts' | 'nextRetryAt'>) => void
  /** Makes the planned retry due now. */
  readonly hasten: () => void
  /**
   * Rejects a wait, an answer under way, and whatever would be sent later, with `error`. Returns
   * whether there was a wait or an answer to reject.
   */
  readonly end: (error: unknown) => boolean
  /** It was given up: nothing more may be planned. */
  readonly ended: () => boolean
}

/** Creates a series whose first call has not been made. `onChange` hears of every step. */
export function createSeries(world: {
  readonly clock: Clock
  readonly readiness: Readiness
  readonly onChange: () => void
}): Series {
  const { clock, readiness, onChange } = world
  const grip = createGrip()
  let progress: Progress = start
  let ended: { readonly error: unknown } | undefined
  let recheck: (() => void) | undefined

  const step = (change: Partial<Progress>) => {
    progress = { ...progress, ...change }
    onChange()
  }

  const afterWait = (make: () => unknown) =>
    grip.hold((settle) => {
      const wait = createWait({
        clock,
        readiness,
        due: () => progress.nextRetryAt ?? 0,
        onHeld: () => step({ held: true }),
        onPass() {
          step({ attempt: progress.attempt + 1, nextRetryAt: undefined, held: false })
          settle(make())
        },
      })
      recheck = wait.check
      wait.check()
      return wait.stop
    })

  return {
    progress: () => progress,
    send(call, droppable) {
      if (ended) return Promise.reject(ended.error)
      const make = () => (droppable ? overtakable(grip, call()) : call())
      return progress.nextRetryAt === undefined ? make() : afterWait(make)
    },
    plan: step,
    hasten() {
      if (progress.nextRetryAt === undefined) return
      step({ nextRetryAt: Math.min(progress.nextRetryAt, clock.now()) })
      recheck?.()
    },
    end(error) {
      ended ??= { error }
      return grip.giveUp(error)
    },
    ended: () => ended !== undefined,
  }
}

/** A retry is decided and not sent. */
export function isPlanned(series: Series | undefined): boolean {
  return series !== undefined && !series.ended() && series.progress().nextRetryAt !== undefined
}

/** A retry is due and may not be sent now. */
export function isHeld(series: Series | undefined): boolean {
  return series !== undefined && !series.ended() && series.progress().held
}

/** The answer, unless the grip is given up before it comes. */
function overtakable(grip: Grip, answer: unknown): Promise<unknown> {
  return grip.hold((settle) => {
    const settled = () => settle(answer)
    Promise.resolve(answer).then(settled, settled)
  })
}
