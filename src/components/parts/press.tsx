import * as React from 'react'
import type { Part } from '../part.ts'

export interface PressProps extends React.ComponentPropsWithoutRef<'button'> {
  /** The one that stands out. @default false */
  readonly primary?: boolean | undefined
}

/** A button that looks like a remedy. Renders a `<button>`. */
export const Press: Part<PressProps, HTMLButtonElement> = /* @__PURE__ */ React.forwardRef<
  HTMLButtonElement,
  PressProps
>(function Press({ primary = false, ...props }, ref) {
  return (
    <button
      type="button"
      data-recourse="action"
      data-primary={primary ? '' : undefined}
      {...props}
      ref={ref}
    />
  )
})
