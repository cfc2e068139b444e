import { preparePage, type LoadPage } from '../retry/realm.ts'
import { closeAndOpen } from './cycles.ts'
import { liveADay, type Day } from './day.ts'
import { arrayCosts, gateCosts } from './gate-cost.ts'
import { collector } from './memory.ts'
import type { TabKind } from './tab.ts'

const MOUNTS = 10_000
const CYCLES = 10_000
const PARTS = 12
const WIDGETS = 1_000

/** A query that nobody looks at is kept as long. Milliseconds. */
const GC_TIME = 60_000

type Contender = readonly [string, TabKind['attach']]

const contenders: readonly Contender[] = [
  ['TanStack Query', () => {}],
  [
    'withRecourse',
    (page, client) => void page.withRecourse(client, { refreshCredential: async () => {} }),
  ],
]

/** Prints what a day of trouble, and many closings of a gate, leave in memory, and what waiting costs. */
export async function benchSoak(): Promise<void> {
  const collect = collector()
  const loadPage = await preparePage()
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed / 1_000_000
  }
  console.log(`A day with ${MOUNTS} queries and mutations in two tabs; heap in MB, every 2 h\n`)
  for (const contender of contenders) await printDay(loadPage, contender, heap, collect)
  console.log(`\n${CYCLES} closings and openings of one gate; heap in MB, after each twelfth\n`)
  for (const contender of contenders) await printCycles(loadPage, contender, heap)
  printCosts()
}

async function printDay(
  loadPage: LoadPage,
  [name, attach]: Contender,
  heap: () => number,
  collect: () => void,
): Promise<void> {
  const samples: number[] = []
  const day = await liveADay({
    loadPage,
    attach,
    collect,
    seed: 1,
    tabs: 2,
    mounts: MOUNTS,
    parts: PARTS,
    gcTime: GC_TIME,
    endsWell: true,
    look: () => samples.push(heap()),
  })
  console.log(`${formatSamples(name, samples)}\n${formatDay(day)}`)
}

async function printCycles(
  loadPage: LoadPage,
  [name, attach]: Contender,
  heap: () => number,
): Promise<void> {
  const samples: number[] = []
  const look = () => samples.push(heap())
  // A number that the parts divide.
  const cycles = Math.ceil(CYCLES / PARTS) * PARTS
  const asked = await closeAndOpen({ loadPage, attach, cycles, parts: PARTS, look })
  console.log(`${formatSamples(name, samples)}\n  ${asked} requests`)
}

function printCosts(): void {
  const [ours, array] = [gateCosts(WIDGETS), arrayCosts(WIDGETS)]
  console.log(`\n${WIDGETS} widgets wait; µs for each, beside a plain array\n`)
  for (const [name, cost] of Object.entries(ours))
    console.log(
      `  ${name.padEnd(26)}${cost.toFixed(2).padStart(10)}${(array[name] ?? 0).toFixed(2).padStart(10)}`,
    )
}

function formatSamples(name: string, samples: readonly number[]): string {
  const shown = samples.map((sample) => sample.toFixed(1).padStart(6)).join('')
  const ratio = (samples.at(-1) ?? 0) / (samples[0] ?? 1)
  return `  ${name.padEnd(16)}${shown}   last over first ${ratio.toFixed(3)}`
}

function formatDay({ mounted, asked, failed, stuck, unsettled, retained, left }: Day): string {
  const found = { stuck: stuck.length, unsettled: unsettled.length, retained, ...left }
  const shown = Object.entries(found).map(([what, count]) => `${what} ${count}`)
  return `  ${mounted} mounted, ${asked} requests, ${failed} failed; left behind: ${shown.join(', ')}`
}
