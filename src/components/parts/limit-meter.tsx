'use client'

import * as React from 'react'
import { limitFigures, limitText } from '../remedies/limit-figures.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { limit } from '../words/prompts.ts'

export interface LimitMeterProps extends AsChild, React.ComponentPropsWithoutRef<'meter'> {
  /** What the numbers count where they are money: an ISO 4217 code or a unit such as `credits`. @default plain numbers */
  readonly currency?: string | undefined
}

/** How much of a limit is used, as a bar. Renders a `<meter>`; nothing where the wire does not tell both numbers. */
export const LimitMeter: Part<LimitMeterProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  LimitMeterProps
>(function LimitMeter({ currency, asChild, ...props }, ref) {
  const { failure } = useSituation('LimitMeter')
  const { locale } = useSettings().words
  const told = useWords('limit', limit)
  const figures = limitFigures(failure)
  if (!figures.max || figures.used === undefined) return null
  return (
    <PartElement
      as="meter"
      asChild={asChild}
      data-recourse="meter"
      min={0}
      max={figures.max}
      value={figures.used}
      aria-label={told.meter}
      aria-valuetext={limitText(figures, told, { locale, currency })}
      {...props}
      ref={ref}
    />
  )
})
