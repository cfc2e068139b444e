import type { Clock } from './clock.ts'

/** How many retries may be spent on failures that close no gate, so that retries never become the load. */
export interface Budget {
  /** A first attempt was sent. */
  readonly deposit: () => void
  /** Takes out one retry of a scope. Returns whether there was one. */
  readonly spend: (scope: string | null) => boolean
}

/** https://sre.google/sre-book/handling-overload/ names a tenth of the requests. */
const SHARE = 0.1
const RESERVE = 3
/** Milliseconds. */
const PERIOD = 60_000

/** Creates a budget: in any minute each scope has a tenth of the first attempts, and a reserve of three. */
export function createBudget({ now }: Pick<Clock, 'now'>): Budget {
  const deposits = createTally(now)
  const spendings = new Map<string | null, Tally>()
  return {
    deposit: deposits.add,
    spend(scope) {
      for (const [other, { count }] of spendings) if (count() === 0) spendings.delete(other)
      const spent = spendings.get(scope) ?? createTally(now)
      spendings.set(scope, spent)
      if (spent.count() + 1 > RESERVE + deposits.count() * SHARE) return false
      spent.add()
      return true
    },
  }
}

interface Tally {
  readonly add: () => void
  readonly count: () => number
}

/** Counts what happened within the last minute, by the second. */
function createTally(now: () => number): Tally {
  const seconds = new Map<number, number>()
  const present = () => Math.floor(now() / 1_000)
  const forget = () => {
    for (const second of seconds.keys())
      if (second <= present() - PERIOD / 1_000 || second > present()) seconds.delete(second)
  }
  return {
    add() {
      forget()
      seconds.set(present(), (seconds.get(present()) ?? 0) + 1)
    },
    count() {
      forget()
      return [...seconds.values()].reduce((sum, count) => sum + count, 0)
    },
  }
}
