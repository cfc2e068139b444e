import type { Worker } from 'node:worker_threads'
import { judgeAims } from './aims.ts'
import { contenders, type Contender } from './contenders.ts'
import { createCrew } from './crew.ts'
import { experiment, type Experiment } from './experiment.ts'
import { help, numberOf, readFlags, type Flags } from './flags.ts'
import { formatExperiment } from './table.ts'
import { heldOutGrid } from './held-out-grid.ts'
import { ownScenario } from './own-scenario.ts'
import { sizeOf, type Scenario } from './scenario.ts'
import { tunedGrid } from './tuned-grid.ts'

interface Grid {
  readonly title: string
  readonly scenarios: readonly Scenario[]
}

/** Runs what the command line asks for, in threads that `hire` starts; prints tables and verdicts. */
export async function benchRetry(args: readonly string[], hire: () => Worker): Promise<void> {
  const flags = readFlags(args)
  if (flags.help) return console.log(help)
  const start = performance.now()
  const crew = createCrew(Array.from({ length: numberOf(flags.threads, 2) }, hire))
  const taking = chooseContenders(flags)
  // All are begun, so that no thread is idle, and printed in their order.
  const begun = chooseGrids(flags).map(({ title, scenarios }) => ({
    title,
    experiments: scenarios.map((scenario) =>
      experiment(crew.doJob, scenario, { contenders: taking, seeds: chooseSeeds(flags) }),
    ),
  }))
  for (const { title, experiments } of begun) await printGrid(title, experiments)
  crew.dismiss()
  console.log(`${((performance.now() - start) / 1_000).toFixed(0)} s`)
}

async function printGrid(
  title: string,
  experiments: readonly Promise<Experiment>[],
): Promise<void> {
  if (experiments.length === 0) return
  console.log(`${title}\n`)
  const done: Experiment[] = []
  for (const running of experiments) {
    const one = await running
    console.log(formatExperiment(one))
    done.push(one)
  }
  console.log(`${judgeAims(done)}\n`)
}

function chooseSeeds({ seed, seeds, quick }: Flags): readonly number[] {
  const first = numberOf(seed, 1)
  return Array.from({ length: numberOf(seeds, quick ? 1 : 3) }, (_, index) => first + index)
}

function chooseContenders({ contender }: Flags): readonly Contender[] {
  const ids = contender?.split(',')
  const known = contenders.map(({ id }) => id)
  const unknown = ids?.find((id) => !known.includes(id))
  if (unknown) throw new Error(`no contender ${unknown}; there are ${known.join(', ')}`)
  return contenders.filter(({ id }) => ids?.includes(id) ?? true)
}

function chooseGrids(flags: Flags): readonly Grid[] {
  const own = ownScenario(flags)
  if (own) return [{ title: 'A scenario of your own', scenarios: [own] }]
  const { only, grid, quick } = flags
  const seed = numberOf(flags.seed, 1)
  const count = numberOf(flags['held-out'], 4)
  const wanted = only?.split(',')
  const isWanted = ({ family, name }: Scenario) =>
    wanted?.some((word) => family === word || name.includes(word)) ?? true
  const isQuick = (scenario: Scenario, index: number) =>
    !quick || (sizeOf(scenario) <= 250 && index % 3 === 0)
  return [
    { title: 'TUNED GRID', scenarios: tunedGrid.filter(isQuick), key: 'tuned' },
    {
      title: `HELD-OUT GRID, seed ${seed}`,
      scenarios: heldOutGrid(seed, count).filter(isQuick),
      key: 'held-out',
    },
  ].flatMap(({ title, scenarios, key }) =>
    grid === undefined || grid === key ? [{ title, scenarios: scenarios.filter(isWanted) }] : [],
  )
}
