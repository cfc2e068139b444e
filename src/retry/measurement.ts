/** What a scope takes, measured between two moments at which nothing was left. */
export interface Measurement {
  /** A request was sent, here or elsewhere, at this moment in epoch milliseconds. */
  readonly sent: (at: number) => void
  /** Nothing was left for the request of that moment. Returns whether the measurement is new. */
  readonly refused: (sentAt: number) => boolean
  /** Requests go out again. */
  readonly resumed: (at: number) => void
  /** For some time nobody has wanted more than was there. */
  readonly slackened: () => void
  /** What was taken so far says nothing any more. */
  readonly forget: () => void
  /** Whether anything has been refused since. */
  readonly hasBegun: () => boolean
  /** Requests a millisecond; undefined until it is known. */
  readonly rate: () => number | undefined
  /** As many as were taken at once, after a wait. */
  readonly burst: () => number
  /** How often in a row measurements agreed. */
  readonly agreements: () => number
}

/** How much of what was measured before counts beside what is new. */
const MEMORY = 0.85

/** Measurements agree where they differ by less. */
const AGREEMENT = 0.25

/** How many requests are remembered. */
const LONGEST = 1_000

/** Creates a measurement that knows nothing. Between two refusals as much was taken as had come in. */
export function createMeasurement(): Measurement {
  let emptyAt: number | undefined
  let sent: number[] = []
  let isSlack = false
  let resumedAt = 0
  let sum = { taken: 0, time: 0 }
  let burst = 1
  let agreements = 0

  const rate = () => (sum.time > 0 ? sum.taken / sum.time : undefined)

  const add = (taken: number, time: number, open: number) => {
    const before = rate()
    const now = taken / time
    // Who could have sent more tells only how much is taken at least.
    if (isSlack && (before === undefined || now < before)) return
    const agrees = before !== undefined && Math.abs(now / before - 1) < AGREEMENT
    agreements = agrees ? agreements + 1 : Math.max(0, agreements - 1)
    sum = { taken: sum.taken * MEMORY + taken, time: sum.time * MEMORY + time }
    const saved = Math.max(1, taken - (rate() ?? 0) * open)
    burst = saved > burst ? saved : (saved + burst) / 2
  }

  return {
    rate,
    burst: () => burst,
    agreements: () => agreements,
    hasBegun: () => emptyAt !== undefined,
    sent(at) {
      if (emptyAt === undefined) return
      sent.push(at)
      if (sent.length > LONGEST) emptyAt = sent.shift()
    },
    refused(sentAt) {
      const at = sent.indexOf(sentAt)
      if (at >= 0) sent.splice(at, 1)
      emptyAt ??= sentAt
      if (sentAt < resumedAt || resumedAt <= emptyAt) return false
      const taken = sent.filter((time) => time <= sentAt).length
      if (taken > 0) add(taken, sentAt - emptyAt, sentAt - resumedAt)
      sent = sent.filter((time) => time > sentAt)
      emptyAt = sentAt
      isSlack = false
      return true
    },
    resumed: (at) => void (resumedAt = at),
    slackened: () => void (isSlack = true),
    forget() {
      emptyAt = undefined
      sent = []
    },
  }
}
