import type { Clock } from '../../retry/clock.ts'
import { createListeners } from '../../retry/listeners.ts'

/**
 * Where somebody is on the way to more credit: `short` of it, `away` paying, back and `checking`,
 * `unconfirmed` after a while, `confirmed` by the balance itself.
 */
export type TripStep = 'short' | 'away' | 'checking' | 'unconfirmed' | 'confirmed'

/** What a trip needs of the page it belongs to. */
export interface TripWorld {
  /** Asks for the balance. */
  readonly refetch: () => void
  /** Called once for each payment. */
  readonly onConfirmed: () => void
}

/** The way to more credit and back. */
export interface Trip {
  /** Tells how to reach the page from now on. */
  readonly connect: (world: TripWorld) => void
  readonly step: () => TripStep
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
  /** They went to pay. */
  readonly leave: () => void
  /** They see this page again. */
  readonly comeBack: () => void
  /** They ask for the balance themselves. */
  readonly check: () => void
  /** The balance has been read. */
  readonly hear: (isEnough: boolean) => void
  /** What was resumed has failed again for want of credit. */
  readonly startOver: () => void
  readonly end: () => void
}

/** Milliseconds between two looks at the balance. */
const PERIOD = 5_000

/** Milliseconds after which nobody is kept waiting. */
const PATIENCE = 120_000

/** Milliseconds within which focus and visibility are one return. */
const TOGETHER = 1_000

/** Creates a trip that has not begun. */
export function createTrip(clock: Clock): Trip {
  const listeners = createListeners()
  let world: TripWorld | undefined
  let step: TripStep = 'short'
  let askedAt = -Infinity
  let stop: (() => void) | undefined

  const go = (next: TripStep) => {
    if (next !== 'checking') stop?.()
    if (next === step) return
    step = next
    listeners.notify()
  }

  const ask = () => {
    askedAt = clock.now()
    world?.refetch()
  }

  const watch = () => {
    stop?.()
    const until = clock.now() + PATIENCE
    stop = clock.every(PERIOD, () => (clock.now() < until ? ask() : go('unconfirmed')))
    ask()
    go('checking')
  }

  return {
    connect: (next) => void (world = next),
    step: () => step,
    subscribe: listeners.subscribe,
    leave: () => go('away'),
    comeBack() {
      if (step === 'confirmed' || clock.now() - askedAt < TOGETHER) return
      if (step === 'away') watch()
      else ask()
    },
    check: watch,
    hear(isEnough) {
      if (!isEnough || step === 'confirmed') return
      go('confirmed')
      world?.onConfirmed()
    },
    startOver() {
      if (step === 'confirmed') go('short')
    },
    end: () => stop?.(),
  }
}
