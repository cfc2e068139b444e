'use client'

import * as React from 'react'
import { sharedTicker } from '../retry/ticker.ts'
import { secondsUntil } from './time.ts'

/** Whole seconds until `deadline` (epoch milliseconds); `null` without one, and on the server. */
export function useSecondsLeft(deadline: number | undefined): number | null {
  return React.useSyncExternalStore(
    deadline === undefined ? stay : sharedTicker.subscribe,
    () => (deadline === undefined ? null : secondsUntil(deadline, sharedTicker.now())),
    () => null,
  )
}

function stay(): () => void {
  return () => {}
}
