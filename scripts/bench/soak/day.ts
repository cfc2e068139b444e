import { createBrowser } from '../retry/browser.ts'
import { between, createChance, type Chance } from '../retry/chance.ts'
import type { LoadPage } from '../retry/realm.ts'
import { createTimeline, type Timeline } from '../retry/timeline.ts'
import { countTimeline } from './census.ts'
import { watchMemory, type SeenInMemory } from './memory.ts'
import { createFarSide, type FarSide } from './far-side.ts'
import { calmDown, changeWeather, spell, strike } from './hazards.ts'
import { findStuck } from './stuck.ts'
import { openTab, type Tab, type TabKind } from './tab.ts'
import { createVisitors, type Visitors } from './visitors.ts'
import { calm } from './weather.ts'

/** How a day is lived. */
export interface DayPlan extends TabKind {
  readonly loadPage: LoadPage
  readonly seed: number
  readonly tabs: number
  /** Queries and mutations that are mounted, and unmounted, in the course of it. */
  readonly mounts: number
  /** Equal parts of the day, after each of which `look` is called. */
  readonly parts: number
  readonly look?: (part: number) => void
  /** Whether the day ends well, or in the middle of everything. */
  readonly endsWell: boolean
  /** Collects garbage. */
  readonly collect?: () => void
}

/** What was found. */
export interface Day {
  readonly mounted: number
  readonly asked: number
  readonly failed: number
  /** Queries that waited for nothing, as they were found. */
  readonly stuck: readonly string[]
  /** Queries that were not settled although all had been well for a while. */
  readonly unsettled: readonly string[]
  /** Queries and mutations that are still in memory when all have left, before anything is detached. */
  readonly retained: number
  /** What was left at the end, by name. */
  readonly left: Readonly<Record<string, number>>
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Widgets of one dashboard; they come together. */
const TOGETHER = 20

/** When all is well, everything is settled after this. Milliseconds. */
const CALM = 300_000

/** What the last job has looked at, and what an engine still has at hand, is collected a little later. */
const ROUNDS = 5

/** Somebody does something, or something happens, about this often. Milliseconds. */
const HURRY = 45_000

interface Stage {
  readonly timeline: Timeline
  readonly tabs: readonly Tab[]
  readonly farSide: FarSide
  readonly visitors: Visitors
  readonly chance: Chance
}

/** Lives a day. The same seed gives the same day. */
export async function liveADay(plan: DayPlan): Promise<Day> {
  // An error whose stack nobody has read keeps all that its frames saw in memory.
  Error.stackTraceLimit = 0
  const outside = createTimeline()
  const inside = countTimeline(outside)
  const chance = createChance(plan.seed)
  const farSide = createFarSide(outside, createChance(plan.seed, 1), calm)
  const visitors = createVisitors(outside, farSide, createChance(plan.seed, 2))
  const browser = createBrowser(inside)
  const tabs = Array.from({ length: plan.tabs }, (_, index) =>
    openTab({ ...plan, browser, chance: createChance(plan.seed, 3, index) }, plan),
  )
  const seen = tabs.map(({ client }) => watchMemory(client))
  const stage: Stage = { timeline: outside, tabs, farSide, visitors, chance }
  const stop = happenings(stage, plan.mounts)

  const stuck: string[] = []
  for (let part = 1; part <= plan.parts; part += 1) {
    await outside.run((DAY / plan.parts) * part)
    stuck.push(...tabs.flatMap((tab) => findStuck(tab, farSide)))
    plan.look?.(part)
  }

  stop()
  const unsettled = plan.endsWell ? await findUnsettled(stage) : []
  const mounted = visitors.total()
  visitors.leaveAll()
  for (const { client } of tabs) client.clear()
  const retained = await countRetained(plan, outside, seen)
  for (const { client, recourse } of tabs) {
    recourse?.detach()
    client.unmount()
  }
  const planned = inside.planned()
  const left = Object.fromEntries(
    tabs.flatMap((tab, index) =>
      Object.entries(tab.holds()).map(([name, count]) => [`${name} of tab ${index}`, count]),
    ),
  )
  // What is under way is answered, and starts nothing.
  const askedBefore = farSide.asked()
  await outside.run(DAY + HOUR)
  return {
    mounted,
    asked: farSide.asked(),
    failed: farSide.failed(),
    stuck,
    unsettled,
    retained,
    left: {
      ...left,
      ...(planned > 0 && { timers: planned }),
      ...(inside.planned() > 0 && { 'timers an hour later': inside.planned() }),
      ...(farSide.asked() > askedBefore && { 'late requests': farSide.asked() - askedBefore }),
    },
  }
}

/** Plans what happens again and again. Returns the end of it. */
function happenings({ timeline, tabs, farSide, visitors, chance }: Stage, mounts: number) {
  const stops = new Set<() => void>()
  const again = (pause: () => number, act: () => void) => {
    const stop = timeline.after(pause(), () => {
      stops.delete(stop)
      act()
      again(pause, act)
    })
    stops.add(stop)
  }
  const someTab = () => tabs[Math.floor(chance() * tabs.length)]
  const onTab = (act: (tab: Tab) => void) => () => {
    const tab = someTab()
    if (tab) act(tab)
  }
  const distance = (DAY * TOGETHER) / mounts
  again(() => between(chance, 0, 2 * distance), onTab(visitors.come))
  again(
    () => between(chance, 0, 2 * HURRY),
    onTab((tab) => strike(tab, chance)),
  )
  again(
    () => spell(chance),
    () => changeWeather(farSide, chance),
  )
  return () => stops.forEach((stop) => stop())
}

/** Calms everything down, and names what still asks after a while. */
async function findUnsettled({ timeline, tabs, farSide }: Stage): Promise<readonly string[]> {
  calmDown(tabs, farSide)
  await timeline.run(timeline.now() + CALM)
  return tabs.flatMap(({ client }) =>
    client
      .getQueryCache()
      .getAll()
      .filter(
        ({ queryHash, state }) => state.fetchStatus !== 'idle' && farSide.underWay(queryHash) === 0,
      )
      .map(({ queryHash, state }) => `${queryHash} ${state.status} ${state.fetchStatus}`),
  )
}

/** What is under way would be in memory for good reason. */
async function countRetained(
  { collect }: DayPlan,
  timeline: Timeline,
  seen: readonly SeenInMemory[],
): Promise<number> {
  seen.forEach(({ stop }) => stop())
  if (!collect) return 0
  let alive = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    await timeline.run(timeline.now() + CALM)
    collect()
    alive = seen.reduce((sum, one) => sum + one.alive(), 0)
    if (alive === 0) break
  }
  return alive
}
