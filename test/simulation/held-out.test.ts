import { expect, it } from 'vitest'
import { meanOf } from '../../scripts/bench/retry/figures.ts'
import { heldOutGrid } from '../../scripts/bench/retry/held-out-grid.ts'
import { sizeOf, type Scenario } from '../../scripts/bench/retry/scenario.ts'
import { boundsOf, simulate, simulateOften } from './simulate.ts'

/** `SEED=7 npx vitest` draws others. */
const seed = Number(process.env['SEED'] ?? 20_261_121)

/** Of a shorter time the excess counts as if it had been this long. Milliseconds. */
const SHORT = 10_000

/** Small enough for a test. */
const isSmall = (scenario: Scenario) => sizeOf(scenario) <= 300

const drawn = (family: string) =>
  heldOutGrid(seed, 12)
    .filter((scenario) => scenario.family === family && isSmall(scenario))
    .slice(0, 6)

async function fare(scenario: Scenario) {
  const bounds = boundsOf('ours', scenario)
  const { recovered, requestsOver, time } = await simulate('ours', scenario, seed)
  const timeOver = 1 + (time - bounds.time) / Math.max(bounds.time, SHORT)
  return { name: scenario.name, recovered, requestsOver, timeOver }
}

it.each(['mount', 'outage'])(
  'the gate comes near the bounds of what is drawn: %s',
  async (family) => {
    const runs = await Promise.all(drawn(family).map(fare))
    const mean = (figure: 'requestsOver' | 'timeOver') => meanOf(runs.map((run) => run[figure]))

    expect(runs.filter(({ recovered }) => recovered < 1)).toEqual([])
    expect(mean('requestsOver')).toBeLessThanOrEqual(1.25)
    expect(mean('timeOver')).toBeLessThanOrEqual(1.25)
  },
)

/** All 200 are refused, and the outage is looked for eleven times, each time half as long again. */
it('the gate comes near the bound of an outage of a minute', async () => {
  const { requests, recovered } = await simulateOften('ours', {
    family: 'outage',
    widgets: 50,
    tabs: 4,
    limit: { by: 'token-bucket', rate: 5, burst: 10 },
    outage: { length: 60_000 },
  })

  expect(recovered).toBe(1)
  expect(requests * 200).toBeLessThanOrEqual((200 + 200 + 11) * 1.15)
})
