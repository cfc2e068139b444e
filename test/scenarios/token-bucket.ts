/** A limit that lets a burst pass and then so many requests a second. */
export interface TokenBucket {
  /** Asks for one request. Milliseconds until there is room for it; 0: it has passed. */
  take(): number
}

/** What a request takes out of a bucket into which each millisecond puts `rate`, so that all is whole. */
const COST = 1_000

/** Creates a full bucket. */
export function createTokenBucket(limit: {
  /** Requests a second. */
  readonly rate: number
  /** Requests at once after a rest. */
  readonly burst: number
  /** Whether a refused request uses up what room there is, too. */
  readonly refusalsCount: () => boolean
  /** Epoch milliseconds. */
  readonly now: () => number
}): TokenBucket {
  const { rate, burst, refusalsCount, now } = limit
  const full = burst * COST
  let level = full
  let filledAt = now()

  return {
    take() {
      const at = now()
      level = Math.min(full, level + (at - filledAt) * rate)
      filledAt = at
      if (level >= COST) {
        level -= COST
        return 0
      }
      if (refusalsCount()) level = 0
      return (COST - level) / rate
    },
  }
}
