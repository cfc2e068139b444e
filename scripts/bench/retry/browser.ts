import { channelsOf, DELIVERY, type Channel } from './channels.ts'
import type { Chance } from './chance.ts'
import { createLocks } from './locks.ts'
import { dateOf, START, timersOf } from './timers.ts'
import type { Timeline } from './timeline.ts'

/** What the scripts of one tab see besides the language. */
export type Globals = Readonly<Record<string, unknown>>

/** What tabs of one origin share. */
export interface Browser {
  /** The globals of another tab: its own time, chance, document, and ways to its siblings. */
  readonly openTab: (chance: Chance) => Globals
}

/** Creates a browser of one user, with nothing stored. */
export function createBrowser(timeline: Timeline): Browser {
  const channels = new Set<Channel>()
  const stored = new Map<string, string>()
  const pages: EventTarget[] = []
  const locks = createLocks(timeline)

  return {
    openTab(chance) {
      const page = new EventTarget()
      const tellOthers = (key: string | null, newValue: string | null) => {
        for (const other of pages) {
          if (other === page) continue
          const event = Object.assign(new Event('storage'), { key, newValue })
          timeline.after(DELIVERY, () => other.dispatchEvent(event))
        }
      }
      pages.push(page)
      const document = Object.assign(new EventTarget(), {
        visibilityState: 'visible',
        hidden: false,
      })
      const own = {
        ...timersOf(timeline),
        Date: dateOf(timeline),
        Math: Object.assign(Object.create(Math), { random: chance }),
        performance: { now: timeline.now, timeOrigin: START },
        crypto: cryptoOf(chance),
        navigator: { onLine: true, locks },
        document,
        AbortController: LateAbortController,
        localStorage: createStorage(stored, tellOthers),
        BroadcastChannel: channelsOf(timeline, channels),
        addEventListener: page.addEventListener.bind(page),
        removeEventListener: page.removeEventListener.bind(page),
        dispatchEvent: page.dispatchEvent.bind(page),
      }
      // Defined, not assigned: some of Node's own globals have no setter.
      const window: object = Object.create(globalThis, Object.getOwnPropertyDescriptors(own))
      Object.assign(window, { window, self: window })
      return { ...own, window, self: window, globalThis: window }
    },
  }
}

function cryptoOf(chance: Chance) {
  const hex = (length: number) =>
    Array.from({ length }, () => Math.floor(chance() * 16).toString(16)).join('')
  return {
    randomUUID: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
    getRandomValues(array: Uint8Array | Uint16Array | Uint32Array) {
      const size = 2 ** (8 * array.BYTES_PER_ELEMENT)
      return array.map((_, at) => (array[at] = Math.floor(chance() * size)))
    },
  }
}

function createStorage(
  stored: Map<string, string>,
  tellOthers: (key: string | null, newValue: string | null) => void,
) {
  return {
    get length() {
      return stored.size
    },
    key: (index: number) => [...stored.keys()][index] ?? null,
    getItem: (key: string) => stored.get(key) ?? null,
    setItem(key: string, value: string) {
      if (stored.get(key) === value) return
      stored.set(key, value)
      tellOthers(key, value)
    },
    removeItem(key: string) {
      if (stored.delete(key)) tellOthers(key, null)
    },
    clear() {
      stored.clear()
      tellOthers(null, null)
    },
  }
}

/** A signal that nobody asks for is not made: making one is the dearest part of a fetch in Node. */
function LateAbortController(): AbortController {
  let made: AbortController | undefined
  const make = () => (made ??= new AbortController())
  return {
    get signal() {
      return make().signal
    },
    abort: (reason) => make().abort(reason),
  }
}
