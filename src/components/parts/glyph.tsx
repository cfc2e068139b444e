import * as React from 'react'
import type { Part } from '../part.ts'
import { shapes, type Shape } from './shapes.ts'

export interface GlyphProps extends React.ComponentPropsWithoutRef<'svg'> {
  readonly shape: Shape
}

/** Draws one of the kept shapes, in the colour of the text, and of its size where no stylesheet says more. Renders an `<svg>`. */
export const Glyph: Part<GlyphProps, SVGSVGElement> = /* @__PURE__ */ React.forwardRef<
  SVGSVGElement,
  GlyphProps
>(function Glyph({ shape, ...props }, ref) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="1em"
      height="1em"
      aria-hidden="true"
      focusable="false"
      data-recourse="glyph"
      {...props}
      ref={ref}
    >
      <path
        d={shapes[shape]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
})
