'use client'

import * as React from 'react'
import { catchFocus, neighbourOf } from '../move-focus.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { fill } from '../words/fill.ts'
import { Glyph } from './glyph.tsx'

export interface DismissProps extends AsChild, React.ComponentPropsWithoutRef<'button'> {}

/**
 * Puts the banner away until its failure is over; the focus goes to the next banner, else to what is
 * around it. Renders a `<button>`; nothing without `onDismiss`, and for what has broken a whole page.
 */
export const Dismiss: Part<DismissProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  DismissProps
>(function Dismiss({ onClick, children, asChild, ...props }, ref) {
  const { title, dismiss } = useSituation('Dismiss')
  const { labels } = useSettings().words
  const next = React.useRef<HTMLElement | null>(null)
  React.useEffect(() => () => catchFocus(next.current), [])
  if (!dismiss) return null
  const press = (event: React.MouseEvent<HTMLButtonElement>) => {
    onClick?.(event)
    if (event.defaultPrevented) return
    const banner = event.currentTarget.closest<HTMLElement>('[data-recourse="root"]')
    next.current = banner && neighbourOf(banner)
    dismiss()
  }
  return (
    <PartElement
      as="button"
      asChild={asChild}
      type="button"
      data-recourse="dismiss"
      aria-label={fill(labels.dismissOf, { title })}
      {...props}
      onClick={press}
      ref={ref}
    >
      {children ?? <Glyph shape="close" />}
    </PartElement>
  )
})
