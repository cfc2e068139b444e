import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/retry/clock.ts'
import { createRation } from '../../src/retry/ration.ts'
import { createFakeClock } from './fake-clock.ts'

/** Two acts in a second. */
function start(clock: Clock) {
  const acts: string[] = []
  const ration = createRation({ clock, most: 2, period: 1_000, act: (key) => acts.push(key) })
  return { ...ration, acts }
}

describe('a ration', () => {
  it('lets the first ones through at once, and runs no timer for them', () => {
    const clock = createFakeClock()
    const { offer, acts } = start(clock)

    offer('a')
    offer('b')

    expect(acts).toEqual(['a', 'b'])
    expect(clock.running()).toBe(0)
  })

  it('lets through later, and once, what comes too fast', () => {
    const clock = createFakeClock()
    const { offer, acts } = start(clock)
    for (const key of ['a', 'b', 'c', 'd', 'c', 'd']) offer(key)
    expect(acts).toEqual(['a', 'b'])

    clock.advance(1_000)

    expect(acts).toEqual(['a', 'b', 'c', 'd'])
    expect(clock.running()).toBe(0)
    clock.advance(10_000)
    expect(acts).toHaveLength(4)
  })

  it('counts a round of what waited as one', () => {
    const clock = createFakeClock()
    const { offer, acts } = start(clock)
    for (const key of ['a', 'b', 'c', 'd', 'e']) offer(key)
    clock.advance(1_000)

    for (const key of ['f', 'g']) offer(key)

    expect(acts).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    clock.advance(1_000)
    expect(acts).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  })

  it('keeps what waits in one round, also when its timer is late', () => {
    const clock = createFakeClock()
    let now = 0
    const late = start({ ...clock, now: () => now })
    for (const key of ['a', 'b', 'c']) late.offer(key)

    now = 5_000
    late.offer('d')

    expect(late.acts).toEqual(['a', 'b'])
  })

  it('begins anew after a period, and when the clock was set back', () => {
    const clock = createFakeClock()
    let now = 0
    const { offer, acts } = start({ ...clock, now: () => now })
    offer('a')
    offer('b')

    now = 1_000
    offer('c')
    offer('d')
    now = -3_600_000
    offer('e')

    expect(acts).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(clock.running()).toBe(0)
  })

  it('lets through at once what waits, when told', () => {
    const clock = createFakeClock()
    const { offer, flush, acts } = start(clock)
    for (const key of ['a', 'b', 'c']) offer(key)

    flush()

    expect(acts).toEqual(['a', 'b', 'c'])
    expect(clock.running()).toBe(0)
  })
})
