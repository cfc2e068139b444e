'use client'

import * as React from 'react'
import { limitFigures, limitText } from '../remedies/limit-figures.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { limit } from '../words/prompts.ts'

export interface LimitUseProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {
  /** What the numbers count where they are money: an ISO 4217 code or a unit such as `credits`. @default plain numbers */
  readonly currency?: string | undefined
  /** Says which limit it is, and none of its numbers. @default false */
  readonly hideNumbers?: boolean | undefined
}

/** Which limit is used up, and how much it is. Renders a `<p>`; nothing where the wire tells neither. */
export const LimitUse: Part<LimitUseProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  LimitUseProps
>(function LimitUse({ currency, hideNumbers = false, asChild, children, ...props }, ref) {
  const { failure } = useSituation('LimitUse')
  const { locale } = useSettings().words
  const told = useWords('limit', limit)
  const numbers = hideNumbers ? '' : limitText(limitFigures(failure), told, { locale, currency })
  const scope = failure.limit?.scope
  if (!children && numbers === '' && scope === undefined) return null
  return (
    <PartElement as="p" asChild={asChild} data-recourse="limit" {...props} ref={ref}>
      {children ?? (
        <>
          {numbers && <b>{numbers}</b>}
          {/* The wire’s own word may run in another direction. */}
          {scope !== undefined && (
            <span>{fill(told.scope, { scope: `\u2068${scope}\u2069` })}</span>
          )}
        </>
      )}
    </PartElement>
  )
})
