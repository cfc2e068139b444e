import { describe, expect, it, vi } from 'vitest'
import { createTicker } from '../../src/retry/ticker.ts'
import { createFakeClock } from './fake-clock.ts'

describe('the ticker', () => {
  it('runs one interval however many listen, and none when nobody does', () => {
    const clock = createFakeClock()
    const ticker = createTicker(clock)
    expect(clock.running()).toBe(0)

    const leave = [ticker.subscribe(() => {}), ticker.subscribe(() => {})]
    expect(clock.running()).toBe(1)
    leave[0]?.()
    expect(clock.running()).toBe(1)
    leave[1]?.()

    expect(clock.running()).toBe(0)
  })

  it('ticks four times a second', () => {
    const clock = createFakeClock()
    const listener = vi.fn<() => void>()
    createTicker(clock).subscribe(listener)

    clock.advance(1_000)

    expect(listener).toHaveBeenCalledTimes(4)
  })

  it('gives everybody the same now between two ticks, and the true one when nobody listens', () => {
    const clock = createFakeClock(1_000_000)
    const ticker = createTicker(clock)
    const leave = ticker.subscribe(() => {})

    clock.advance(100)
    expect(ticker.now()).toBe(1_000_000)
    clock.advance(200)
    expect(ticker.now()).toBe(1_000_250)
    leave()

    expect(ticker.now()).toBe(1_000_300)
  })

  it('lets a listener leave during the tick, and twice', () => {
    const clock = createFakeClock()
    const ticker = createTicker(clock)
    const other = vi.fn<() => void>()
    const leave = ticker.subscribe(() => leave())
    ticker.subscribe(other)

    clock.advance(500)
    leave()

    expect(other).toHaveBeenCalledTimes(2)
    expect(clock.running()).toBe(1)
  })
})
