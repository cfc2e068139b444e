'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { fill } from '../words/fill.ts'

export interface RegionProps extends React.ComponentPropsWithoutRef<'span'> {}

/** The region that served the request. Renders a `<span>`; nothing where the wire does not tell. */
export const Region: Part<RegionProps, HTMLSpanElement> = /* @__PURE__ */ React.forwardRef<
  HTMLSpanElement,
  RegionProps
>(function Region({ children, ...props }, ref) {
  const { region } = useSituation('Region').failure
  const { labels } = useSettings().words
  if (region === undefined) return null
  return (
    <span data-recourse="region" {...props} ref={ref}>
      {children ?? fill(labels.region, { region })}
    </span>
  )
})
