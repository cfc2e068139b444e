'use client'

import * as React from 'react'
import { requestText } from '../failure-text.ts'
import { isActionOffer, type Offer } from '../remedies/offers.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import type { Trip } from '../remedies/top-up-trip.ts'
import { useWords } from '../use-words.ts'
import { topUp } from '../words/prompts.ts'
import { Action } from './action.tsx'
import { Copy } from './copy.tsx'
import { Press } from './press.tsx'

interface TopUpActionsProps {
  readonly offer: Offer
  readonly trip: Trip
  /** There is a balance to look at. */
  readonly hasBalance: boolean
}

/** Paying, or asking who may; and looking whether it has arrived. Renders a `<span>`. */
export function TopUpActions({ offer, trip, hasBalance }: TopUpActionsProps): React.JSX.Element {
  const { failure, title, text, retry } = useSituation('TopUpActions')
  const { words } = useSettings()
  const told = useWords('topUp', topUp)
  // What is paid within this page ends without a return to it.
  const press = offer.form === 'button' && hasBalance ? trip.check : trip.leave
  return (
    <span data-recourse="actions">
      {isActionOffer(offer) && <Action offer={offer} primary onClick={press} />}
      {offer.form === 'ask' && (
        <Copy
          text={() => requestText('top-up', failure, { title, text, words })}
          shown={() => null}
          spoken={words.spoken.requestCopied}
          onClick={trip.leave}
        >
          {words.labels.copyRequest}
        </Copy>
      )}
      {hasBalance && <Press onClick={trip.check}>{told.checkAgain}</Press>}
      {!hasBalance && retry && <Press onClick={retry}>{told.tryAgain}</Press>}
    </span>
  )
}
