'use client'

import * as React from 'react'
import type { Announcer } from './announcer.ts'
import { unseen } from './unseen.tsx'

/** `aria-live` besides the role: dialogs that hide the rest of a page look for it and leave it audible. */
const regions = {
  polite: { role: 'status', 'aria-live': 'polite', 'aria-atomic': true },
  assertive: { role: 'alert', 'aria-live': 'assertive', 'aria-atomic': true },
} as const

/** The two regions that assistive technology listens to; there before any message. */
export function LiveRegions({ announcer }: { readonly announcer: Announcer }): React.JSX.Element {
  const { polite, assertive } = React.useSyncExternalStore(
    announcer.subscribe,
    announcer.spoken,
    announcer.spoken,
  )
  return (
    <>
      <div data-recourse="announcer" style={unseen} {...regions.polite}>
        {polite}
      </div>
      <div data-recourse="announcer" style={unseen} {...regions.assertive}>
        {assertive}
      </div>
    </>
  )
}
