import { describe, expect, it } from 'vitest'
import { secondsUntil } from '../../src/components/time.ts'

describe('the seconds that a countdown shows', () => {
  it('are those that the server named, when they are named', () => {
    expect(secondsUntil(1_734_700, 1_700_700)).toBe(34)
    expect(secondsUntil(1_734_700, 1_700_710)).toBe(34)
  })

  it('change for every deadline with the second of the clock', () => {
    expect([30_100, 30_500, 30_900].map((deadline) => secondsUntil(deadline, 9_999))).toEqual([
      21, 21, 21,
    ])
    expect([30_100, 30_500, 30_900].map((deadline) => secondsUntil(deadline, 10_000))).toEqual([
      20, 20, 20,
    ])
  })

  it('are never more than is left, rounded up, and never a whole second less', () => {
    for (let now = 0; now < 4_000; now += 7) {
      const left = (4_321 - now) / 1_000
      expect(secondsUntil(4_321, now)).toBeLessThanOrEqual(Math.ceil(left))
      expect(secondsUntil(4_321, now)).toBeGreaterThan(left - 1)
    }
  })

  it('are zero once the time has come, and not before', () => {
    expect(secondsUntil(10_900, 10_899)).toBe(1)
    expect(secondsUntil(10_900, 10_900)).toBe(0)
    expect(secondsUntil(10_900, 12_000)).toBe(0)
  })
})
