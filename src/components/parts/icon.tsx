'use client'

import * as React from 'react'
import { elementOf } from '../element.ts'
import type { AsChild, Part } from '../part.ts'
import { useSituation } from '../situation.ts'
import { shapeOf } from './shapes.ts'
import { Glyph } from './glyph.tsx'

export interface IconProps extends AsChild, React.ComponentPropsWithoutRef<'svg'> {}

/** Shows by its shape what kind of failure it is. Renders an `<svg>` that is hidden from assistive technology. */
export const Icon: Part<IconProps, SVGSVGElement> = /* @__PURE__ */ React.forwardRef<
  SVGSVGElement,
  IconProps
>(function Icon({ asChild, ...props }, ref) {
  const { failure } = useSituation('Icon')
  const Element = elementOf(Glyph, asChild)
  const shape = asChild ? {} : { shape: shapeOf(failure.kind) }
  return <Element data-part="icon" aria-hidden="true" {...shape} {...props} ref={ref} />
})
