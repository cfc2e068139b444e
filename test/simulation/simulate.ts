import { boundsFor, type Bounds } from '../../scripts/bench/retry/bounds.ts'
import { contenders } from '../../scripts/bench/retry/contenders.ts'
import { doAlone, type DoJob } from '../../scripts/bench/retry/crew.ts'
import { meanOf } from '../../scripts/bench/retry/figures.ts'
import { scenarioOf, type Sketch } from '../../scripts/bench/retry/grid.ts'
import type { Measures } from '../../scripts/bench/retry/measure.ts'
import { preparePage } from '../../scripts/bench/retry/realm.ts'
import type { Scenario } from '../../scripts/bench/retry/scenario.ts'

let doing: Promise<DoJob> | undefined

/** Does one run; the page is bundled once. */
export async function simulate(
  contender: string,
  scenario: Scenario,
  seed: number,
): Promise<Measures> {
  doing ??= preparePage().then(doAlone)
  const doJob = await doing
  return doJob({ scenario, contender, seed })
}

/** How a contender fares, as means over three seeds. */
export async function simulateOften(contender: string, sketch: Sketch) {
  const scenario = scenarioOf(sketch)
  const runs: Measures[] = []
  for (const seed of [1, 2, 3]) runs.push(await simulate(contender, scenario, seed))
  return {
    requests: meanOf(runs.map(({ requestsPerWidget }) => requestsPerWidget)),
    recovered: meanOf(runs.map(({ recovered }) => recovered)),
  }
}

/** What the contender can at best reach. */
export function boundsOf(id: string, scenario: Scenario): Bounds {
  return boundsFor(scenario, contenders.find((contender) => contender.id === id) ?? {})
}
