import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoff, retryTime, scheduleFor } from '../../src/retry/schedule.ts'
import { failureOf } from './failures.ts'

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const fullJitter = scheduleFor(failureOf())

describe('the schedule', () => {
  it('is full jitter on 1 s, doubling, at most 30 s, three retries, unless somebody says otherwise', () => {
    expect(fullJitter).toEqual({ base: 1_000, factor: 2, cap: 30_000, jitter: 'full', retries: 3 })
  })

  it("is the gateway's, and for a kind with its own that one, field by field", () => {
    const advice = {
      base: 2_000,
      retries: 5,
      kinds: { unavailable: { base: 30_000, factor: 1, jitter: 0 } },
    }

    expect(scheduleFor(failureOf(), advice)).toEqual({
      base: 30_000,
      factor: 1,
      cap: 30_000,
      jitter: 0,
      retries: 5,
    })
    expect(scheduleFor(failureOf({ kind: 'timeout' }), advice)).toEqual({
      base: 2_000,
      factor: 2,
      cap: 30_000,
      jitter: 'full',
      retries: 5,
    })
  })
})

describe('the backoff', () => {
  it.each([
    [0, 0.5, 500],
    [1, 0.5, 1_000],
    [2, 0.5, 2_000],
    [4, 0.5, 8_000],
    [5, 0.5, 15_000],
    [60, 0.5, 15_000],
    [0, 0, 0],
  ])('before retry %d, with chance at %d, is %d ms by default', (retry, random, wait) => {
    expect(backoff(retry, fullJitter, random)).toBe(wait)
  })

  it("adds a gateway's jitter to the whole wait, as Leaper documents it", () => {
    const schedule = scheduleFor(failureOf(), { jitter: 1_000 })

    expect(backoff(0, schedule, 0)).toBe(1_000)
    expect(backoff(3, schedule, 0.25)).toBe(8_250)
  })

  it('is never negative and never above its ceiling', () => {
    fc.assert(
      fc.property(fc.nat(1_000), chance, (retry, random) => {
        const wait = backoff(retry, fullJitter, random)
        expect(wait).toBeGreaterThanOrEqual(0)
        expect(wait).toBeLessThanOrEqual(30_000)
      }),
    )
  })
})

describe("the server's own time", () => {
  it('is never undercut, and overshot by at most 1 s or 5 % of the wait', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), chance, (wait, random) => {
        const now = 1_000_000
        const failure = failureOf({ retry: { automatic: true, at: now + wait } })

        const at = retryTime(0, failure, { schedule: fullJitter, now, random })

        expect(at).toBeGreaterThanOrEqual(now + wait)
        expect(at).toBeLessThanOrEqual(now + wait + Math.min(1_000, wait * 0.05))
      }),
    )
  })

  it('that has passed already means now', () => {
    const failure = failureOf({ retry: { automatic: true, at: 999_000 } })

    expect(retryTime(0, failure, { schedule: fullJitter, now: 1_000_000, random: 0.9 })).toBe(
      1_000_000,
    )
  })
})
