'use client'

import * as React from 'react'
import type { Offer } from '../offers.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { Unseen } from '../unseen.tsx'
import { Glyph } from './glyph.tsx'

export interface ActionProps extends AsChild, React.HTMLAttributes<HTMLElement> {
  readonly offer: Extract<Offer, { form: 'link' | 'button' }>
  /** The one that stands out. @default false */
  readonly primary?: boolean | undefined
}

/** A remedy to press. Renders an `<a>` where it leads somewhere, a `<button>` where it does something. */
export const Action: Part<ActionProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ActionProps
>(function Action({ offer, primary = false, asChild, children, onClick, ...props }, ref) {
  const { words } = useSettings()
  const { action } = offer.remedy
  const newTab = offer.form === 'link' && offer.newTab
  const press = (event: React.MouseEvent<HTMLElement>) => {
    onClick?.(event)
    if (offer.form === 'button' && !event.defaultPrevented) offer.run()
  }
  return (
    <PartElement
      as={offer.form === 'link' ? 'a' : 'button'}
      asChild={asChild}
      data-recourse="action"
      data-action={action}
      data-primary={primary ? '' : undefined}
      {...(offer.form === 'link' ? linkProps(offer.href, newTab) : { type: 'button' })}
      {...props}
      onClick={press}
      ref={ref}
    >
      {asChild ? (
        children
      ) : (
        <>
          {children ?? words.remedies[action].label}
          {newTab && <Glyph shape="out" />}
          {newTab && <Unseen> {words.labels.newTab}</Unseen>}
        </>
      )}
    </PartElement>
  )
})

function linkProps(href: string, newTab: boolean) {
  return newTab ? { href, target: '_blank', rel: 'noopener noreferrer' } : { href }
}
