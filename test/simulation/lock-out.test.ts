import { describe, expect, it } from 'vitest'
import { experiment } from '../../scripts/bench/retry/experiment.ts'
import { contenders } from '../../scripts/bench/retry/contenders.ts'
import { goodputOf, meanOf, resultOf } from '../../scripts/bench/retry/figures.ts'
import { pollingAt, scenarioOf } from '../../scripts/bench/retry/grid.ts'
import type { Limit } from '../../scripts/bench/retry/limit.ts'
import { simulate } from './simulate.ts'

/** Ten minutes are enough to be locked out in. */
const END = 680_000

const log: Limit = { by: 'sliding-log', quota: 300, window: 60_000 }

const afterOutage = (length: number, share: number) =>
  scenarioOf({
    family: 'polling',
    widgets: 30,
    tabs: 2,
    limit: log,
    told: false,
    counted: true,
    polling: pollingAt(share, 60, log, false),
    outage: { from: 60_000, length, behindLimit: true },
    end: END,
  })

describe('where refusals count, an outage locks plain TanStack Query out and not the gate', () => {
  it.each([
    { name: '20 s at 80 % load', scenario: afterOutage(20_000, 0.8) },
    { name: '60 s at 50 % load', scenario: afterOutage(60_000, 0.5) },
  ])('$name', async ({ scenario }) => {
    const done = await experiment(
      ({ contender, scenario: where, seed }) => simulate(contender, where, seed),
      scenario,
      { contenders: contenders.filter(({ id }) => ['plain', 'ours'].includes(id)), seeds: [1] },
    )
    const goodput = (id: string) => {
      const result = resultOf(done, id)
      return result ? meanOf(goodputOf(result, done)) : Number.NaN
    }

    expect(goodput('plain')).toBeLessThan(0.05)
    expect(goodput('ours')).toBeGreaterThanOrEqual(0.95)
  })
})
