'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useCopy, type CopyTask } from '../use-copy.ts'
import { Glyph } from './glyph.tsx'

export interface CopyProps extends CopyTask, React.ComponentPropsWithoutRef<'button'> {}

/**
 * Copies a text and shows how that went without moving anything. Renders a `<button>`: with children
 * they are its label, without it is an icon and needs an `aria-label`.
 */
export const Copy: Part<CopyProps, HTMLButtonElement> = /* @__PURE__ */ React.forwardRef<
  HTMLButtonElement,
  CopyProps
>(function Copy({ text, shown, spoken, onClick, children, ...props }, ref) {
  const { state, message, copy } = useCopy({ text, shown, spoken })
  return (
    <button
      type="button"
      data-recourse="copy"
      data-state={state}
      data-message={message || undefined}
      data-labelled={children === undefined ? undefined : ''}
      {...props}
      ref={ref}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) copy()
      }}
    >
      <Glyph shape={state === 'copied' ? 'check' : 'copy'} />
      {children}
    </button>
  )
})
