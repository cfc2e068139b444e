import { describe, expect, it } from 'vitest'
import type { Sketch } from '../../scripts/bench/retry/grid.ts'
import { simulateOften } from './simulate.ts'

/** Of 200 widgets 10 are let through at once, and 190 refused. */
const limited: Sketch = {
  family: 'mount',
  widgets: 50,
  tabs: 4,
  limit: { by: 'token-bucket', rate: 5, burst: 10 },
}

/** All 200 are refused as often as they ask. */
const down: Sketch = { ...limited, family: 'outage', outage: { length: 60_000 } }

/** The same with one tab and the other limits: of 120 widgets 40 are let through at once. */
const counted: Sketch = {
  family: 'mount',
  widgets: 120,
  limit: { by: 'sliding-log', quota: 40, window: 20_000 },
  counted: true,
}

const within = (expected: number, share: number) => [expected * (1 - share), expected * (1 + share)]

describe('requests per widget stay where they were reckoned by hand', () => {
  it.each([
    // 200, then the 190, 185 and 175 that were refused before: 10, 5, 10 and 10 were let through.
    { contender: 'plain', name: 'a limit', sketch: limited, expected: 750 / 200 },
    // One try after half a second, one after one and a half: 2 and 5 more are let through.
    { contender: 'openai', name: 'a limit', sketch: limited, expected: (200 + 190 + 185) / 200 },
    // Every second 5 of those that are left are let through: 200 + 190 + 185 + … + 5.
    { contender: 'told', name: 'a limit', sketch: limited, expected: 3_634 / 200 },
    { contender: 'plain', name: 'an outage', sketch: down, expected: 4 },
    // 120, then 80 after each second in vain, three times.
    { contender: 'plain', name: 'a log', sketch: counted, expected: (120 + 80 * 3) / 120 },
  ])('$contender under $name', async ({ contender, sketch, expected }) => {
    const [least, most] = within(expected, 0.05)

    const { requests } = await simulateOften(contender, sketch)

    expect(requests).toBeGreaterThanOrEqual(least ?? 0)
    expect(requests).toBeLessThanOrEqual(most ?? 0)
  })
})

describe('the gate needs hardly more requests than a client that knows everything but the limit', () => {
  it.each([
    { contender: 'ours', name: 'a limit', sketch: limited, bound: 200 + 190, most: 1.1 },
    { contender: 'window', name: 'a limit', sketch: limited, bound: 200 + 24 - 10, most: 1.1 },
    { contender: 'ours', name: 'a log', sketch: counted, bound: 120 + 80, most: 1.1 },
  ])('$contender under $name', async ({ contender, sketch, bound, most }) => {
    const { widgets, tabs = 1 } = sketch

    const { requests, recovered } = await simulateOften(contender, sketch)

    expect(recovered).toBe(1)
    expect(requests * widgets * tabs).toBeGreaterThanOrEqual(bound * 0.95)
    expect(requests * widgets * tabs).toBeLessThanOrEqual(bound * most)
  })
})
