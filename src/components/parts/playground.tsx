'use client'

import * as React from 'react'
import { isActionOffer } from '../remedies/offers.ts'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { offerOf } from '../remedies/support-way.ts'
import { useWords } from '../use-words.ts'
import { support } from '../words/prompts.ts'
import { Action, type ActionProps } from './action.tsx'

export type PlaygroundProps = Omit<ActionProps, 'offer'>

/** Leads to where the same request can be tried by hand. Renders an `<a>`; nothing where there is no such place. */
export const Playground: Part<PlaygroundProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  PlaygroundProps
>(function Playground({ children, ...props }, ref) {
  const { failure, call } = useSituation('Playground')
  const { actions } = useSettings()
  const told = useWords('support', support)
  const offer = offerOf('open-playground', failure, { actions, call })
  if (!isActionOffer(offer)) return null
  return (
    <Action offer={offer} {...props} ref={ref}>
      {children ?? told.playground}
    </Action>
  )
})
