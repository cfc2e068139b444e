import type { Worker } from 'node:worker_threads'
import { judgeAims } from './aims.ts'
import { contenders, isOurs, type Contender } from './contenders.ts'
import { createCrew, type DoJob } from './crew.ts'
import { experiment, type Experiment } from './experiment.ts'
import { help, numberOf, readFlags, type Flags } from './flags.ts'
import { scenarioOf } from './grid.ts'
import { heldOutGrid } from './held-out-grid.ts'
import { ownScenario } from './own-scenario.ts'
import { sizeOf, type Scenario } from './scenario.ts'
import { formatExperiment, legend } from './table.ts'
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
  await printPreface(crew.doJob)
  // All are begun, so that no thread is idle, and printed in their order.
  const begun = chooseGrids(flags).map(({ title, scenarios }) => ({
    title,
    experiments: scenarios.map((scenario) =>
      experiment(crew.doJob, scenario, {
        contenders: taking.filter((one) => takesPart(one, scenario)),
        seeds: chooseSeeds(flags, scenario),
      }),
    ),
  }))
  for (const { title, experiments } of begun) await printGrid(title, experiments)
  crew.dismiss()
  console.log(`${((performance.now() - start) / 1_000).toFixed(0)} s`)
}

/** A client that takes this for a server retries nothing; then no table below would mean anything. */
async function printPreface(doJob: DoJob): Promise<void> {
  const outage = { from: 0, length: 60_000 }
  const down = scenarioOf({ family: 'outage', widgets: 1, outage, end: 30_000 })
  const { requestsPerWidget } = await doJob({ scenario: down, contender: 'plain', seed: 1 })
  console.log(`Attempts per failure of plain TanStack Query: ${requestsPerWidget}\n${legend}\n`)
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

/** What runs for half an hour needs fewer of them. */
function chooseSeeds({ seed, seeds, quick }: Flags, { polling }: Scenario): readonly number[] {
  const first = numberOf(seed, 1)
  const count = numberOf(seeds, quick ? 1 : polling ? 2 : 3)
  return Array.from({ length: count }, (_, index) => first + index)
}

/** Where nothing fails all ways to retry are the same; without a limit there is no pace to keep. */
function takesPart({ id }: Contender, { family, limit }: Scenario): boolean {
  if (id === 'pace' && !limit) return false
  return family !== 'steady' || id === 'plain' || isOurs(id)
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
    wanted?.some((word) => (isFamily(word) ? family === word : name.includes(word))) ?? true
  return [
    { title: 'TUNED GRID', scenarios: tunedGrid, key: 'tuned' },
    {
      title: `HELD-OUT GRID, seed ${seed}`,
      scenarios: heldOutGrid(seed, count),
      key: 'held-out',
    },
  ]
    .filter(({ key }) => grid === undefined || grid === key)
    .map(({ title, scenarios }) => {
      const chosen = scenarios.filter(isWanted)
      return { title, scenarios: quick ? firstOfEachFamily(chosen) : chosen }
    })
}

const isFamily = (word: string): boolean => tunedGrid.some(({ family }) => family === word)

/** Dashboards that are small enough for a quick look. */
function firstOfEachFamily(scenarios: readonly Scenario[]): readonly Scenario[] {
  const small = scenarios.filter((scenario) => sizeOf(scenario) <= 250)
  return small.filter(
    ({ family }, index) => index === small.findIndex((other) => other.family === family),
  )
}
