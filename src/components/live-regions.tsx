'use client'

import * as React from 'react'
import type { Announcer } from './announcer.ts'

/** The two regions that assistive technology listens to; there before any message. */
export function LiveRegions({ announcer }: { readonly announcer: Announcer }): React.JSX.Element {
  const { polite, assertive } = React.useSyncExternalStore(
    announcer.subscribe,
    announcer.spoken,
    announcer.spoken,
  )
  return (
    <>
      <div data-part="announcer" role="status" aria-live="polite" aria-atomic="true">
        {polite}
      </div>
      <div data-part="announcer" role="alert" aria-live="assertive" aria-atomic="true">
        {assertive}
      </div>
    </>
  )
}
