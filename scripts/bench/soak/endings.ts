import type { Timeline } from '../retry/timeline.ts'
import type { CountedTimeline } from './census.ts'
import type { FarSide } from './far-side.ts'
import { calmDown } from './hazards.ts'
import type { SeenInMemory } from './memory.ts'
import type { Tab } from './tab.ts'
import type { Visitors } from './visitors.ts'
import { outage } from './weather.ts'

/** What a day is lived with. */
export interface Stage {
  readonly timeline: Timeline
  /** The same, as the tabs see it. */
  readonly inside: CountedTimeline
  readonly tabs: readonly Tab[]
  readonly farSide: FarSide
  readonly visitors: Visitors
}

const HOUR = 3_600_000

/** When all is well, everything is settled after this. Milliseconds. */
const CALM = 300_000

/** What the last job has looked at, and what an engine still has at hand, is collected a little later. */
const ROUNDS = 5

/** Long enough to meet an outage, too short to see its end. Milliseconds. */
const SHORT = 15_000

/** What is found at the end of a day. */
export interface Ending {
  /** Queries that were not settled although all had been well for a while. */
  readonly unsettled: readonly string[]
  /** Queries and mutations that are still in memory after all have left. */
  readonly retained: number
  /** What was left, by name. */
  readonly left: Readonly<Record<string, number>>
}

/** All is well for a while; then everybody leaves, and the page goes last. */
export async function endWell(
  stage: Stage,
  seen: readonly SeenInMemory[],
  collect: (() => void) | undefined,
): Promise<Ending> {
  const unsettled = await findUnsettled(stage)
  seen.forEach(({ stop }) => stop())
  stage.visitors.leaveAll()
  for (const { client } of stage.tabs) client.clear()
  // Before anything is detached: what is kept now would be kept for as long as the page is open.
  const retained = await countRetained(stage.timeline, seen, collect)
  for (const { client, recourse } of stage.tabs) {
    recourse?.detach()
    client.unmount()
  }
  return { unsettled, retained, left: await findLeft(stage) }
}

/** Everything is detached in the middle of an outage, while all are there and wait. */
export async function endSuddenly(
  stage: Stage,
  seen: readonly SeenInMemory[],
  collect: (() => void) | undefined,
): Promise<Ending> {
  const { timeline, tabs, visitors, farSide } = stage
  seen.forEach(({ stop }) => stop())
  calmDown(tabs, farSide)
  farSide.change(outage)
  tabs.forEach(visitors.come)
  await timeline.run(timeline.now() + SHORT)
  for (const { recourse } of tabs) recourse?.detach()
  visitors.leaveAll()
  for (const { client } of tabs) {
    client.clear()
    client.unmount()
  }
  const left = await findLeft(stage)
  return { unsettled: [], retained: await countRetained(timeline, seen, collect), left }
}

/** What is there now, and what still happens within an hour. */
async function findLeft({ timeline, inside, tabs, farSide }: Stage): Promise<Ending['left']> {
  // What TanStack Query has put off to the end of the task.
  await timeline.run(timeline.now() + 1)
  const held = tabs.flatMap((tab, index) =>
    Object.entries(tab.holds()).map(([name, count]) => [`${name} of tab ${index}`, count] as const),
  )
  const [timers, asked] = [inside.planned(), farSide.asked()]
  // What is under way is answered, and starts nothing.
  await timeline.run(timeline.now() + HOUR)
  const counts = [
    ...held,
    ['timers', timers],
    ['timers an hour later', inside.planned()],
    ['late requests', farSide.asked() - asked],
  ] as const
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
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
  timeline: Timeline,
  seen: readonly SeenInMemory[],
  collect: (() => void) | undefined,
): Promise<number> {
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
