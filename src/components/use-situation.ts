'use client'

import * as React from 'react'
import type { Failure } from '../core/failure.ts'
import type { FailureKind } from '../core/kind.ts'
import { failureText } from './failure-text.ts'
import { findOffers } from './remedies/offers.ts'
import { planOffers } from './remedies/plan.ts'
import { failedCallOf, isRepeatable, type CallResult } from './calls/result.ts'
import { useSettings } from './settings.ts'
import type { Situation } from './situation.ts'
import { useCallView } from './calls/use-call-view.ts'
import { useStreak } from './use-streak.ts'
import type { Surface } from './words/words.ts'

/** What failed: the result of a query or mutation, or anything that was thrown. */
export interface FailureSource {
  /** A query's or mutation's result; with or without `useRecourse`, with or without an adapter. */
  readonly result?: CallResult | undefined
  /** Anything thrown, where there is no result. */
  readonly error?: unknown
  /** Asks again, where there is no result. A promise keeps the button busy until it settles. */
  readonly onRetry?: (() => unknown) | undefined
}

/** How a failure is to be shown. */
export interface FailureShow {
  /** What the person wanted, and did not get: “Couldn’t load usage”. */
  readonly title: string
  /** @default 'section' */
  readonly surface?: Surface | undefined
  /** What went wrong, in the app’s own words. @default the words for this failure */
  readonly text?: string | undefined
  /** The id for the element that says what went wrong, for the `aria-describedby` of a field. @default none */
  readonly textId?: string | undefined
  /** Shows only failures that have left data from before on the screen. @default false */
  readonly staleOnly?: boolean | undefined
  /** Shows failures of this kind, or of these kinds, alone. @default all kinds */
  readonly only?: FailureKind | readonly FailureKind[] | undefined
}

/** Surfaces that are brief about a failure whose cause another one shows. */
const brief: ReadonlySet<Surface> = new Set(['tile', 'inline'])

/** Decides everything about a failure, once; `undefined` where nothing failed or the caller aborted it. */
export function useFailureSituation(
  { result, error, onRetry }: FailureSource,
  { title, surface = 'section', text: ownText, textId, staleOnly = false, only }: FailureShow,
): Situation | undefined {
  const { actions, words, remedies: choices } = useSettings()
  const subject = React.useMemo(
    () => result ?? { error, refetch: onRetry },
    [result, error, onRetry],
  )
  const view = useCallView(subject)
  const lasted = useStreak(view.failure)
  const titleId = React.useId()
  const canRepeat = isRepeatable(subject)

  return React.useMemo(() => {
    const { failure, phase, stale, attempt, maxAttempts, nextRetryAt, paid, retryNow } = view
    if (!failure || failure.kind === 'canceled' || !isMeant(failure, only)) return undefined
    if (staleOnly && !stale) return undefined
    const canRetry = canRepeat && !isFinishedJob(failure)
    const retry = canRetry ? retryNow : undefined
    const call = failedCallOf(subject, { failure, retry })
    const offers = findOffers(failure, { choices, actions, call, canRetry, lasted })
    return {
      failure,
      phase,
      stale,
      attempt,
      maxAttempts,
      nextRetryAt,
      paid,
      claimed: view.claimed && brief.has(surface),
      title,
      titleId,
      surface,
      text: ownText ?? failureText(failure, surface, words, lasted > 0),
      textId,
      Show: choices[failure.kind]?.Show,
      isLasting: lasted > 0,
      plan: planOffers(offers, surface),
      call,
      retry,
      cancel: view.cancel,
    }
  }, [
    view,
    subject,
    title,
    titleId,
    surface,
    ownText,
    textId,
    staleOnly,
    only,
    canRepeat,
    actions,
    choices,
    lasted,
    words,
  ])
}

function isMeant({ kind }: Failure, only: FailureShow['only']): boolean {
  return only === undefined || (typeof only === 'string' ? kind === only : only.includes(kind))
}

/** A job that ended failed, told in a good answer, stays so however often it is asked for. */
function isFinishedJob({ status, outcome, retry }: Failure): boolean {
  return status !== undefined && status < 300 && outcome === 'failed' && !retry.automatic
}
