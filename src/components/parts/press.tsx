'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'

export interface PressProps extends AsChild, React.ComponentPropsWithoutRef<'button'> {
  /** The one that stands out. @default false */
  readonly primary?: boolean | undefined
  /** What it does is under way: it keeps its node and its focus, and does nothing more. @default false */
  readonly busy?: boolean | undefined
}

/** A button that looks like a remedy. Renders a `<button>`. */
export const Press: Part<PressProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  PressProps
>(function Press({ primary = false, busy = false, asChild, children, onClick, ...props }, ref) {
  return (
    <PartElement
      as="button"
      asChild={asChild}
      type="button"
      data-recourse="action"
      data-primary={primary ? '' : undefined}
      data-busy={busy ? '' : undefined}
      aria-disabled={busy || undefined}
      {...props}
      onClick={busy ? undefined : onClick}
      ref={ref}
    >
      {asChild ? (
        children
      ) : (
        <>
          {children}
          {busy && <span data-recourse="progress" aria-hidden="true" />}
        </>
      )}
    </PartElement>
  )
})
