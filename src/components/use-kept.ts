'use client'

import * as React from 'react'
import { sharedKept, type KeptEntry } from './kept.ts'

/** What is remembered under a name; `null` where that is not known: on a server, and while its HTML is taken over. */
export function useKept(name: string): KeptEntry | undefined | null {
  return React.useSyncExternalStore(
    sharedKept.subscribe,
    () => sharedKept.read(name),
    () => null,
  )
}
