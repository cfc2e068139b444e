'use client'

import * as React from 'react'
import { offerText } from '../failure-text.ts'
import { isActionOffer } from '../remedies/offers.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useReport } from '../remedies/report-draft.ts'
import { useSettings } from '../settings.ts'
import type { SupportTo } from '../remedies/support-way.ts'
import { useSupportWay } from '../remedies/use-support-way.ts'
import { useWords } from '../use-words.ts'
import { support } from '../words/prompts.ts'

export interface ReportHintProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {
  /** @default the support of the gateway, as far as its data tells */
  readonly to?: SupportTo | undefined
}

/**
 * Where support is, if it has no address; and whether the link to it holds less than the report.
 * Renders a `<p>`, or nothing.
 */
export const ReportHint: Part<ReportHintProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ReportHintProps
>(function ReportHint({ to, asChild, children, ...props }, ref) {
  const { failure } = useReport('ReportHint')
  const settings = useSettings()
  const told = useWords('support', support)
  const way = useSupportWay('ReportHint', to)
  const text = () => {
    if (way.form !== 'offer') return way.isShort ? told.shortened : undefined
    return isActionOffer(way.offer) ? undefined : offerText(way.offer, failure, settings)
  }
  const said = text()
  if (said === undefined) return null
  return (
    <PartElement as="p" asChild={asChild} data-recourse="hint" {...props} ref={ref}>
      {children ?? said}
    </PartElement>
  )
})
