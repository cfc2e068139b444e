'use client'

import * as React from 'react'
import { isActionOffer } from '../remedies/offers.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSituation } from '../situation.ts'
import { Action } from './action.tsx'
import { Countdown } from './countdown.tsx'
import { Retry } from './retry.tsx'
import { Stop } from './stop.tsx'
import { AskRequest } from './ask-request.tsx'

export interface ActionsProps extends AsChild, React.ComponentPropsWithoutRef<'span'> {
  /** Stands after the remedies, before a retry that is not one of them. */
  readonly extra?: React.ReactNode
}

/** Everything to press, the primary remedy first. Renders a `<span>`; nothing where there is nothing to press. */
export const Actions: Part<ActionsProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ActionsProps
>(function Actions({ extra, children, asChild, ...props }, ref) {
  const { plan, retry } = useSituation('Actions')
  const isAsked = plan.hint?.form === 'ask'
  if (!children && !extra && plan.actions.length === 0 && !retry && !isAsked) return null
  const primary = plan.primary ? plan.actions[0] : undefined
  const leadsWithRetry = primary?.form === 'retry'
  return (
    <PartElement as="span" asChild={asChild} data-recourse="actions" {...props} ref={ref}>
      {children ?? (
        <>
          {leadsWithRetry && <Retry primary />}
          {isAsked && <AskRequest />}
          {plan.actions.filter(isActionOffer).map((offer) => (
            <Action key={offer.remedy.action} offer={offer} primary={offer === primary} />
          ))}
          {extra}
          {!leadsWithRetry && <Retry />}
          <Countdown />
          <Stop />
        </>
      )}
    </PartElement>
  )
})
