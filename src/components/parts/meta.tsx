'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'

export interface MetaProps extends AsChild, React.ComponentPropsWithoutRef<'div'> {}

/** What support asks for, in small. Renders a `<div>`. */
export const Meta: Part<MetaProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  MetaProps
>(function Meta({ asChild, ...props }, ref) {
  return <PartElement as="div" asChild={asChild} data-recourse="meta" {...props} ref={ref} />
})
