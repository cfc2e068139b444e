'use client'

import * as React from 'react'
import { LiveRegions } from '../announcer/live-regions.tsx'
import type { Part } from '../part.ts'

export interface AnnouncerProps extends Omit<React.ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * Live regions through which the provider speaks for as long as they are in the page, instead of its
 * own. Those follow modal dialogs by themselves; these are for what they cannot follow, such as a
 * window or a frame that is rendered into. Renders a `<div>` that nobody sees.
 */
export const Announcer: Part<AnnouncerProps, HTMLDivElement> = /* @__PURE__ */ React.forwardRef<
  HTMLDivElement,
  AnnouncerProps
>(function Announcer(props, ref) {
  return <LiveRegions {...props} ref={ref} />
})
