import type { Chance } from '../retry/chance.ts'
import { between } from '../retry/chance.ts'
import type { Timeline } from '../retry/timeline.ts'
import type { FarSide } from './far-side.ts'
import type { Tab } from './tab.ts'

/** Those who look at dashboards, in one tab after the other. */
export interface Visitors {
  /** Mounts a dashboard for a while. */
  readonly come: (tab: Tab) => void
  /** Leaves every dashboard. */
  readonly leaveAll: () => void
  readonly mounted: () => number
  /** Queries and mutations that were mounted so far. */
  readonly total: () => number
}

/** Widgets of one dashboard. */
const WIDGETS = 20

/** Keys that every dashboard shares, and lists with pages. */
const SHARED = 30
const LISTS = 8

/** Somebody looks this long, mostly; one of ten stays. Milliseconds. */
const STAY = { short: 240_000, long: 3_600_000 }

type Stop = () => void

/** Creates visitors who ask `farSide`. `forgetful`: some of what they look at is not kept for long. */
export function createVisitors(
  timeline: Timeline,
  farSide: FarSide,
  chance: Chance,
  forgetful: boolean,
): Visitors {
  const leaving = new Set<Stop>()
  let total = 0

  const oneIn = (many: number) => chance() * many < 1
  const choose = <Value>(...values: readonly [Value, ...Value[]]) =>
    values[Math.floor(chance() * values.length)] ?? values[0]

  const queryFnOf = (queryKey: readonly unknown[], usesSignal: boolean) => {
    const who = JSON.stringify(queryKey)
    return (context: { readonly signal: AbortSignal }) =>
      farSide.ask(who, usesSignal ? context.signal : undefined)
  }

  const optionsFor = (queryKey: readonly unknown[], usesSignal: boolean) => ({
    queryKey,
    queryFn: queryFnOf(queryKey, usesSignal),
    ...(oneIn(8) && { refetchInterval: choose(15_000, 30_000, 60_000) }),
    ...(forgetful && oneIn(10) && { gcTime: choose(0, 10_000) }),
    ...(oneIn(12) && { retry: choose<number | boolean>(1, 5, false, true) }),
    ...(oneIn(20) && { retryDelay: choose(100, 10_000) }),
    ...(oneIn(25) && { networkMode: choose('always' as const, 'offlineFirst' as const) }),
    ...(oneIn(20) && { meta: { paid: true, idempotent: oneIn(2) } }),
    ...(oneIn(5) && { staleTime: 60_000 }),
  })

  const mountQuery = ({ page, client }: Tab): Stop => {
    const key = oneIn(2) ? ['shared', Math.floor(chance() * SHARED)] : ['own', total]
    return new page.QueryObserver(client, optionsFor(key, oneIn(3))).subscribe(() => {})
  }

  const mountList = ({ page, client }: Tab): Stop => {
    const observer = new page.InfiniteQueryObserver(client, {
      // For each page of a list TanStack Query listens to the signal once more.
      ...optionsFor(['list', Math.floor(chance() * LISTS)], false),
      initialPageParam: 0,
      getNextPageParam: (_: string, pages: readonly string[]) =>
        pages.length < 4 ? pages.length : undefined,
    })
    const stop = observer.subscribe(() => {})
    const turning = timeline.after(between(chance, 1_000, 20_000), () => {
      void observer.fetchNextPage()
    })
    return () => {
      turning()
      stop()
    }
  }

  const mountMutation = ({ page, client }: Tab): Stop => {
    const who = `mutation ${total}`
    const observer = new page.MutationObserver(client, {
      mutationFn: () => farSide.ask(who),
      meta: { idempotent: oneIn(2), ...(oneIn(3) && { paid: false }) },
    })
    const stop = observer.subscribe(() => {})
    observer.mutate().catch(ignore)
    return stop
  }

  return {
    total: () => total,
    mounted: () => leaving.size,
    come(tab) {
      const stay = between(chance, 1_000, oneIn(10) ? STAY.long : STAY.short)
      for (let index = 0; index < WIDGETS; index += 1) {
        total += 1
        const mount = oneIn(10) ? mountMutation : oneIn(10) ? mountList : mountQuery
        const stop = mount(tab)
        const leave = () => {
          leaving.delete(leave)
          cancel()
          stop()
        }
        const cancel = timeline.after(stay, leave)
        leaving.add(leave)
      }
    },
    leaveAll: () => [...leaving].forEach((leave) => leave()),
  }
}

function ignore(): void {}
