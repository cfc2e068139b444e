'use client'

import * as React from 'react'
import { formatMoney } from '../money.ts'
import { useSettings } from '../settings.ts'
import type { TripStep } from '../remedies/top-up-trip.ts'
import type { BalanceResult } from '../remedies/use-top-up.ts'
import { fill } from '../words/fill.ts'
import { useWords } from '../use-words.ts'
import type { TopUpWords } from '../words/family.ts'
import { topUp } from '../words/prompts.ts'

interface TopUpStatusProps {
  readonly step: TripStep
  readonly balance: BalanceResult | undefined
}

/** Where somebody is on the way to more credit, seen and spoken. Renders a `<p>`; nothing before they set out. */
export function TopUpStatus({ step, balance }: TopUpStatusProps): React.JSX.Element | null {
  const { words, announcer } = useSettings()
  const told = useWords('topUp', topUp)
  const text = statusText(step, balance, told, words.locale)

  React.useEffect(() => {
    if (text !== '' && step !== 'away') announcer.say(text)
  }, [announcer, step, text])

  if (text === '') return null
  return (
    <p data-recourse="status" data-step={step}>
      {text}
    </p>
  )
}

function statusText(
  step: TripStep,
  balance: BalanceResult | undefined,
  told: TopUpWords,
  locale: string,
): string {
  if (step === 'short') return ''
  if (balance?.error && step !== 'confirmed' && step !== 'away') return told.unreadable
  if (step !== 'confirmed' || !balance?.data) return step === 'confirmed' ? '' : told[step]
  const { available, currency } = balance.data
  return fill(told.confirmed, { balance: formatMoney(available, currency, locale) })
}
