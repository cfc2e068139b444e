'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import { theOnlyRecourse, type Recourse } from '../../retry/recourse.ts'
import { useSettings } from '../settings.ts'

/** Makes the caller responsible for showing everything that failed like this, whatever its scope; the tiles go quiet. */
export function useClaims(failure: Failure | undefined): void {
  const { recourse } = useSettings()
  const { kind, gateway, fixableBy } = failure ?? {}

  React.useEffect(() => {
    const store = storeOf(recourse)
    if (!store || kind === undefined) return undefined
    const releases = new Map<string, () => void>()
    const look = () => {
      for (const group of store.failures()) {
        const other = group.failure
        if (other.kind !== kind || other.gateway !== gateway || other.fixableBy !== fixableBy)
          continue
        if (releases.has(group.cause)) continue
        // A claim is heard at once, also here.
        releases.set(group.cause, nothing)
        releases.set(group.cause, group.claim())
      }
    }
    look()
    const leave = store.subscribe(look)
    return () => {
      leave()
      for (const release of releases.values()) release()
    }
  }, [recourse, kind, gateway, fixableBy])
}

const nothing = () => {}

/** With several clients and none named, nobody knows whose failure it is; then nothing is claimed. */
function storeOf(named: Recourse | undefined): Recourse | undefined {
  try {
    return named ?? theOnlyRecourse()
  } catch {
    return undefined
  }
}
