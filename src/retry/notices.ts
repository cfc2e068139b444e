import { isRecent, lastMoment, mergeNotices, type Notice } from './notice.ts'

/** The last notice of each scope. */
export interface Notices {
  readonly of: (scope: string) => Notice | undefined
  /** Takes a notice in; `true` where it says more than what was known. */
  readonly learn: (notice: Notice) => boolean
  /** Those that still say something at `now`, in epoch milliseconds. */
  readonly recent: (now: number) => readonly Notice[]
}

/** More scopes than any app has; what a flood brings beyond them is forgotten, the oldest first. */
const MOST_SCOPES = 50

/** Creates an empty collection of at most 50 scopes. */
export function createNotices(): Notices {
  const known = new Map<string, Notice>()

  const makeRoom = () => {
    if (known.size <= MOST_SCOPES) return
    const [oldest] = [...known.values()].toSorted(
      (one, other) => lastMoment(one) - lastMoment(other),
    )
    if (oldest) known.delete(oldest.scope)
  }

  return {
    of: (scope) => known.get(scope),
    learn(notice) {
      const before = known.get(notice.scope)
      const after = before ? mergeNotices(before, notice) : notice
      if (after === before) return false
      known.set(notice.scope, after)
      makeRoom()
      return known.has(notice.scope)
    },
    recent: (now) => [...known.values()].filter((notice) => isRecent(notice, now)),
  }
}
