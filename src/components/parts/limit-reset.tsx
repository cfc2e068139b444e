'use client'

import * as React from 'react'
import { limitEnd } from '../remedies/limit-figures.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { formatDistance, formatTime, isoOf } from '../time.ts'
import { useSecondsLeft } from '../use-seconds-left.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { limit } from '../words/prompts.ts'

export interface LimitResetProps extends AsChild, React.ComponentPropsWithoutRef<'p'> {}

/** A day in seconds: from then on the date matters as well. */
const DAY = 86_400

/**
 * When a limit starts again: at what time, and how far off that is. Renders a `<p>`, which on a
 * server keeps its line and tells no time; nothing where the wire tells none, or one that was over
 * at first.
 */
export const LimitReset: Part<LimitResetProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  LimitResetProps
>(function LimitReset({ asChild, children, ...props }, ref) {
  const { failure } = useSituation('LimitReset')
  const { locale } = useSettings().words
  const told = useWords('limit', limit)
  const end = limitEnd(failure)
  const seconds = useSecondsLeft(end)
  const iso = end === undefined ? undefined : isoOf(end)
  // A line that was there keeps its place when the time has come.
  const [begun, setBegun] = React.useState(seconds === 0 ? undefined : end)
  if (seconds !== 0 && begun !== end) setBegun(end)
  if (end === undefined || iso === undefined || (seconds === 0 && begun !== end)) return null
  const text =
    seconds === null || seconds === 0
      ? '\u00A0'
      : fill(told.resets, {
          time: formatTime(end, locale, seconds >= DAY),
          wait: formatDistance(seconds, locale),
        })
  return (
    <PartElement as="p" asChild={asChild} data-recourse="reset" {...props} ref={ref}>
      {children ?? <time dateTime={iso}>{text}</time>}
    </PartElement>
  )
})
