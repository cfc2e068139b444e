'use client'

import * as React from 'react'
import { formatMoney } from '../money.ts'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { shortfallOf, type Balance } from '../shortfall.ts'
import { useSituation } from '../situation.ts'

export interface FiguresProps extends React.ComponentPropsWithoutRef<'dl'> {
  /** What the app's own balance query tells; newer than what the failure told. */
  readonly balance?: Balance | undefined
}

/** The balance, what the request costs and what is missing, as far as they are told. Renders a `<dl>`. */
export const Figures: Part<FiguresProps, HTMLDListElement> = /* @__PURE__ */ React.forwardRef<
  HTMLDListElement,
  FiguresProps
>(function Figures({ balance, ...props }, ref) {
  const { failure } = useSituation('Figures')
  const { locale, topUp } = useSettings().words
  const { available, required, missing, currency } = shortfallOf(failure.balance, balance)
  const figures = [
    ['balance', available],
    ['required', required],
    ['missing', missing || undefined],
  ] as const
  if (figures.every(([, amount]) => amount === undefined)) return null
  return (
    <dl data-recourse="figures" {...props} ref={ref}>
      {figures.map(
        ([name, amount]) =>
          amount !== undefined && (
            <div key={name} data-figure={name}>
              <dt>{topUp[name]}</dt>
              <dd>
                <bdi>{formatMoney(amount, currency, locale)}</bdi>
              </dd>
            </div>
          ),
      )}
    </dl>
  )
})
