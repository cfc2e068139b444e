import { expect, it } from 'vitest'
import { createLimiter } from '../../scripts/bench/retry/limit.ts'

it('a token bucket lets its burst through, and then as many as come back', () => {
  const limiter = createLimiter({ by: 'token-bucket', rate: 2, burst: 3 }, false)

  const waits = [0, 0, 0, 0, 250, 500, 750].map((now) => limiter.ask(now))

  expect(waits).toEqual([0, 0, 0, 500, 250, 0, 250])
})

it('refusals that count put a token bucket into debt, at most as deep as it is', () => {
  const limiter = createLimiter({ by: 'token-bucket', rate: 1, burst: 2 }, true)

  const waits = Array.from({ length: 6 }, () => limiter.ask(0))

  expect(waits).toEqual([0, 0, 1_000, 2_000, 3_000, 3_000])
})

it('a fixed window forgets at its boundary', () => {
  const limiter = createLimiter(
    { by: 'fixed-window', quota: 2, window: 10_000, offset: 4_000 },
    false,
  )

  const waits = [0, 1_000, 2_000, 5_999, 6_000, 6_001, 6_002].map((now) => limiter.ask(now))

  expect(waits).toEqual([0, 0, 4_000, 1, 0, 0, 9_998])
})

it('a sliding log forgets each request after its window', () => {
  const limiter = createLimiter({ by: 'sliding-log', quota: 2, window: 1_000 }, false)

  const waits = [0, 300, 600, 1_000, 1_100].map((now) => limiter.ask(now))

  expect(waits).toEqual([0, 0, 400, 0, 200])
})

it('refusals that count keep a sliding log full', () => {
  const limiter = createLimiter({ by: 'sliding-log', quota: 2, window: 1_000 }, true)

  const waits = [0, 300, 600, 1_000, 1_299, 1_700].map((now) => limiter.ask(now))

  expect(waits).toEqual([0, 0, 700, 600, 701, 599])
})
