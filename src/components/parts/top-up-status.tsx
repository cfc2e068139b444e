'use client'

import * as React from 'react'
import { formatMoney } from '../money.ts'
import { useSettings } from '../settings.ts'
import type { TripStep } from '../top-up-trip.ts'
import type { BalanceResult } from '../use-top-up.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words.ts'

interface TopUpStatusProps {
  readonly step: TripStep
  readonly balance: BalanceResult | undefined
}

/** Where somebody is on the way to more credit, seen and spoken. Renders a `<p>`; nothing before they set out. */
export function TopUpStatus({ step, balance }: TopUpStatusProps): React.JSX.Element | null {
  const { words, announcer } = useSettings()
  const text = statusText(step, balance, words)

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
  { locale, topUp }: Words,
): string {
  if (step === 'short') return ''
  if (balance?.error && step !== 'confirmed' && step !== 'away') return topUp.unreadable
  if (step !== 'confirmed' || !balance?.data) return step === 'confirmed' ? '' : topUp[step]
  const { available, currency } = balance.data
  return fill(topUp.confirmed, { balance: formatMoney(available, currency, locale) })
}
