'use client'

import * as React from 'react'
import { ApiError } from '../../core/api-error.ts'
import type { Failure } from '../../core/failure.ts'
import { maskFailure } from '../../core/mask-failure.ts'
import { maskOf } from '../../core/mask.ts'
import { toReport } from '../../core/report.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { ReportContext } from '../remedies/report-draft.ts'
import { useSettings } from '../settings.ts'
import { SituationContext } from '../situation.ts'
import { useFailureSituation, type FailureSource } from '../use-situation.ts'
import { useWords } from '../use-words.ts'
import { support } from '../words/prompts.ts'

export interface ReportProps
  extends
    AsChild,
    Pick<FailureSource, 'result' | 'error'>,
    Omit<React.ComponentPropsWithoutRef<'section'>, 'title'> {
  /** @default the failure of `result` or `error`, else of the `<Root>` around it */
  readonly failure?: Failure | undefined
  /** What the person wanted, and did not get: the subject of a mail. @default the title of the `<Root>` around it */
  readonly title?: string | undefined
}

/**
 * Makes a report of a failure and hands it to the parts inside. Renders a `<section>`; nothing where
 * nothing failed.
 */
export const Report: Part<ReportProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ReportProps
>(function Report({ result, error, failure, title, asChild, ...props }, ref) {
  const told = useWords('support', support)
  const { judging } = useSettings()
  const around = React.useContext(SituationContext)
  const thrown = React.useMemo(() => (failure ? new ApiError(failure) : error), [failure, error])
  const own = useFailureSituation(
    { result: failure ? undefined : result, error: thrown },
    { title: title ?? around?.title ?? told.title },
  )
  const situation = own ?? (result || thrown !== undefined ? undefined : around)
  const [comment, setComment] = React.useState('')
  const preview = React.useRef<HTMLPreElement>(null)
  const draft = React.useMemo(() => {
    if (!situation) return undefined
    const said = comment.trim()
    // An app may hand over a failure that was made without the masks of its provider.
    const masked = maskFailure(situation.failure, maskOf(judging))
    const report = toReport(masked)
    const text = said === '' ? report : `${told.comment}\n${said}\n\n${report}`
    return { failure: masked, title: situation.title, text, comment, setComment, preview }
  }, [situation, comment, told, judging])
  if (!draft || !situation) return null
  return (
    <SituationContext.Provider value={situation}>
      <ReportContext.Provider value={draft}>
        <PartElement
          as="section"
          asChild={asChild}
          data-recourse="support"
          data-kind={situation.failure.kind}
          aria-labelledby={situation.titleId}
          {...props}
          ref={ref}
        />
      </ReportContext.Provider>
    </SituationContext.Provider>
  )
})
