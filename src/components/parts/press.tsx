import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'

export interface PressProps extends AsChild, React.ComponentPropsWithoutRef<'button'> {
  /** The one that stands out. @default false */
  readonly primary?: boolean | undefined
}

/** A button that looks like a remedy. Renders a `<button>`. */
export const Press: Part<PressProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  PressProps
>(function Press({ primary = false, asChild, ...props }, ref) {
  return (
    <PartElement
      as="button"
      asChild={asChild}
      type="button"
      data-recourse="action"
      data-primary={primary ? '' : undefined}
      {...props}
      ref={ref}
    />
  )
})
