'use client'

import * as React from 'react'
import { sharedTicker } from '../retry/ticker.ts'

/** Whole seconds until `deadline` (epoch milliseconds); `null` without one, and on the server. */
export function useSecondsLeft(deadline: number | undefined): number | null {
  return React.useSyncExternalStore(
    deadline === undefined ? stay : sharedTicker.subscribe,
    () =>
      deadline === undefined
        ? null
        : Math.max(0, Math.ceil((deadline - sharedTicker.now()) / 1_000)),
    () => null,
  )
}

function stay(): () => void {
  return () => {}
}
