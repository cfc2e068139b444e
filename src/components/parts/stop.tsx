'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { fill } from '../words/fill.ts'

export interface StopProps extends AsChild, React.ComponentPropsWithoutRef<'button'> {}

/**
 * Ends a wait. Renders a `<button>` that keeps its place while there is nothing to stop; nothing for
 * failures that are never retried by themselves.
 */
export const Stop: Part<StopProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  StopProps
>(function Stop({ onClick, children, asChild, ...props }, ref) {
  const { failure, phase, title, cancel } = useSituation('Stop')
  const { labels } = useSettings().words
  const stoppable = phase === 'waiting' || phase === 'paused'
  const [seen, setSeen] = React.useState(stoppable)
  if (stoppable && !seen) setSeen(true)
  if (!seen || !failure.retry.automatic) return null
  const press = (event: React.MouseEvent<HTMLButtonElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || !stoppable) return
    // This button hides, so the focus goes to the one beside it that stays.
    event.currentTarget.parentElement
      ?.querySelector<HTMLElement>('[data-recourse="retry"]')
      ?.focus()
    cancel()
  }
  return (
    <PartElement
      as="button"
      asChild={asChild}
      type="button"
      data-recourse="stop"
      data-idle={stoppable ? undefined : ''}
      aria-label={fill(labels.stopOf, { title })}
      aria-disabled={stoppable ? undefined : true}
      {...props}
      onClick={press}
      ref={ref}
    >
      {children ?? labels.stop}
    </PartElement>
  )
})
