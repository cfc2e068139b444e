import { describe, expect, it, vi } from 'vitest'
import { createTrip, type Trip } from '../../src/components/remedies/top-up-trip.ts'
import type { Clock } from '../../src/retry/clock.ts'

/** A trip, the times at which it asked for the balance, and the passing of time. */
function begin(): {
  readonly trip: Trip
  readonly asked: readonly number[]
  readonly onConfirmed: ReturnType<typeof vi.fn>
  readonly pass: (ms: number) => void
} {
  let now = 0
  let ticking: { readonly period: number; next: number; readonly run: () => void } | undefined
  const clock: Clock = {
    now: () => now,
    random: () => 0,
    after: () => () => {},
    every(period, run) {
      ticking = { period, next: now + period, run }
      return () => (ticking = undefined)
    },
  }
  const asked: number[] = []
  const onConfirmed = vi.fn<() => void>()
  const trip = createTrip(clock)
  trip.connect({ refetch: () => void asked.push(now), onConfirmed })
  return {
    trip,
    asked,
    onConfirmed,
    pass(ms) {
      const end = now + ms
      for (let due = ticking; due && due.next <= end; due = ticking) {
        now = due.next
        due.next += due.period
        due.run()
      }
      now = end
    },
  }
}

describe('the way to more credit and back', () => {
  it('asks for nothing before somebody has gone to pay and come back', () => {
    const { trip, asked, pass } = begin()

    trip.leave()
    pass(60_000)

    expect(trip.step()).toBe('away')
    expect(asked).toEqual([])
  })

  it('asks at the return, then every five seconds for two minutes, then no more', () => {
    const { trip, asked, pass } = begin()
    trip.leave()
    pass(10_000)

    trip.comeBack()
    pass(600_000)

    expect(asked.slice(0, 4)).toEqual([10_000, 15_000, 20_000, 25_000])
    expect(asked.at(-1)).toBe(125_000)
    expect(trip.step()).toBe('unconfirmed')
  })

  it('takes focus and visibility for one return', () => {
    const { trip, asked, pass } = begin()
    trip.leave()
    pass(10_000)

    trip.comeBack()
    trip.comeBack()

    expect(asked).toEqual([10_000])
  })

  it('is confirmed by the balance alone, and then only once', () => {
    const { trip, asked, onConfirmed, pass } = begin()
    trip.leave()
    pass(10_000)
    trip.comeBack()

    trip.hear(false)
    expect(trip.step()).toBe('checking')
    trip.hear(true)
    trip.hear(true)
    pass(60_000)

    expect(trip.step()).toBe('confirmed')
    expect(onConfirmed).toHaveBeenCalledOnce()
    expect(asked).toEqual([10_000])
  })

  it('looks again when asked to', () => {
    const { trip, asked, pass } = begin()
    trip.leave()
    pass(10_000)
    trip.comeBack()
    pass(200_000)
    const before = asked.length

    trip.check()

    expect(trip.step()).toBe('checking')
    expect(asked).toHaveLength(before + 1)
  })

  it('begins again where what was resumed fails once more', () => {
    const { trip } = begin()
    trip.hear(true)

    trip.startOver()

    expect(trip.step()).toBe('short')
  })
})
