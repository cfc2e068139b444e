'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { formatTime } from '../time.ts'
import { fill } from '../words/fill.ts'
import { Progress } from './progress.tsx'
import { RepeatDialog } from './repeat-dialog.tsx'

export interface RetryProps extends AsChild, React.ComponentPropsWithoutRef<'button'> {
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
export const Retry: Part<RetryProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  RetryProps
>(function Retry({ primary = false, onClick, children, asChild, ...props }, ref) {
  const { failure, phase, paid, title, plan, retry, nextRetryAt } = useSituation('Retry')
  const { labels, locale } = useSettings().words
  const [asking, setAsking] = React.useState<HTMLElement>()
  const lastPress = React.useRef(-Infinity)
  const untilId = React.useId()
  const isRisky = paid && failure.outcome === 'unknown'
  if (asking && !(retry && isRisky)) setAsking(undefined)
  if (!retry) return null
  const action = plan.actions.find(({ form }) => form === 'retry')?.remedy.action
  const waitsUntil = phase === 'waiting' ? nextRetryAt : undefined
  const press = (event: React.MouseEvent<HTMLButtonElement>) => {
    onClick?.(event)
    // The state lags behind a second click, so the time of the first one is the lock.
    const isDouble = event.timeStamp - lastPress.current < DOUBLE_CLICK
    if (event.defaultPrevented || isDouble || phase === 'retrying') return
    lastPress.current = event.timeStamp
    if (isRisky) setAsking(event.currentTarget)
    else retry()
  }
  const confirm = () => {
    setAsking(undefined)
    retry()
  }
  return (
    <>
      <PartElement
        as="button"
        asChild={asChild}
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
        {asChild ? (
          children
        ) : (
          <>
            {children ?? labels.retry}
            {waitsUntil !== undefined && <Progress key={waitsUntil} deadline={waitsUntil} />}
            {phase === 'retrying' && <span data-recourse="progress" aria-hidden="true" />}
          </>
        )}
      </PartElement>
      {waitsUntil !== undefined && (
        <span id={untilId} hidden>
          {fill(labels.retriesAt, { time: formatTime(waitsUntil, locale) })}
        </span>
      )}
      {asking && (
        <RepeatDialog opener={asking} onClose={() => setAsking(undefined)} onConfirm={confirm} />
      )}
    </>
  )
})
