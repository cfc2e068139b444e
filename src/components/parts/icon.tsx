'use client'

import * as React from 'react'
import type { AsChild, Part } from '../part.ts'
import { tagOf } from '../part-element.tsx'
import { useSituation } from '../situation.ts'
import { Glyph } from './glyph.tsx'
import { shapeOf } from './shapes.ts'

export interface IconProps extends AsChild, React.ComponentPropsWithoutRef<'svg'> {}

/** Shows by its shape what kind of failure it is. Renders an `<svg>` that is hidden from assistive technology. */
export const Icon: Part<IconProps, SVGSVGElement> = /* @__PURE__ */ React.forwardRef<
  SVGSVGElement,
  IconProps
>(function Icon({ asChild, ...props }, ref) {
  const { kind } = useSituation('Icon').failure
  const shape = asChild ? {} : { shape: shapeOf(kind) }
  return React.createElement(tagOf(Glyph, asChild), {
    'data-recourse': 'icon',
    'aria-hidden': true,
    ...shape,
    ...props,
    ref,
  })
})
