'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { fill } from '../words/fill.ts'

export interface RegionProps extends AsChild, React.ComponentPropsWithoutRef<'span'> {}

/** The region that served the request. Renders a `<span>`; nothing where the wire does not tell. */
export const Region: Part<RegionProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  RegionProps
>(function Region({ children, asChild, ...props }, ref) {
  const { region } = useSituation('Region').failure
  const { labels } = useSettings().words
  if (region === undefined) return null
  return (
    <PartElement as="span" asChild={asChild} data-recourse="region" {...props} ref={ref}>
      {children ?? fill(labels.region, { region })}
    </PartElement>
  )
})
