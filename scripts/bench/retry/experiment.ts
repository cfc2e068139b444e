import { boundsFor, type Bounds } from './bounds.ts'
import type { Contender } from './contenders.ts'
import type { DoJob } from './crew.ts'
import type { Measures } from './measure.ts'
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
  doJob: DoJob,
  scenario: Scenario,
  { contenders, seeds }: { contenders: readonly Contender[]; seeds: readonly number[] },
): Promise<Experiment> {
  const withEachSeed = (contender: string, where: Scenario) =>
    Promise.all(seeds.map((seed) => doJob({ scenario: where, contender, seed })))

  const [ideal, ...runs] = await Promise.all([
    scenario.polling ? withEachSeed('plain', withoutTrouble(scenario)) : [],
    ...contenders.map(({ id }) => withEachSeed(id, scenario)),
  ])
  return {
    scenario,
    ideal: ideal.map(({ served }) => served),
    results: contenders.map((contender, index) => ({
      contender,
      bounds: boundsFor(scenario, contender),
      runs: runs[index] ?? [],
    })),
  }
}

/** The same polls without limit or outage, measured from the same moment on. */
function withoutTrouble(scenario: Scenario): Scenario {
  const { outage } = scenario
  const over = outage && { ...outage, from: outage.from + outage.length, length: 0 }
  return { ...scenario, limit: undefined, outage: over }
}
