import type { FailureGroup, Recourse } from '../../retry/recourse.ts'

/** The causes that one surface shows, each until a more particular one takes over. */
export interface OwnClaims {
  /** Claims a cause that nobody shows. Returns its release. */
  readonly take: (store: Recourse, cause: string) => () => void
  /** Whether it is for this surface to show. */
  readonly mayShow: (group: FailureGroup) => boolean
}

/** Creates the claims of a surface that shows nothing yet. */
export function createOwnClaims(): OwnClaims {
  const taken = new Set<string>()
  return {
    take(store, cause) {
      // Another surface may have come first in the same commit.
      const group = store.failures().find((one) => one.cause === cause)
      if (!group || group.claimed) return () => {}
      taken.add(cause)
      const release = group.claim()
      return () => {
        taken.delete(cause)
        release()
      }
    },
    mayShow: ({ cause, claims }) => claims === (taken.has(cause) ? 1 : 0),
  }
}
