import type { Failure } from '../core/failure.ts'
import type { FailureGroup } from './recourse.ts'

/** What tells a cause. */
export interface Failed {
  readonly failure: Failure
  /** What shares one limit with it. */
  readonly scope: string | null
}

/** A query that failed. */
export interface FailedQuery extends Failed {
  readonly queryKey: readonly unknown[]
}

/** Keeps failures in groups, one for each cause. */
export interface Groups {
  /** The same array, and the same groups, while nothing in them changes. */
  readonly of: (failed: readonly FailedQuery[]) => readonly FailureGroup[]
  /** Whether a surface has claimed the cause of a failure. */
  readonly isClaimed: (failed: Failed) => boolean
}

/** Creates groups. `onClaim` hears when one is claimed or released. */
export function createGroups(onClaim: (cause: string) => void): Groups {
  const claims = new Map<string, number>()
  let present: readonly FailureGroup[] = []

  const isClaimed = (cause: string) => claims.has(cause)

  const addClaim = (cause: string) => {
    const change = (by: number) => {
      const count = (claims.get(cause) ?? 0) + by
      if (count > 0) claims.set(cause, count)
      else claims.delete(cause)
      onClaim(cause)
    }
    let release = () => {
      release = () => {}
      change(-1)
    }
    change(1)
    return () => release()
  }

  const groupOf = (cause: string, members: readonly FailedQuery[]): FailureGroup[] => {
    const [failure] = members
      .map((member) => member.failure)
      .toSorted((one, other) => one.receivedAt - other.receivedAt)
    if (!failure) return []
    const queryKeys = members.map(({ queryKey }) => queryKey)
    const count = claims.get(cause) ?? 0
    const claim = { claimed: count > 0, claims: count, claim: () => addClaim(cause) }
    const since = failure.receivedAt
    return [{ cause, failure, queryKeys, since, ...claim }]
  }

  return {
    isClaimed: (failed) => isClaimed(causeOf(failed)),
    of(failed) {
      const causes = [...new Set(failed.map(causeOf))]
      const next = causes.flatMap((cause) =>
        groupOf(
          cause,
          failed.filter((member) => causeOf(member) === cause),
        ),
      )
      const kept = next.map((group) => present.find((old) => isSame(old, group)) ?? group)
      if (kept.length !== present.length || kept.some((group, at) => group !== present[at]))
        present = kept
      return present
    },
  }
}

function causeOf({ failure, scope }: Failed): string {
  return JSON.stringify([failure.kind, failure.gateway, scope, failure.fixableBy])
}

function isSame(one: FailureGroup, other: FailureGroup): boolean {
  return (
    one.failure === other.failure &&
    one.claims === other.claims &&
    one.queryKeys.length === other.queryKeys.length &&
    one.queryKeys.every((queryKey, at) => queryKey === other.queryKeys[at])
  )
}
