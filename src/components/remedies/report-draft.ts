'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'

/** A report that a person looks at before they send it. */
export interface ReportDraft {
  readonly failure: Failure
  readonly title: string
  /** All that is sent: what is known of the failure, and what the person adds. */
  readonly text: string
  readonly comment: string
  readonly setComment: (comment: string) => void
  /** What is selected where copying is refused. */
  readonly preview: React.RefObject<HTMLPreElement | null>
}

export const ReportContext: React.Context<ReportDraft | undefined> =
  /* @__PURE__ */ React.createContext<ReportDraft | undefined>(undefined)

/** The report that the parts around are about. Throws outside of a `<Report>`. */
export function useReport(part: string): ReportDraft {
  const draft = React.useContext(ReportContext)
  if (!draft)
    throw new Error(
      `react-recourse: <${part}> has no report to show. Put it inside <Report>, which is given the failure.`,
    )
  return draft
}
