'use client'

import * as React from 'react'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { severityOf } from '../severity.ts'
import { SituationContext } from '../situation.ts'
import { useAnnouncement } from '../use-announcement.ts'
import { useFailureSituation, type FailureShow, type FailureSource } from '../use-situation.ts'

export interface RootProps
  extends
    FailureSource,
    FailureShow,
    AsChild,
    Omit<React.ComponentPropsWithoutRef<'section'>, 'title'> {}

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
  { result, error, onRetry, title, surface = 'section', only, asChild, ...props },
  ref,
) {
  const situation = useFailureSituation({ result, error, onRetry }, { title, surface, only })
  useAnnouncement(situation, result)
  if (!situation) return null
  const { failure, phase, stale, titleId } = situation
  const own = elements[surface]
  return (
    <SituationContext.Provider value={situation}>
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
        role={own === 'section' ? undefined : 'group'}
        aria-labelledby={titleId}
        {...props}
        ref={ref}
      />
    </SituationContext.Provider>
  )
})
