import { judgeAims } from './aims.ts'
import { contenders, type Contender } from './contenders.ts'
import { experiment, type Experiment } from './experiment.ts'
import { help, numberOf, readFlags, type Flags } from './flags.ts'
import { formatExperiment } from './table.ts'
import { heldOutGrid } from './held-out-grid.ts'
import { ownScenario } from './own-scenario.ts'
import { preparePage } from './realm.ts'
import { sizeOf, type Scenario } from './scenario.ts'
import { tunedGrid } from './tuned-grid.ts'

interface Grid {
  readonly title: string
  readonly scenarios: readonly Scenario[]
}

/** Runs what the command line asks for and prints tables and verdicts. */
export async function benchRetry(args: readonly string[]): Promise<void> {
  const flags = readFlags(args)
  if (flags.help) return console.log(help)
  const start = performance.now()
  const loadPage = await preparePage()
  const taking = chooseContenders(flags)
  const first = numberOf(flags.seed, 1)
  const seeds = Array.from(
    { length: numberOf(flags.seeds, flags.quick ? 1 : 3) },
    (_, at) => first + at,
  )

  for (const { title, scenarios } of chooseGrids(flags)) {
    if (scenarios.length === 0) continue
    console.log(`${title}\n`)
    const done: Experiment[] = []
    for (const scenario of scenarios) {
      const one = await experiment(loadPage, scenario, { contenders: taking, seeds })
      console.log(formatExperiment(one))
      done.push(one)
    }
    console.log(`${judgeAims(done)}\n`)
  }
  console.log(`${((performance.now() - start) / 1_000).toFixed(0)} s`)
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
  const count = numberOf(flags['held-out'], quick ? 1 : 4)
  const wanted = only?.split(',')
  const isWanted = ({ family, name }: Scenario) =>
    wanted?.some((word) => family === word || name.includes(word)) ?? true
  const isQuick = (scenario: Scenario, index: number) =>
    !quick || (sizeOf(scenario) <= 200 && index % 3 === 0)
  return [
    { title: 'TUNED GRID', scenarios: tunedGrid.filter(isQuick), key: 'tuned' },
    { title: `HELD-OUT GRID, seed ${seed}`, scenarios: heldOutGrid(seed, count), key: 'held-out' },
  ].flatMap(({ title, scenarios, key }) =>
    grid === undefined || grid === key ? [{ title, scenarios: scenarios.filter(isWanted) }] : [],
  )
}
