import { isCurrent, lastMoment, mergeNotices, type Notice } from './notice.ts'

/** The last notice of each scope; what is past is as good as unknown. */
export interface Notices {
  readonly of: (scope: string) => Notice | undefined
  /** Takes a notice in; `true` where it is not past, and says more than what was known. */
  readonly learn: (notice: Notice) => boolean
  readonly all: () => readonly Notice[]
}

/** More scopes than any app has; what a flood brings beyond them is forgotten, the oldest first. */
const MOST_SCOPES = 50

/** Creates an empty collection of at most 50 scopes. `now` is epoch milliseconds. */
export function createNotices(now: () => number): Notices {
  const known = new Map<string, Notice>()

  const of = (scope: string) => {
    const notice = known.get(scope)
    return notice && isCurrent(notice, now()) ? notice : undefined
  }
  const makeRoom = () => {
    if (known.size <= MOST_SCOPES) return
    const [oldest] = [...known.values()].toSorted((a, b) => lastMoment(a) - lastMoment(b))
    if (oldest) known.delete(oldest.scope)
  }

  return {
    of,
    learn(notice) {
      if (!isCurrent(notice, now())) return false
      const before = of(notice.scope)
      const after = before ? mergeNotices(before, notice) : notice
      if (after === before) return false
      known.set(notice.scope, after)
      makeRoom()
      return known.has(notice.scope)
    },
    all: () => [...known.keys()].flatMap((scope) => of(scope) ?? []),
  }
}
