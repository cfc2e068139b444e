'use client'

import * as React from 'react'
import type { RemedyAction } from '../../core/remedy.ts'
import { offerText } from '../failure-text.ts'
import { isActionOffer } from '../remedies/offers.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { Action } from './action.tsx'

export interface StepsProps extends AsChild, React.ComponentPropsWithoutRef<'ul'> {
  /** What is said elsewhere already. @default nothing */
  readonly except?: readonly RemedyAction[] | undefined
}

/** What else can be tried, each as a sentence. Renders a `<ul>`; nothing where there is no more. */
export const Steps: Part<StepsProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  StepsProps
>(function Steps({ except = [], children, asChild, ...props }, ref) {
  const { failure, plan } = useSituation('Steps')
  const settings = useSettings()
  const steps = plan.steps.filter(({ remedy }) => !except.includes(remedy.action))
  if (!children && steps.length === 0) return null
  return (
    <PartElement
      as="ul"
      asChild={asChild}
      data-recourse="steps"
      aria-label={settings.words.labels.alsoTry}
      {...props}
      ref={ref}
    >
      {children ??
        steps.map((offer) => (
          <li key={offer.remedy.action} data-recourse="step" data-action={offer.remedy.action}>
            {offerText(offer, failure, settings)}
            {isActionOffer(offer) && <Action offer={offer} data-inline="" />}
          </li>
        ))}
    </PartElement>
  )
})
