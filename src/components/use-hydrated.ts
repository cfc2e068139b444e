'use client'

import * as React from 'react'

/**
 * Whether this reader's clock, zone and language may be shown: not on a server, nor while its HTML is
 * taken over, which has to be what the server wrote. On a page of its own from the first render on.
 */
export function useHydrated(): boolean {
  return React.useSyncExternalStore(never, here, elsewhere)
}

const never = () => () => {}
const here = () => true
const elsewhere = () => false
