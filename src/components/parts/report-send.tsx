'use client'

import * as React from 'react'
import { isActionOffer } from '../remedies/offers.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import type { SupportTo } from '../remedies/support-way.ts'
import { Unseen } from '../unseen.tsx'
import { useSupportWay } from '../remedies/use-support-way.ts'
import { useWords } from '../use-words.ts'
import { support } from '../words/prompts.ts'
import { Action } from './action.tsx'
import { Glyph } from './glyph.tsx'

export interface ReportSendProps extends AsChild, React.HTMLAttributes<HTMLElement> {
  /** @default the support of the gateway, as far as its data tells */
  readonly to?: SupportTo | undefined
}

const newTab = { target: '_blank', rel: 'noopener noreferrer' } as const

/**
 * Hands the report to support, in a mail or a ticket that a person reads before they send it. Renders
 * an `<a>`; nothing where support has no address.
 */
export const ReportSend: Part<ReportSendProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ReportSendProps
>(function ReportSend({ to, asChild, children, ...props }, ref) {
  const { labels } = useSettings().words
  const told = useWords('support', support)
  const way = useSupportWay('ReportSend', to)
  if (way.form === 'offer') {
    const { offer } = way
    return isActionOffer(offer) ? <Action offer={offer} primary {...props} ref={ref} /> : null
  }
  const isTicket = way.form === 'ticket'
  return (
    <PartElement
      as="a"
      asChild={asChild}
      href={way.href}
      data-recourse="action"
      data-action="contact-support"
      data-primary=""
      {...(isTicket ? newTab : {})}
      {...props}
      ref={ref}
    >
      {asChild ? (
        children
      ) : (
        <>
          {children ?? (isTicket ? told.ticket : told.email)}
          {isTicket && <Glyph shape="out" />}
          {isTicket && <Unseen> {labels.newTab}</Unseen>}
        </>
      )}
    </PartElement>
  )
})
