'use client'

import * as React from 'react'
import { elementOf } from '../element.ts'
import type { AsChild, Part } from '../part.ts'

export interface MetaProps extends AsChild, React.ComponentPropsWithoutRef<'span'> {}

/** What support asks for, in small. Renders a `<span>`. */
export const Meta: Part<MetaProps, HTMLSpanElement> = /* @__PURE__ */ React.forwardRef<
  HTMLSpanElement,
  MetaProps
>(function Meta({ asChild, ...props }, ref) {
  const Element = elementOf('span', asChild)
  return <Element data-part="meta" {...props} ref={ref} />
})
