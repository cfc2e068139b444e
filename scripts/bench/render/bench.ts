import type { Browser } from 'playwright'
import { buildPage } from './build-page.ts'
import { contenders, type Contender } from './contenders.ts'
import { measureMount, measureTicking } from './measure.ts'
import { aimsOf, mountTable, tickTable, type Row } from './table.ts'

/** Widgets on a page. */
const MANY = 1_000

/** Rounds of showing and of ticking, and how long (milliseconds) it ticks. */
const rounds = {
  full: { mount: 9, tick: 3, duration: 10_000 },
  quick: { mount: 3, tick: 1, duration: 10_000 },
}

/** Measures everybody in turn, in another order each round, and prints medians. */
export async function benchRender(browser: Browser, flags: readonly string[]): Promise<void> {
  const { mount, tick, duration } = flags.includes('--quick') ? rounds.quick : rounds.full
  const pages = new Map<Contender, string>()
  for (const contender of contenders) pages.set(contender, await buildPage(contender.entry))

  const mounted = await inRounds(mount, (one) => measureMount(browser, pages.get(one) ?? '', MANY))
  console.log(`Showing ${MANY} failed widgets: medians of ${mount} rounds, each in a new page\n`)
  console.log(mountTable(mounted))

  const ticked = await inRounds(tick, (one) =>
    measureTicking(browser, pages.get(one) ?? '', { count: MANY, duration }),
  )
  console.log(`\n${MANY} countdowns for ${duration / 1_000} s: each second, medians of ${tick}\n`)
  console.log(tickTable(ticked))
  console.log(`\n${aimsOf(mounted, ticked)}`)
}

async function inRounds<Measured>(
  count: number,
  measure: (contender: Contender) => Promise<Measured>,
): Promise<readonly Row<Measured>[]> {
  const rows = contenders.map((contender) => ({ contender, rounds: [] as Measured[] }))
  for (let round = 0; round < count; round += 1)
    for (const row of shuffled(rows)) row.rounds.push(await measure(row.contender))
  return rows
}

/** In a random order, so that nobody always comes first. */
function shuffled<Value>(values: readonly Value[]): readonly Value[] {
  return values
    .map((value) => ({ value, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value)
}
