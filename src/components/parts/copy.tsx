'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useCopy, type CopyTask } from '../use-copy.ts'
import { Glyph } from './glyph.tsx'

export interface CopyProps extends AsChild, CopyTask, React.ComponentPropsWithoutRef<'button'> {}

/**
 * Copies a text and shows how that went without moving anything. Renders a `<button>`: with children
 * they are its label, without it is an icon and needs an `aria-label`.
 */
export const Copy: Part<CopyProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  CopyProps
>(function Copy({ text, shown, spoken, onClick, children, asChild, ...props }, ref) {
  const { state, message, copy } = useCopy({ text, shown, spoken })
  return (
    <PartElement
      as="button"
      asChild={asChild}
      type="button"
      data-recourse="copy"
      data-state={state}
      data-message={message || undefined}
      data-labelled={children === undefined ? undefined : ''}
      {...props}
      ref={ref}
      onClick={(event: React.MouseEvent<HTMLButtonElement>) => {
        onClick?.(event)
        if (!event.defaultPrevented) copy()
      }}
    >
      {asChild ? (
        children
      ) : (
        <>
          <Glyph shape={state === 'copied' ? 'check' : 'copy'} />
          {children}
        </>
      )}
    </PartElement>
  )
})
