'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { formatTime } from '../time.ts'
import { fill } from '../words/fill.ts'
import { Progress } from './progress.tsx'
import { RepeatDialog } from './repeat-dialog.tsx'

export interface RetryProps extends React.ComponentPropsWithoutRef<'button'> {
  /** The one that stands out. @default false */
  readonly primary?: boolean | undefined
}

/** A second press within this many milliseconds belongs to the first. */
const DOUBLE_CLICK = 600

/**
 * Asks the API again; asks the person first where the last attempt may have run and cost money.
 * Renders a `<button>` that keeps its node, name, width and focus in every phase; nothing where
 * there is nothing to ask.
 */
export const Retry: Part<RetryProps, HTMLButtonElement> = /* @__PURE__ */ React.forwardRef<
  HTMLButtonElement,
  RetryProps
>(function Retry({ primary = false, onClick, children, ...props }, ref) {
  const { failure, phase, paid, title, plan, retry, nextRetryAt } = useSituation('Retry')
  const { labels, locale } = useSettings().words
  const [asking, setAsking] = React.useState(false)
  const pressed = React.useRef<HTMLElement>(null)
  const lastPress = React.useRef(-Infinity)
  const untilId = React.useId()
  if (!retry) return null
  const isRisky = paid && failure.outcome === 'unknown'
  const action = plan.actions.find(({ form }) => form === 'retry')?.remedy.action
  const waitsUntil = phase === 'waiting' ? nextRetryAt : undefined
  const press = (event: React.MouseEvent<HTMLButtonElement>) => {
    onClick?.(event)
    // The state lags behind a second click, so the time of the first one is the lock.
    const isDouble = event.timeStamp - lastPress.current < DOUBLE_CLICK
    if (event.defaultPrevented || isDouble || phase === 'retrying') return
    lastPress.current = event.timeStamp
    pressed.current = event.currentTarget
    if (isRisky) setAsking(true)
    else retry()
  }
  return (
    <>
      <button
        type="button"
        data-recourse="retry"
        data-action={action}
        data-phase={phase}
        data-primary={primary ? '' : undefined}
        aria-label={fill(labels.retryOf, { title })}
        aria-describedby={waitsUntil === undefined ? undefined : untilId}
        aria-disabled={phase === 'retrying' || undefined}
        {...props}
        onClick={press}
        ref={ref}
      >
        {children ?? labels.retry}
        {waitsUntil !== undefined && <Progress key={waitsUntil} deadline={waitsUntil} />}
        {phase === 'retrying' && <span data-recourse="progress" aria-hidden="true" />}
      </button>
      {waitsUntil !== undefined && (
        <span id={untilId} hidden>
          {fill(labels.retriesAt, { time: formatTime(waitsUntil, locale) })}
        </span>
      )}
      {isRisky && (
        <RepeatDialog open={asking} onOpenChange={setAsking} onConfirm={retry} returnTo={pressed} />
      )}
    </>
  )
})
