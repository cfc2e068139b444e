'use client'

import * as React from 'react'
import { createOutlet } from './outlet.ts'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { unseen } from '../unseen.tsx'

export interface LiveRegionsProps extends Omit<React.ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Spoken through where no others are heard. @default false */
  readonly isFallback?: boolean | undefined
}

/** `aria-live` besides the role: dialogs that hide the rest of a page look for it and leave it audible. */
const regions = {
  polite: { role: 'status', 'aria-live': 'polite', 'aria-atomic': true },
  assertive: { role: 'alert', 'aria-live': 'assertive', 'aria-atomic': true },
} as const

/** Two live regions, in the page before any message. Renders a `<div>` that nobody sees. */
export const LiveRegions: Part<LiveRegionsProps, HTMLDivElement> = /* @__PURE__ */ React.forwardRef<
  HTMLDivElement,
  LiveRegionsProps
>(function LiveRegions({ isFallback, style, ...props }, ref) {
  const { announcer } = useSettings()
  const own = React.useRef<HTMLDivElement>(null)
  React.useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => own.current)

  React.useEffect(() => {
    if (!own.current) return undefined
    const outlet = createOutlet(own.current)
    const detach = announcer.attach(outlet, { isFallback })
    return () => {
      detach()
      outlet.close()
    }
  }, [announcer, isFallback])

  return (
    <div data-recourse="announcer" style={{ ...unseen, ...style }} {...props} ref={own}>
      <div {...regions.polite} />
      <div {...regions.assertive} />
    </div>
  )
})
