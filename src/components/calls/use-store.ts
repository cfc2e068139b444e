'use client'

import * as React from 'react'
import {
  onAttach,
  theOnlyRecourse,
  type FailureGroup,
  type Recourse,
} from '../../retry/recourse.ts'
import { useSettings } from '../settings.ts'

/** The store that the provider names, else the only one in the page; none on a server, unless it is named. */
export function useStore(): Recourse | undefined {
  const { recourse } = useSettings()
  const only = React.useSyncExternalStore(onAttach, recourse ? nothing : theOnlyRecourse, nothing)
  return recourse ?? only
}

/** The failures of a store, one entry for each cause. */
export function useGroups(store: Recourse | undefined): readonly FailureGroup[] {
  return React.useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.failures() ?? none,
    () => none,
  )
}

/** How many calls of a store wait for the connection. */
export function usePaused(store: Recourse | undefined): number {
  return React.useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.paused() ?? 0,
    () => 0,
  )
}

const none: readonly FailureGroup[] = []
const never = () => () => {}
const nothing = () => undefined
