import { createBrowser } from '../retry/browser.ts'
import { between, createChance, type Chance } from '../retry/chance.ts'
import type { LoadPage } from '../retry/realm.ts'
import { createTimeline } from '../retry/timeline.ts'
import { countTimeline } from './census.ts'
import { endSuddenly, endWell, type Ending, type Stage } from './endings.ts'
import { createFarSide } from './far-side.ts'
import { changeWeather, spell, strike } from './hazards.ts'
import { watchMemory } from './memory.ts'
import { createStuckFinder } from './stuck.ts'
import { openTab, type Tab, type TabKind } from './tab.ts'
import { createVisitors } from './visitors.ts'
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
export interface Day extends Ending {
  readonly mounted: number
  readonly asked: number
  readonly failed: number
  /** Queries that waited for nothing and came no further between two looks. */
  readonly stuck: readonly string[]
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Widgets of one dashboard; they come together. */
const TOGETHER = 20

/** Somebody does something, or something happens, about this often. Milliseconds. */
const HURRY = 45_000

/** Lives a day. The same seed gives the same day. */
export async function liveADay(plan: DayPlan): Promise<Day> {
  // An error whose stack nobody has read keeps all that its frames saw in memory.
  Error.stackTraceLimit = 0
  const outside = createTimeline()
  const inside = countTimeline(outside)
  const chance = createChance(plan.seed)
  const farSide = createFarSide(outside, createChance(plan.seed, 1), calm)
  const visitors = createVisitors(outside, farSide, createChance(plan.seed, 2), plan.endsWell)
  const browser = createBrowser(inside)
  const tabs = Array.from({ length: plan.tabs }, (_, index) =>
    openTab({ ...plan, browser, chance: createChance(plan.seed, 3, index) }, plan),
  )
  const seen = tabs.map(({ client }) => watchMemory(client))
  const stage: Stage = { timeline: outside, inside, tabs, farSide, visitors }
  const stop = happenings(stage, chance, plan.mounts)

  const finders = tabs.map((tab) => createStuckFinder(tab, farSide))
  const stuck: string[] = []
  for (let part = 1; part <= plan.parts; part += 1) {
    await outside.run((DAY / plan.parts) * part)
    stuck.push(...finders.flatMap(({ look }) => look()))
    plan.look?.(part)
  }

  stop()
  const mounted = visitors.total()
  const ending = plan.endsWell
    ? await endWell(stage, seen, plan.collect)
    : await endSuddenly(stage, seen, plan.collect)
  return {
    mounted,
    asked: farSide.asked(),
    failed: farSide.failed(),
    stuck,
    ...ending,
  }
}

/** Plans what happens again and again. Returns the end of it. */
function happenings({ timeline, tabs, farSide, visitors }: Stage, chance: Chance, mounts: number) {
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
