import type { Clock } from './clock.ts'

/**
 * How much a scope has shown that it takes. Without bounds until it has refused something; then as
 * many at a time as it answers well; and, once two refusals have told it, as many a second as it took.
 */
export interface Flow {
  /** How long one more request has to wait, in milliseconds; `Infinity`: until an answer comes. */
  readonly delay: (inFlight: number) => number
  readonly sent: () => void
  readonly accepted: () => void
  /** A limit was met: nothing was left when the request of this moment (epoch milliseconds) was sent. */
  readonly refused: (sentAt: number) => void
  /** The scope answers again after a limit or an outage. */
  readonly reopened: (after: 'limit' | 'outage') => void
  /** Nobody waits any more. */
  readonly emptied: () => void
  /** Requests a millisecond, once known. */
  readonly rate: () => number | undefined
}

/** How many may be under way after a first good answer, and how many more after each further one. */
const growth = { limit: { start: 2, gain: 1 }, outage: { start: 4, gain: 2 } } as const

/** A rate that holds is tried higher: hardly at first, doubled after this long. Milliseconds. */
const DOUBLING = 20_000

/** How much of what was measured before counts beside a new measurement. */
const MEMORY = 0.85

/** How many requests are remembered for a measurement. */
const LONGEST = 1_000

/** Creates the flow of a scope that has refused nothing yet. */
export function createFlow({ now }: Pick<Clock, 'now'>): Flow {
  let room = Infinity
  let gain: number = growth.limit.gain
  let emptyAt: number | undefined
  let since: number[] = []
  let slack = false
  let reopenedAt = 0
  let measured = { taken: 0, time: 0 }
  let burst = 1
  let credit = 0
  let creditAt = 0

  const rateAt = (time: number) =>
    measured.time === 0
      ? undefined
      : (measured.taken / measured.time) * (1 + (Math.max(0, time - reopenedAt) / DOUBLING) ** 3)

  const accrue = () => {
    const time = now()
    credit = Math.min(burst, credit + (rateAt(time) ?? 0) * Math.max(0, time - creditAt))
    creditAt = time
  }

  const measure = (taken: number, time: number, open: number) => {
    if (slack && taken / time < measured.taken / measured.time) return
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
      return credit >= 1 ? 0 : (1 - credit) / rate
    },
    sent() {
      accrue()
      credit = Math.max(0, credit - 1)
      if (emptyAt === undefined) return
      since.push(now())
      if (since.length > LONGEST) emptyAt = since.shift()
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
    reopened(after) {
      reopenedAt = now()
      room = growth[after].start
      gain = growth[after].gain
      accrue()
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
