import type { Clock } from './clock.ts'
import { createCredit } from './credit.ts'
import { createMeasurement } from './measurement.ts'
import { createTurn } from './turn.ts'

/**
 * How much a scope has shown that it takes. Without bounds until it has refused something; then as
 * many at a time as it answers well; and, once two refusals have told it, as many a second as it took.
 */
export interface Flow {
  /** How long one more request has to wait, in milliseconds; `Infinity`: until an answer comes. */
  readonly delay: (underWay: number) => number
  /** A request was sent here. */
  readonly sent: (at: number) => void
  /** A request was sent in another tab. */
  readonly sentElsewhere: (at: number) => void
  /** Whether what is sent counts, because a limit has been met. */
  readonly counts: () => boolean
  readonly accepted: () => void
  /** A limit was met: nothing was left when the request of this moment (epoch milliseconds) was sent. */
  readonly refused: (sentAt: number) => void
  /** The scope answers again. */
  readonly reopened: (how: Reopening) => void
  /** Nobody who waits may send. */
  readonly rested: () => void
  /** Nobody waits any more. */
  readonly emptied: () => void
  /** Requests a millisecond, once known. */
  readonly rate: () => number | undefined
}

/** How a scope came to answer again. */
export interface Reopening {
  readonly after: 'limit' | 'outage'
  /** Whether this tab has asked it; others hear of it, and hold back a little. */
  readonly here: boolean
  readonly waiting: number
}

/** After a limit so many may be under way at first, and one more with each good answer. */
const START = { here: 3, elsewhere: 1 }

/** Tabs that hear of it do not all send in the same moment, but within this time. Milliseconds. */
const HESITATION = 400

/** After an outage whoever waits is sent within this time, as long as nothing is refused. Milliseconds. */
const RELEASE = 550

/** …but not slower than this, in requests a millisecond. */
const LEAST_RELEASE = 0.02

/** A gate that is open lets as many through as one that is closed would try, in requests a millisecond. */
const LEAST_RATE = 1 / 15_000

/**
 * A rate is tried higher: hardly at first, doubled after a time that doubles with every measurement
 * that agrees with the one before. Milliseconds.
 */
const DOUBLING = { least: 5_000, most: 80_000 }

/** Creates the flow of a scope that has refused nothing yet. */
export function createFlow(clock: Pick<Clock, 'now' | 'random'>): Flow {
  const { now } = clock
  const measurement = createMeasurement()
  const turn = createTurn(clock)
  const credit = createCredit({ now, rate: () => flow.rate() ?? 0, most: measurement.burst })
  let room = Infinity
  let release: number | undefined
  let reopenedAt = 0
  let notBefore = 0

  const flow: Flow = {
    rate() {
      const rate = measurement.rate()
      const more = growth(now() - reopenedAt, measurement.agreements())
      return rate === undefined ? release : Math.max(LEAST_RATE, rate * more)
    },
    delay(underWay) {
      if (underWay >= room) return Infinity
      const rate = flow.rate()
      if (rate === undefined) return Math.max(0, notBefore - now())
      const missing = 1 - credit.left()
      if (missing <= 0) return turn.wait(1 / rate)
      turn.pass()
      return Math.max(1, missing / rate)
    },
    counts: measurement.hasBegun,
    sent(at) {
      turn.pass()
      credit.spend()
      measurement.sent(at)
    },
    sentElsewhere(at) {
      turn.heard()
      credit.spend()
      measurement.sent(at)
    },
    accepted: () => void (room += 1),
    refused(sentAt) {
      release = undefined
      if (measurement.refused(sentAt)) credit.empty(sentAt)
    },
    reopened({ after, here, waiting }) {
      reopenedAt = now()
      measurement.resumed(reopenedAt)
      notBefore = here ? 0 : reopenedAt + clock.random() * HESITATION
      room = Math.max(here ? START.here : START.elsewhere, credit.left())
      if (after === 'limit') return
      // What was taken before an outage says nothing about how much is left after it.
      measurement.forget()
      room = Infinity
      release = Math.max(LEAST_RELEASE, waiting / RELEASE)
      credit.empty(reopenedAt - 1 / release)
    },
    rested: measurement.slackened,
    emptied() {
      measurement.slackened()
      release = undefined
      if (!measurement.hasBegun()) room = Infinity
    },
  }
  return flow
}

/** How much more is tried, so long after it was opened (milliseconds). */
function growth(age: number, agreements: number): number {
  const doubling = Math.min(DOUBLING.most, DOUBLING.least * 2 ** agreements)
  return 1 + (Math.max(0, age) / doubling) ** 3
}
