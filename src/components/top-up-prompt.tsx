'use client'

import * as React from 'react'
import { ErrorDetails } from './error-details.tsx'
import { fill } from './words/fill.ts'
import { whomOf } from './failure-text.ts'
import type { Part } from './part.ts'
import { Figures } from './parts/figures.tsx'
import { Icon } from './parts/icon.tsx'
import { Meta } from './parts/meta.tsx'
import { Region } from './parts/region.tsx'
import { Root, type RootProps } from './parts/root.tsx'
import { Said } from './parts/said.tsx'
import { Text } from './parts/text.tsx'
import { Title } from './parts/title.tsx'
import { TopUpActions } from './parts/top-up-actions.tsx'
import { TopUpStatus } from './parts/top-up-status.tsx'
import { payOffer, type PayWay } from './remedies/pay-offer.ts'
import { RequestId } from './request-id.tsx'
import type { CallResult } from './calls/result.ts'
import { useSettings } from './settings.ts'
import { useSituation } from './situation.ts'
import { useWords } from './use-words.ts'
import { topUp } from './words/prompts.ts'
import { useTopUp, type BalanceResult } from './remedies/use-top-up.ts'

export interface TopUpPromptProps
  extends
    PayWay,
    Omit<RootProps, 'result' | 'error' | 'onRetry' | 'title' | 'asChild' | 'children'> {
  /** What stopped for want of credit. */
  readonly result: CallResult
  /**
   * The result of a query that tells the balance. Only it confirms a payment; without it nothing is
   * polled, and the second button asks `result` again.
   */
  readonly balance?: BalanceResult | undefined
  /** @default "Out of credit" */
  readonly title?: string | undefined
}

/** The way to more credit and back; nothing where nothing failed for want of credit. */
export const TopUpPrompt: Part<TopUpPromptProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  TopUpPromptProps
>(function TopUpPrompt({ result, balance, href, onTopUp, title, ...props }, ref) {
  const words = useWords('topUp', topUp)
  return (
    <Root
      result={result}
      title={title ?? words.title}
      only="insufficient-balance"
      {...props}
      ref={ref}
    >
      <RoundTrip result={result} balance={balance} href={href} onTopUp={onTopUp} />
    </Root>
  )
})

function RoundTrip({
  result,
  balance,
  ...way
}: Pick<TopUpPromptProps, 'result' | 'balance' | 'href' | 'onTopUp'>): React.JSX.Element {
  const { failure, call } = useSituation('TopUpPrompt')
  const { actions, askWhom, words } = useSettings()
  const { step, trip } = useTopUp(failure, result, balance)
  const offer = payOffer(failure, { actions, call }, way)
  const told = useWords('topUp', topUp)
  const whom = whomOf(failure, askWhom, words)
  return (
    <>
      <Icon />
      <Title />
      <Text />
      <p data-recourse="hint" data-action="top-up">
        {offer.form === 'ask' ? fill(told.ask, { whom }) : told.onceAdded}
      </p>
      <Figures balance={balance?.data} />
      <Said />
      <TopUpActions offer={offer} trip={trip} hasBalance={balance !== undefined} />
      <TopUpStatus step={step} balance={balance} />
      <Meta>
        <RequestId labelled />
        <Region />
        <ErrorDetails />
      </Meta>
    </>
  )
}
