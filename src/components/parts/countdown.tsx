'use client'

import * as React from 'react'
import { numberFormat } from '../formatters.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation, type Situation } from '../situation.ts'
import { formatWait, sampleWait } from '../time.ts'
import { useSecondsLeft } from '../use-seconds-left.ts'
import { fill } from '../words/fill.ts'
import type { BasicWords } from '../words/words.ts'

export interface CountdownProps extends AsChild, React.ComponentPropsWithoutRef<'span'> {}

/**
 * How long until the next attempt, and which one that is. Renders a `<span>` that never changes its
 * width and is hidden from assistive technology, which hears of the start and the end instead. On a
 * server, whose clock is not the reader's, it keeps its place and tells no time.
 */
export const Countdown: Part<CountdownProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  CountdownProps
>(function Countdown({ asChild, ...props }, ref) {
  const situation = useSituation('Countdown')
  const { words } = useSettings()
  const deadline = deadlineOf(situation)
  const seconds = useSecondsLeft(deadline)
  const attempt = attemptText(situation, words)
  const text = join(waitText(situation, deadline, seconds, words), attempt)
  const kept =
    deadline !== undefined && seconds === null ? keptText(situation, deadline, words) : ''
  const usual = fill(words.labels.waitsFor, { time: '0:00' })
  const wide = text || kept ? join(longestOf(usual, kept), attempt) : ''
  const [widest, setWidest] = React.useState(() => longestOf(wide, text))
  const longest = longestOf(widest, wide, text)
  if (longest !== widest) setWidest(longest)
  if (longest === '') return null
  return (
    <PartElement
      as="span"
      asChild={asChild}
      data-recourse="countdown"
      data-widest={longest}
      suppressHydrationWarning
      aria-hidden="true"
      {...props}
      ref={ref}
    >
      {props.children ?? text}
    </PartElement>
  )
})

function longestOf(...texts: readonly string[]): string {
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '')
}

function join(...texts: readonly string[]): string {
  return texts.filter(Boolean).join(' · ')
}

/** When something happens: the next attempt, or the moment from which the wire said to come back. */
function deadlineOf({ phase, nextRetryAt, failure }: Situation): number | undefined {
  if (phase === 'waiting') return nextRetryAt
  return phase === 'failed' ? failure.retry.at : undefined
}

function waitText(
  { phase }: Situation,
  deadline: number | undefined,
  seconds: number | null,
  { locale, labels }: BasicWords,
): string {
  if (phase === 'paused') return labels.waitsForConnection
  if (deadline === undefined || seconds === null || (seconds === 0 && phase === 'failed')) return ''
  const { form, time } = formatWait(deadline, seconds, locale)
  return fill(form === 'until' ? labels.waitsUntil : labels.waitsFor, { time })
}

/** What its place is kept for while the reader's clock is not known. */
function keptText(
  { failure }: Situation,
  deadline: number,
  { locale, labels }: BasicWords,
): string {
  const wait = Math.max(0, Math.ceil((deadline - failure.receivedAt) / 1_000))
  const { form, time } = sampleWait(wait, locale)
  return fill(form === 'until' ? labels.waitsUntil : labels.waitsFor, { time })
}

/** While waiting, the attempt that is waited for. */
function attemptText(
  { phase, attempt, maxAttempts }: Situation,
  { locale, labels }: BasicWords,
): string {
  if (maxAttempts === undefined || maxAttempts < 2) return ''
  if (phase !== 'waiting' && phase !== 'retrying') return ''
  const number = numberFormat(locale, {})
  const current = phase === 'waiting' ? attempt + 1 : attempt
  const values = { attempt: number.format(current), maxAttempts: number.format(maxAttempts) }
  return fill(labels.attempt, values)
}
