import { createBrowser } from './browser.ts'
import { between, createChance } from './chance.ts'
import type { Contender } from './contenders.ts'
import { createFarSide, type FarSide, type SentRequest } from './far-side.ts'
import type { LoadPage, Page } from './realm.ts'
import { sizeOf, type Scenario } from './scenario.ts'
import { createTimeline, type Timeline } from './timeline.ts'

/** Widgets of one page are mounted within this. Milliseconds. */
export const MOUNTING = 50

/** A contender that sends more requests for each widget than this is stopped; it is lost. */
const MOST_REQUESTS = 25

/** What one run left behind. Times in milliseconds since the start. */
export interface Run {
  readonly sent: readonly SentRequest[]
  /** When each widget had its first data; missing: never. */
  readonly firstData: ReadonlyMap<number, number>
  readonly end: number
}

/** Lets a contender live through a scenario. The same seed gives the same run. */
export async function play(
  loadPage: LoadPage,
  scenario: Scenario,
  contender: Contender,
  seed: number,
): Promise<Run> {
  const timeline = createTimeline()
  const farSide = createFarSide(scenario, timeline, seed)
  const firstData = new Map<number, number>()
  const tabs = openTabs({ loadPage, scenario, contender, seed, timeline })
  const leaveAll = tabs.map((tab) =>
    mountAll(tab, { scenario, seed, timeline, farSide, firstData }),
  )

  const size = sizeOf(scenario)
  const isOver = () =>
    scenario.polling ? false : firstData.size === size || farSide.sent.length > size * MOST_REQUESTS
  await timeline.run(scenario.end, isOver)
  const run = { sent: [...farSide.sent], firstData: new Map(firstData), end: timeline.now() }
  leaveAll.forEach((leave) => leave())
  return run
}

interface Stage {
  readonly loadPage: LoadPage
  readonly scenario: Scenario
  readonly contender: Contender
  readonly seed: number
  readonly timeline: Timeline
}

interface Tab {
  readonly number: number
  readonly page: Page
  readonly client: ReturnType<Contender['createClient']>
}

/** One realm for each tab: TanStack's managers would couple them. */
function openTabs({ loadPage, scenario, contender, seed, timeline }: Stage): readonly Tab[] {
  return Array.from({ length: scenario.users }, () => createBrowser(timeline)).flatMap(
    (browser, user) =>
      Array.from({ length: scenario.tabs }, (_, index) => {
        const number = user * scenario.tabs + index
        const chance = createChance(seed, 1_000_003, number)
        const page = loadPage(browser.openTab(chance))
        page.environmentManager.setIsServer(() => false)
        const client = contender.createClient(page, scenario, chance)
        client.mount()
        return { number, page, client }
      }),
  )
}

interface Live extends Pick<Stage, 'scenario' | 'seed' | 'timeline'> {
  readonly farSide: FarSide
  readonly firstData: Map<number, number>
}

/** Mounts the widgets of a tab, in the course of time. Returns the closing of the tab. */
function mountAll({ number, page, client }: Tab, live: Live): () => void {
  const { scenario, seed, timeline, farSide, firstData } = live
  const { polling } = scenario
  const chance = createChance(seed, 2_000_003, number)
  const spread = polling && !polling.inPhase ? polling.every : MOUNTING
  const leaves: (() => void)[] = []

  const mount = (widget: number) => {
    const queryFn = async () => {
      const response = await farSide.send({ tab: number, widget })
      if (!response.ok) throw response
      if (!firstData.has(widget)) firstData.set(widget, timeline.now())
      return timeline.now()
    }
    const observer = new page.QueryObserver(client, {
      queryKey: ['widget', widget],
      queryFn,
      ...(polling && { refetchInterval: polling.every }),
    })
    leaves.push(observer.subscribe(() => {}))
  }

  const moments = Array.from({ length: scenario.widgets }, () => between(chance, 0, spread))
  moments
    .toSorted((one, other) => one - other)
    .forEach((moment, index) =>
      timeline.after(moment, () => mount(number * scenario.widgets + index)),
    )
  return () => {
    leaves.forEach((leave) => leave())
    client.clear()
    client.unmount()
  }
}
