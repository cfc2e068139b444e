import { boundsFor, type Bounds } from './bounds.ts'
import type { Contender } from './contenders.ts'
import { play } from './dashboard.ts'
import { measure, type Measures } from './measure.ts'
import type { LoadPage } from './realm.ts'
import type { Scenario } from './scenario.ts'

/** How one contender fared in one scenario, with every seed. */
export interface Result {
  readonly contender: Contender
  readonly bounds: Bounds
  readonly runs: readonly Measures[]
}

/** One scenario and how everybody fared in it. */
export interface Experiment {
  readonly scenario: Scenario
  readonly results: readonly Result[]
  /** Polls that are served with each seed where nothing limits or fails them. */
  readonly ideal: readonly number[]
}

/** Lets every contender live through a scenario, with the same seeds. */
export async function experiment(
  loadPage: LoadPage,
  scenario: Scenario,
  { contenders, seeds }: { contenders: readonly Contender[]; seeds: readonly number[] },
): Promise<Experiment> {
  const results: Result[] = []
  for (const contender of contenders) {
    const bounds = boundsFor(scenario, contender)
    const runs: Measures[] = []
    for (const seed of seeds)
      runs.push(measure(scenario, await play(loadPage, scenario, contender, seed), bounds))
    results.push({ contender, bounds, runs })
  }
  const [plain] = contenders
  const ideal = plain ? await idealOf(loadPage, scenario, plain, seeds) : []
  return { scenario, results, ideal }
}

async function idealOf(
  loadPage: LoadPage,
  scenario: Scenario,
  contender: Contender,
  seeds: readonly number[],
): Promise<readonly number[]> {
  const served: number[] = []
  if (!scenario.polling) return served
  const healthy = { ...scenario, limit: undefined, outage: undefined }
  const bounds = boundsFor(healthy, contender)
  for (const seed of seeds) {
    const run = await play(loadPage, healthy, contender, seed)
    served.push(measure(scenario, run, bounds).served)
  }
  return served
}
