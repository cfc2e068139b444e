/** How a gateway limits requests. Times in milliseconds, rates per second. */
export type Limit =
  | { readonly by: 'token-bucket'; readonly rate: number; readonly burst: number }
  | {
      readonly by: 'fixed-window'
      readonly quota: number
      readonly window: number
      readonly offset: number
    }
  | { readonly by: 'sliding-log'; readonly quota: number; readonly window: number }

/** One limit at work. */
export interface Limiter {
  /** Asks for leave at `now`. Returns 0, or after how many milliseconds there would be leave. */
  readonly ask: (now: number) => number
}

/** Creates a limiter that nobody has asked yet. `counted`: what is refused uses the limit up as well. */
export function createLimiter(limit: Limit | undefined, counted: boolean): Limiter {
  if (!limit) return { ask: () => 0 }
  if (limit.by === 'fixed-window') return createFixedWindow(limit.quota, limit.window, limit.offset)
  if (limit.by === 'sliding-log') return createSlidingLog(limit.quota, limit.window, counted)
  return createBucket(limit.rate / 1_000, limit.burst, counted)
}

/** Refusals that count are paid for in advance; no debt is larger than the bucket. */
function createBucket(rate: number, burst: number, counted: boolean): Limiter {
  let tokens = burst
  let last = 0
  return {
    ask(now) {
      tokens = Math.min(burst, tokens + (now - last) * rate)
      last = now
      if (tokens >= 1) {
        tokens -= 1
        return 0
      }
      const wait = (1 - tokens) / rate
      if (counted) tokens = Math.max(-burst, tokens - 1)
      return wait
    },
  }
}

/** Counting refusals makes no difference here: the next window forgets them. */
function createFixedWindow(quota: number, window: number, offset: number): Limiter {
  let current = -1
  let used = 0
  return {
    ask(now) {
      const index = Math.floor((now + offset) / window)
      if (index !== current) used = 0
      current = index
      if (used >= quota) return (index + 1) * window - offset - now
      used += 1
      return 0
    },
  }
}

function createSlidingLog(quota: number, window: number, counted: boolean): Limiter {
  let log: number[] = []
  let from = 0
  return {
    ask(now) {
      while ((log[from] ?? Infinity) <= now - window) from += 1
      if (from > 10_000) {
        log = log.slice(from)
        from = 0
      }
      const isFull = log.length - from >= quota
      if (!isFull || counted) log.push(now)
      if (!isFull) return 0
      return (log[log.length - quota] ?? now) + window - now
    },
  }
}
