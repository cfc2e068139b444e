import { field } from '../core/foreign.ts'
import type { Clock } from './clock.ts'
import { readMoment, readNotice, type Notice } from './notice.ts'
import { createNotices, type Notices } from './notices.ts'
import { createRation } from './ration.ts'

/** Keeps the last notices for tabs that are opened later; forgets at once where nothing can be kept. */
export interface NoticeStore {
  /** What was stored since the last look, by whatever tab. Looks at most four times a second. */
  readonly news: () => readonly Notice[]
  /** Merges what is known into what is stored, without what is past: at once or, after a write, a little later. */
  readonly save: () => void
  /** Writes now what waits to be written. */
  readonly flush: () => void
}

/** Reading and writing are slow, and who is there hears everything anyway. Milliseconds. */
const PERIOD = 250

/** Fifty notices need a quarter of it: what is longer, somebody else wrote. Characters. */
const LONGEST_TEXT = 65_536

/** Tabs share one clock: what was stored later than now was stored before it was set back. Milliseconds. */
const LEEWAY = 60_000

/** Creates a store under one key of `localStorage`, which is not touched before it is asked for. */
export function createNoticeStore(world: {
  readonly clock: Clock
  readonly key: string
  readonly known: Notices
}): NoticeStore {
  const { clock, key, known } = world
  let seen: string | undefined
  let lookedAt = -Infinity

  const write = () => {
    const now = clock.now()
    const merged = createNotices(clock.now)
    for (const notice of [...parse(load(key) ?? '', now), ...known.all()]) merged.learn(notice)
    store(key, JSON.stringify({ savedAt: now, notices: merged.all() }))
  }
  const writing = createRation({ clock, most: 1, period: PERIOD, act: write })

  return {
    news() {
      const now = clock.now()
      if (Math.abs(now - lookedAt) < PERIOD) return []
      lookedAt = now
      const text = load(key)
      if (text === undefined || text === seen) return []
      seen = text
      return parse(text, now)
    },
    save: () => writing.offer(key),
    flush: writing.flush,
  }
}

/** `localStorage` throws where cookies are blocked, in sandboxed frames, and when its quota is used up. */
function load(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function store(key: string, text: string): void {
  try {
    localStorage.setItem(key, text)
  } catch {
    // The other tabs that are open have heard it anyway.
  }
}

function parse(text: string, now: number): readonly Notice[] {
  const stored = text.length > LONGEST_TEXT ? undefined : parseJson(text)
  const notices = field(stored, 'notices')
  if (readMoment(field(stored, 'savedAt'), now + LEEWAY) === undefined) return []
  if (!Array.isArray(notices)) return []
  return notices.flatMap((data: unknown) => readNotice(data, now) ?? [])
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
