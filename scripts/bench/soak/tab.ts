import type { QueryClient } from '@tanstack/react-query'
import type { Browser, Globals } from '../retry/browser.ts'
import type { Chance } from '../retry/chance.ts'
import type { LoadPage, Page } from '../retry/realm.ts'
import { countGlobals, countSubscribers } from './census.ts'

/** One tab with a client of its own. */
export interface Tab {
  readonly page: Page
  readonly client: QueryClient
  /** Undefined beside the plain client. */
  readonly recourse: ReturnType<Page['recourseOf']> | undefined
  /** Whether it is visible and online. */
  readonly isReady: () => boolean
  /** Epoch milliseconds of its clock. */
  readonly now: () => number
  /** What the tab holds open, by name; zeros are left out. */
  readonly holds: () => Readonly<Record<string, number>>
}

/** How the client of a tab is made. */
export interface TabKind {
  /** Gives it recourse, or leaves it plain. */
  readonly attach: (page: Page, client: QueryClient) => void
  /** How long mutations and queries are kept when nobody looks. Milliseconds. */
  readonly gcTime: number
}

/** Opens a tab and mounts its client, as a provider does. */
export function openTab(
  { loadPage, browser, chance }: { loadPage: LoadPage; browser: Browser; chance: Chance },
  { attach, gcTime }: TabKind,
): Tab {
  const { globals, channels, listeners } = countGlobals(browser.openTab(chance))
  const page = loadPage(globals)
  page.environmentManager.setIsServer(() => false)
  const client = new page.QueryClient({
    defaultOptions: { queries: { gcTime }, mutations: { gcTime } },
  })
  const { recourseOf } = page
  attach(page, client)
  client.mount()
  let recourse: Tab['recourse']
  try {
    recourse = recourseOf(client)
  } catch {
    // It stays plain.
  }
  return {
    page,
    client,
    recourse,
    now: clockOf(globals),
    isReady: () => page.focusManager.isFocused() && page.onlineManager.isOnline(),
    holds: () => {
      const all = {
        ...countSubscribers(page, client),
        channels: channels(),
        listeners: listeners(),
        'cached queries': client.getQueryCache().getAll().length,
        'cached mutations': client.getMutationCache().getAll().length,
      }
      return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0))
    },
  }
}

function clockOf({ Date: own }: Globals): () => number {
  const now: unknown = Reflect.get(Object(own), 'now')
  return () => Number(Reflect.apply(Object(now), own, []))
}
