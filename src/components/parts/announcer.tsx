'use client'

import * as React from 'react'
import { createOutlet } from '../outlet.ts'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { unseen } from '../unseen.tsx'

export interface AnnouncerProps extends Omit<React.ComponentPropsWithoutRef<'div'>, 'children'> {}

/** `aria-live` besides the role: dialogs that hide the rest of a page look for it and leave it audible. */
const regions = {
  polite: { role: 'status', 'aria-live': 'polite', 'aria-atomic': true },
  assertive: { role: 'alert', 'aria-live': 'assertive', 'aria-atomic': true },
} as const

/**
 * Two live regions, through which the provider speaks for as long as they are rendered. The provider
 * has a pair of its own, which follows modal dialogs of the same document; another pair is for what
 * it cannot follow, such as a window of its own. Renders a `<div>` that nobody sees.
 */
export const Announcer: Part<AnnouncerProps, HTMLDivElement> = /* @__PURE__ */ React.forwardRef<
  HTMLDivElement,
  AnnouncerProps
>(function Announcer({ style, ...props }, ref) {
  const { announcer } = useSettings()
  const own = React.useRef<HTMLDivElement>(null)
  React.useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(ref, () => own.current)

  React.useEffect(() => {
    if (!own.current) return undefined
    const outlet = createOutlet(own.current)
    const detach = announcer.attach(outlet)
    return () => {
      detach()
      outlet.close()
    }
  }, [announcer])

  return (
    <div data-recourse="announcer" style={{ ...unseen, ...style }} {...props} ref={own}>
      <div {...regions.polite} />
      <div {...regions.assertive} />
    </div>
  )
})
