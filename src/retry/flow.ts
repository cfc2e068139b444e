import type { Clock } from './clock.ts'

/**
 * How much a scope has shown that it takes. Without bounds until it has refused something; then as
 * many at a time as it answers well; and, once two refusals have told it, as many a second as it took.
 */
export interface Flow {
  /** How long one more request has to wait, in milliseconds; `Infinity`: until an answer comes. */
  readonly delay: (inFlight: number) => number
  /** A request was sent here. */
  readonly sent: (at: number) => void
  /** A request was sent in another tab. */
  readonly sentElsewhere: (at: number) => void
  /** Whether what is sent counts, because a limit has been met. */
  readonly counts: () => boolean
  readonly accepted: () => void
  /** A limit was met: nothing was left when the request of this moment (epoch milliseconds) was sent. */
  readonly refused: (sentAt: number) => void
  /** The scope answers again after a limit or an outage. */
  readonly reopened: (after: 'limit' | 'outage', here: boolean) => void
  /** Nobody waits any more. */
  readonly emptied: () => void
  /** Requests a millisecond, once known. */
  readonly rate: () => number | undefined
}

/** How many may be under way after a first good answer, and how many more after each further one. */
const growth = { limit: { start: 3, gain: 1 }, outage: { start: 4, gain: 2 } } as const

/**
 * A rate is tried higher: hardly at first, doubled after a time that grows as measurements agree.
 * Milliseconds.
 */
const DOUBLING = { least: 5_000, most: 40_000 }

/** Measurements agree where they differ by less. */
const AGREEMENT = 0.15

/** How much of what was measured before counts beside a new measurement. */
const MEMORY = 0.85

/** Another tab that has sent something within this time is still there. Milliseconds. */
const COMPANY = 5_000

/** How many requests are remembered for a measurement. */
const LONGEST = 1_000

/** Creates the flow of a scope that has refused nothing yet. */
export function createFlow({ now, random }: Pick<Clock, 'now' | 'random'>): Flow {
  let room = Infinity
  let gain: number = growth.limit.gain
  let emptyAt: number | undefined
  let since: number[] = []
  let slack = false
  let reopenedAt = 0
  let measured = { taken: 0, time: 0 }
  let doubling: number = DOUBLING.least
  let burst = 1
  let credit = 0
  let creditAt = 0
  let heardAt = -Infinity
  let turn: number | undefined

  const rateAt = (time: number) =>
    measured.time === 0
      ? undefined
      : (measured.taken / measured.time) * (1 + (Math.max(0, time - reopenedAt) / doubling) ** 3)

  const accrue = () => {
    const time = now()
    credit = Math.min(burst, credit + (rateAt(time) ?? 0) * Math.max(0, time - creditAt))
    creditAt = time
  }

  const count = (at: number) => {
    accrue()
    credit -= 1
    if (emptyAt === undefined) return
    since.push(at)
    if (since.length > LONGEST) emptyAt = since.shift()
  }

  const measure = (taken: number, time: number, open: number) => {
    if (slack && taken / time < measured.taken / measured.time) return
    const before = measured.time > 0 ? measured.taken / measured.time : 0
    const agrees = Math.abs(taken / time / before - 1) < AGREEMENT
    doubling = agrees ? Math.min(DOUBLING.most, doubling * 2) : DOUBLING.least
    measured = { taken: measured.taken * MEMORY + taken, time: measured.time * MEMORY + time }
    burst = Math.max(burst, taken - (measured.taken / measured.time) * open)
  }

  return {
    rate: () => rateAt(now()),
    delay(inFlight) {
      if (inFlight >= room) return Infinity
      const rate = rateAt(now())
      if (rate === undefined) return 0
      accrue()
      if (credit < 1) turn = undefined
      if (credit < 1) return Math.max(1, (1 - credit) / rate)
      if (now() - heardAt > COMPANY) return 0
      // All tabs see the same room: who draws the earliest moment takes it.
      turn ??= now() + random() / rate
      return Math.max(0, turn - now())
    },
    counts: () => emptyAt !== undefined,
    sent(at) {
      turn = undefined
      count(at)
    },
    sentElsewhere(at) {
      heardAt = now()
      count(at)
    },
    accepted() {
      room += gain
    },
    refused(sentAt) {
      const at = since.indexOf(sentAt)
      if (at >= 0) since.splice(at, 1)
      if (emptyAt === undefined) emptyAt = sentAt
      else if (sentAt > reopenedAt && reopenedAt > emptyAt) {
        const taken = since.filter((time) => time <= sentAt).length
        if (taken > 0) measure(taken, sentAt - emptyAt, sentAt - reopenedAt)
        since = since.filter((time) => time > sentAt)
        emptyAt = sentAt
        slack = false
        credit = 0
        creditAt = sentAt
      }
    },
    reopened(after, here) {
      reopenedAt = now()
      accrue()
      room = Math.max(here ? growth[after].start : 1, credit)
      gain = growth[after].gain
      if (after === 'limit') return
      // What was taken before an outage says nothing about how much is left after it.
      emptyAt = undefined
      since = []
    },
    emptied() {
      slack = true
      if (emptyAt === undefined) room = Infinity
    },
  }
}
