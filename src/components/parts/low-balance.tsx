'use client'

import * as React from 'react'
import { idle } from '../../retry/call.ts'
import { foreseenFailure } from '../remedies/balance-level.ts'
import { LowBalanceContext } from '../remedies/low-balance-context.ts'
import { formatMoney } from '../money.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { payOffer, type PayWay } from '../remedies/pay-offer.ts'
import { planOffers } from '../remedies/plan.ts'
import { useSettings } from '../settings.ts'
import { SituationContext, type Situation } from '../situation.ts'
import { formatDuration } from '../time.ts'
import { useCrossing, useLowBalance, type LowBalanceRule } from '../remedies/use-low-balance.ts'
import type { BalanceResult } from '../remedies/use-top-up.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { lowBalance } from '../words/prompts.ts'
import type { Surface } from '../words/words.ts'

/** What a notice of a low balance is told. */
export interface LowBalanceSource extends LowBalanceRule, PayWay {
  /** The result of a query that tells the balance. */
  readonly balance: BalanceResult
  /** Milliseconds for which it lasts at the present rate, where the app knows. */
  readonly lasting?: number | undefined
  /** @default "Credit is running low" */
  readonly title?: string | undefined
  /** @default 'section' */
  readonly surface?: Surface | undefined
}

export interface LowBalanceProps
  extends LowBalanceSource, AsChild, Omit<React.ComponentPropsWithoutRef<'section'>, 'title'> {}

/** Only what stands in the page as a part of it is a landmark. */
const tags = { page: 'section', section: 'section', tile: 'div', inline: 'span' } as const

/**
 * Watches a balance, and hands what is to be said of it to the parts inside, which speak of it as of
 * a failure to come. Renders a `<section>`, in a tile a `<div role="group">`, in a line a
 * `<span role="group">`; on a server, where nobody knows whether it was put off, it keeps its place
 * unseen. Nothing while there is enough, and once it was put off.
 */
export const LowBalance: Part<LowBalanceProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  LowBalanceProps
>(function LowBalance({ asChild, ...props }, ref) {
  const { balance, threshold, showEmpty, snoozeFor, account, lasting, href, onTopUp, ...rest } =
    props
  const { title, surface = 'section', ...own } = rest
  const tag = tags[surface]
  const rule = { threshold, showEmpty, snoozeFor, account }
  const state = useLowBalance(balance.data, rule)
  const source = { balance, lasting, href, onTopUp, title, surface }
  const situation = useForeseen(source, state.level === 'empty')
  useCrossing(state.shown, situation?.spoken ?? '')
  if (!state.shown || !situation) return null
  return (
    <LowBalanceContext.Provider value={state}>
      <SituationContext.Provider value={situation.situation}>
        <PartElement
          as={tag}
          asChild={asChild}
          data-recourse="root"
          data-surface={surface}
          data-kind="insufficient-balance"
          data-severity="warning"
          data-level={state.level}
          role={tag === 'section' ? undefined : 'group'}
          aria-labelledby={situation.situation.titleId}
          {...own}
          style={state.isUnsure ? { ...own.style, visibility: 'hidden' } : own.style}
          ref={ref}
        />
      </SituationContext.Provider>
    </LowBalanceContext.Provider>
  )
})

/** What the parts inside are told; `undefined` where no balance is known. */
function useForeseen(
  {
    balance: { data, dataUpdatedAt = 0 },
    lasting,
    href,
    onTopUp,
    title,
    surface = 'section',
  }: LowBalanceSource,
  isEmpty: boolean,
): { readonly situation: Situation; readonly spoken: string } | undefined {
  const { actions, words } = useSettings()
  const told = useWords('lowBalance', lowBalance)
  const titleId = React.useId()
  if (!data) return undefined
  const balance = formatMoney(data.available, data.currency, words.locale)
  const time = lasting && lasting > 0 ? formatDuration(lasting / 1_000, words.locale) : undefined
  const failure = foreseenFailure(data, dataUpdatedAt)
  const call = { variables: undefined, retry: undefined, resume: nothing, reset: undefined }
  const offer = payOffer(failure, { actions, call }, { href, onTopUp })
  const situation = {
    ...idle,
    failure,
    title: title ?? (isEmpty ? told.emptyTitle : told.title),
    titleId,
    surface,
    text: time ? fill(told.lasts, { balance, time }) : fill(told.left, { balance }),
    textId: undefined,
    plan: planOffers([offer], surface),
    Show: undefined,
    isLasting: false,
    call,
    retry: undefined,
    cancel: nothing,
  }
  return { situation, spoken: fill(told.spoken, { balance }) }
}

const nothing = () => {}
