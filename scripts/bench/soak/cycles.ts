import { createBrowser } from '../retry/browser.ts'
import { createChance } from '../retry/chance.ts'
import type { LoadPage } from '../retry/realm.ts'
import { createTimeline } from '../retry/timeline.ts'
import { openTab, type TabKind } from './tab.ts'

/** What an outage asks to wait. Seconds. */
const WAIT = 1

/** How often one query meets an outage and gets over it. */
export interface CyclesPlan extends Pick<TabKind, 'attach'> {
  readonly loadPage: LoadPage
  readonly cycles: number
  /** Equal parts, after each of which `look` is called. */
  readonly parts: number
  readonly look: () => void
}

/** Closes and opens a gate again and again. Returns how many requests that took: two for each cycle. */
export async function closeAndOpen(plan: CyclesPlan): Promise<number> {
  const timeline = createTimeline()
  const browser = createBrowser(timeline)
  const kind = { attach: plan.attach, gcTime: Infinity }
  const tab = openTab({ ...plan, browser, chance: createChance(1) }, kind)
  let asked = 0
  const observer = new tab.page.QueryObserver(tab.client, {
    queryKey: ['usage'],
    retry: 1,
    async queryFn() {
      asked += 1
      if (asked % 2 === 0) return asked
      throw new Response('{}', { status: 503, headers: { 'retry-after': String(WAIT) } })
    },
  })
  const stop = observer.subscribe(() => {})

  for (let cycle = 1; cycle <= plan.cycles; cycle += 1) {
    await timeline.run(timeline.now() + WAIT * 5_000)
    if (cycle % (plan.cycles / plan.parts) === 0) plan.look()
    if (cycle < plan.cycles) void observer.refetch()
  }
  stop()
  tab.client.clear()
  tab.recourse?.detach()
  tab.client.unmount()
  return asked
}
