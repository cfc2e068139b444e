'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { formatTime } from '../time.ts'
import { useAsking } from '../use-asking.ts'
import { useHydrated } from '../use-hydrated.ts'
import { fill } from '../words/fill.ts'
import { Progress } from './progress.tsx'
import { RepeatDialog } from './repeat-dialog.tsx'

export interface RetryProps extends AsChild, React.ComponentPropsWithoutRef<'button'> {
  /** The one that stands out. @default false */
  readonly primary?: boolean | undefined
}

/**
 * Asks the API again; asks the person first where the last attempt may have run and cost money.
 * Renders a `<button>` that keeps its node, name, width and focus in every phase; nothing where
 * there is nothing to ask.
 */
export const Retry: Part<RetryProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  RetryProps
>(function Retry({ primary = false, onClick, children, asChild, ...props }, ref) {
  const situation = useSituation('Retry')
  const { labels, locale } = useSettings().words
  const { asked, press, confirm, dismiss } = useAsking(situation)
  const untilId = React.useId()
  const hydrated = useHydrated()
  const { phase, title, plan, nextRetryAt } = situation
  if (!situation.retry) return null
  const action = plan.actions.find(({ form }) => form === 'retry')?.remedy.action
  const waitsUntil = phase === 'waiting' ? nextRetryAt : undefined
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
        onClick={(event: React.MouseEvent<HTMLButtonElement>) => {
          onClick?.(event)
          if (!event.defaultPrevented) press(event)
        }}
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
          {hydrated && fill(labels.retriesAt, { time: formatTime(waitsUntil, locale) })}
        </span>
      )}
      {asked && <RepeatDialog opener={asked} onClose={dismiss} onConfirm={confirm} />}
    </>
  )
})
