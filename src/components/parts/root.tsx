'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { severityOf } from '../severity.ts'
import { SituationContext } from '../situation.ts'
import { useAnnouncement, type AnnouncementOptions } from '../announcer/use-announcement.ts'
import { useDismissal } from '../use-dismissal.ts'
import { useEvents } from '../use-events.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { useLeftFocus } from '../use-left-focus.ts'
import { usePlace } from '../calls/use-place.ts'
import { useSharedRef } from '../use-shared-ref.ts'
import { useFailureSituation, type FailureShow, type FailureSource } from '../use-situation.ts'

export interface RootProps
  extends
    FailureSource,
    FailureShow,
    Pick<AnnouncementOptions, 'claims'>,
    AsChild,
    Omit<React.ComponentPropsWithoutRef<'section'>, 'title'> {
  /** Lets a person put the banner away, and hears of it. @default none, and it stays as long as its failure */
  readonly onDismiss?: (() => void) | undefined
  /** Something else speaks of it, such as a toaster with a live region of its own. @default false */
  readonly quiet?: boolean | undefined
  /** Asking again may cost money: after an unknown outcome the person is asked first. @default for a mutation */
  readonly paid?: boolean | undefined
  /** Interrupts nobody who listens, also where it answers what they did last. @default false */
  readonly polite?: boolean | undefined
}

/** Only what stands in the page as a part of it is a landmark. */
const elements = { page: 'section', section: 'section', tile: 'div', inline: 'span' } as const

/**
 * Decides everything about a failure and hands it to the parts inside. Renders a `<section>`, in a
 * tile a `<div role="group">`, in a line a `<span role="group">`; nothing where nothing failed.
 */
export const Root: Part<RootProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  RootProps
>(function Root(
  {
    result,
    error,
    onRetry,
    paid,
    polite,
    onDismiss,
    claims,
    quiet = false,
    asChild,
    onFocus,
    onBlur,
    ...others
  },
  given,
) {
  const { title, surface = 'section', text, textId, staleOnly, only, ...props } = others
  const show = { title, surface, text, textId, staleOnly, only }
  const decided = useFailureSituation({ result, error, onRetry }, show)
  const situation = React.useMemo(
    () => decided && { ...decided, polite, paid: paid ?? decided.paid },
    [decided, polite, paid],
  )
  const { isDismissed, dismiss } = useDismissal(situation, onDismiss)
  const [element, ref] = useSharedRef(given)
  const isClaimed = situation?.claimed === true
  const leaving = useLeftFocus(situation !== undefined, { onFocus, onBlur })
  const focusHandlers = useKeptFocus(element, isClaimed, leaving)
  usePlace(situation && !isDismissed ? title : undefined, result, element)
  useAnnouncement(situation, result, { claims, isQuiet: quiet || isDismissed || isClaimed })
  useEvents(situation, result)
  const value = React.useMemo(() => situation && { ...situation, dismiss }, [situation, dismiss])
  if (!value || isDismissed) return null
  const { failure, phase, stale, titleId } = value
  const own = elements[surface]
  return (
    <SituationContext.Provider value={value}>
      <PartElement
        as={own}
        asChild={asChild}
        data-recourse="root"
        data-surface={surface}
        data-kind={failure.kind}
        data-fixable-by={failure.fixableBy}
        data-severity={severityOf(failure)}
        data-phase={phase}
        data-stale={stale ? '' : undefined}
        data-claimed={isClaimed ? '' : undefined}
        role={own === 'section' ? undefined : 'group'}
        // Several that each speak for many places differ only in the cause.
        aria-labelledby={claims !== undefined && textId ? `${titleId} ${textId}` : titleId}
        {...props}
        {...focusHandlers}
        ref={ref}
      />
    </SituationContext.Provider>
  )
})
