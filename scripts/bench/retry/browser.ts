import type { Chance } from './chance.ts'
import type { Timeline } from './timeline.ts'

/** The moment at which every run starts: 2026-01-01 00:00 UTC. */
const START = Date.UTC(2026, 0, 1)

/** What a message to another tab takes. Milliseconds. */
const DELIVERY = 5

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

function timersOf({ after }: Timeline) {
  const timers = new Map<number, () => void>()
  let last = 0

  const start = (plan: (id: number) => () => void) => {
    last += 1
    timers.set(last, plan(last))
    return last
  }
  const clear = (id: number | undefined) => {
    if (id === undefined) return
    timers.get(id)?.()
    timers.delete(id)
  }

  return {
    setTimeout: (act: () => void, delay = 0) =>
      start((id) =>
        after(delay, () => {
          timers.delete(id)
          act()
        }),
      ),
    setInterval: (act: () => void, period = 0) =>
      start((id) => {
        const round = () => {
          timers.set(id, after(Math.max(1, period), round))
          act()
        }
        return after(Math.max(1, period), round)
      }),
    clearTimeout: clear,
    clearInterval: clear,
  }
}

/** `Date` whose now is the timeline's, in whole milliseconds. */
function dateOf({ now }: Timeline): DateConstructor {
  const epoch = () => START + Math.floor(now())
  return new Proxy(Date, {
    get: (target, name) => (name === 'now' ? epoch : Reflect.get(target, name)),
    construct: (target, given) => Reflect.construct(target, given.length === 0 ? [epoch()] : given),
  })
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

interface Channel extends EventTarget {
  readonly name: string
  onmessage: ((event: MessageEvent) => void) | null
  readonly postMessage: (data: unknown) => void
  readonly close: () => void
}

/** Makes what `new BroadcastChannel(name)` needs; `channels` are those of all tabs. */
function channelsOf({ after }: Timeline, channels: Set<Channel>) {
  return function BroadcastChannel(name: string): Channel {
    const channel: Channel = Object.assign(new EventTarget(), {
      name,
      onmessage: null,
      postMessage(data: unknown) {
        const message: unknown = structuredClone(data)
        for (const other of channels)
          if (other !== channel && other.name === name)
            after(DELIVERY, () => {
              if (channels.has(other)) deliver(other, message)
            })
      },
      close: () => void channels.delete(channel),
    })
    channels.add(channel)
    return channel
  }
}

function deliver(channel: Channel, data: unknown): void {
  const event = new MessageEvent('message', { data })
  channel.onmessage?.(event)
  channel.dispatchEvent(event)
}

interface LockRequest {
  readonly ifAvailable?: boolean | undefined
  readonly mode?: 'exclusive' | 'shared' | undefined
}

type Granted = (lock: { readonly name: string } | null) => unknown

/** Exclusive locks, as far as one who never waits for long uses them. */
function createLocks({ after }: Timeline) {
  const held = new Map<string, Promise<unknown>>()

  const grant = (name: string, use: Granted) => {
    const answer = Promise.resolve(use({ name }))
    const release = () => void held.delete(name)
    held.set(name, answer.then(release, release))
    return answer
  }

  return {
    request(name: string, first: LockRequest | Granted, second?: Granted): Promise<unknown> {
      const [{ ifAvailable }, use] =
        typeof first === 'function'
          ? [{ ifAvailable: false }, first]
          : [first, second ?? (() => null)]
      return new Promise((resolve) => {
        const ask = () => {
          const holder = held.get(name)
          if (!holder) resolve(grant(name, use))
          else if (ifAvailable) resolve(use(null))
          else void holder.then(ask)
        }
        after(0, ask)
      })
    },
  }
}
