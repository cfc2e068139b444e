import { field, isObject, numberOf } from '../core/foreign.ts'
import { systemClock, type Clock } from '../retry/clock.ts'
import { createListeners } from '../retry/listeners.ts'

/** Something that a person did, for as long as it holds. */
export interface KeptEntry {
  /** Epoch milliseconds at which it is forgotten. */
  readonly until: number
  /** An amount below which it no longer holds. */
  readonly level?: number | undefined
}

/** What is remembered over reloads and in other tabs, in this browser alone. */
export interface Kept {
  /** The same entry until it changes; `undefined` once it no longer holds. */
  readonly read: (name: string) => KeptEntry | undefined
  /** Remembers an entry; `undefined` forgets it. */
  readonly write: (name: string, entry: KeptEntry | undefined) => void
  /** Hears of entries that come, change and end. Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
}

/** More entries than anybody makes: what is longer, somebody else wrote. */
const MOST = 50

/** Characters. */
const LONGEST_TEXT = 16_384

/** `setTimeout` fires at once for anything above a signed 32-bit integer. Milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1

const nothing = () => {}

/** Creates a memory under one key of `localStorage`; where nothing can be kept, it lasts as long as the page. */
export function createKept(key: string, clock: Clock): Kept {
  const listeners = createListeners()
  let unsaved: string | undefined
  let seen = { text: '', entries: new Map<string, KeptEntry>() }

  const entries = () => {
    const text = unsaved ?? load(key)
    if (text !== seen.text) seen = { text, entries: parse(text) }
    return seen.entries
  }

  const holds = ({ until }: KeptEntry) => until > clock.now()

  const nextEnd = () => {
    const ends = [...entries().values()].filter(holds).map(({ until }) => until)
    return ends.length > 0 ? Math.min(...ends) : undefined
  }

  return {
    read(name) {
      const entry = entries().get(name)
      return entry && holds(entry) ? entry : undefined
    },
    write(name, entry) {
      const rest = [...entries()].filter(([other, old]) => other !== name && holds(old))
      const next = entry ? [...rest, [name, entry] as const] : rest
      const text = JSON.stringify(Object.fromEntries(next.slice(-MOST)))
      unsaved = store(key, text) ? undefined : text
      listeners.notify()
    },
    subscribe(listener) {
      let stop = nothing
      const wait = () => {
        stop()
        const end = nextEnd()
        if (end === undefined) return
        stop = clock.after(Math.min(end - clock.now(), LONGEST_TIMER), change)
      }
      const change = () => {
        wait()
        listener()
      }
      const leave = listeners.subscribe(change)
      window.addEventListener('storage', change)
      wait()
      return () => {
        leave()
        stop()
        window.removeEventListener('storage', change)
      }
    },
  }
}

/** `localStorage` throws where cookies are blocked, in sandboxed frames, and when its quota is used up. */
function load(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

function parse(text: string): Map<string, KeptEntry> {
  const stored = text.length > LONGEST_TEXT ? undefined : parseJson(text)
  if (!isObject(stored)) return new Map()
  return new Map(
    Object.entries(stored)
      .slice(-MOST)
      .flatMap(([name, value]) => {
        const until = numberOf(field(value, 'until'))
        const level = numberOf(field(value, 'level'))
        return until === undefined ? [] : [[name, { until, level }] as const]
      }),
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the components remember. */
export const sharedKept: Kept = /* @__PURE__ */ createKept('react-recourse.kept', systemClock)
