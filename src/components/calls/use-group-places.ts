'use client'

import * as React from 'react'
import type { FailureGroup, Recourse } from '../../retry/recourse.ts'
import type { Place } from './places.ts'
import { useSettings } from '../settings.ts'

/** Where a cause shows. */
export interface GroupPlaces {
  /** Banners, in the order of the page. */
  readonly places: readonly Place[]
  /** Those, and queries that no banner shows. */
  readonly count: number
}

/** Tells where the failures of a group show; another function whenever that may have changed. */
export function useGroupPlaces(store: Recourse | undefined): (group: FailureGroup) => GroupPlaces {
  const { places: all } = useSettings()
  const list = React.useSyncExternalStore(all.subscribe, all.list, all.list)
  return React.useCallback(
    (group) => {
      const calls = new Set(group.queryKeys.flatMap((key) => store?.call(key) ?? []))
      const places = list.filter((place) => {
        const call = place.call()
        return call !== undefined && calls.has(call)
      })
      const shown = new Set(places.map((place) => place.call()))
      return { places, count: places.length + calls.size - shown.size }
    },
    [list, store],
  )
}
