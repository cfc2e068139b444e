'use client'

import * as React from 'react'
import { formatMoney } from '../money.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { shortfallOf, type Balance } from '../remedies/shortfall.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { topUp } from '../words/prompts.ts'

export interface FiguresProps extends AsChild, React.ComponentPropsWithoutRef<'dl'> {
  /** What the app's own balance query tells; newer than what the failure told. */
  readonly balance?: Balance | undefined
}

/** The balance, what the request costs and what is missing, as far as they are told. Renders a `<dl>`. */
export const Figures: Part<FiguresProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  FiguresProps
>(function Figures({ balance, asChild, children, ...props }, ref) {
  const { failure } = useSituation('Figures')
  const { locale } = useSettings().words
  const told = useWords('topUp', topUp)
  const { available, required, missing, currency } = shortfallOf(failure.balance, balance)
  const figures = [
    ['balance', available],
    ['required', required],
    ['missing', missing || undefined],
  ] as const
  if (figures.every(([, amount]) => amount === undefined)) return null
  return (
    <PartElement as="dl" asChild={asChild} data-recourse="figures" {...props} ref={ref}>
      {children ??
        figures.map(
          ([name, amount]) =>
            amount !== undefined && (
              <div key={name} data-figure={name}>
                <dt>{told[name]}</dt>
                <dd>
                  {/* Two versions of Intl may write the same amount with another space in it. */}
                  <bdi suppressHydrationWarning>{formatMoney(amount, currency, locale)}</bdi>
                </dd>
              </div>
            ),
        )}
    </PartElement>
  )
})
