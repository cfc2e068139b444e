'use client'

import * as React from 'react'
import type { Part } from './part.ts'
import { Actions } from './parts/actions.tsx'
import { Playground } from './parts/playground.tsx'
import { Report, type ReportProps } from './parts/report.tsx'
import { ReportComment } from './parts/report-comment.tsx'
import { ReportCopy } from './parts/report-copy.tsx'
import { ReportDownload } from './parts/report-download.tsx'
import { ReportHint } from './parts/report-hint.tsx'
import { ReportPreview } from './parts/report-preview.tsx'
import { ReportSend, type ReportSendProps } from './parts/report-send.tsx'
import { ReportTitle } from './parts/report-title.tsx'
import { Text } from './parts/text.tsx'
import type { TitleProps } from './parts/title.tsx'
import { useWords } from './use-words.ts'
import { support } from './words/prompts.ts'

export interface SupportReportProps
  extends Omit<ReportProps, 'asChild' | 'children'>, Pick<ReportSendProps, 'to'> {
  /** Makes its name a heading of this level. @default none */
  readonly headingLevel?: TitleProps['level']
}

/**
 * What support needs to know, to be read, added to and handed on: by mail or ticket, the clipboard, or a
 * file. It holds what is on a list, and neither keys nor prompts nor cookies. Nothing where nothing failed.
 */
export const SupportReport: Part<SupportReportProps, HTMLElement> =
  /* @__PURE__ */ React.forwardRef<HTMLElement, SupportReportProps>(function SupportReport(
    { to, headingLevel, ...props },
    ref,
  ) {
    const told = useWords('support', support)
    return (
      <Report {...props} ref={ref}>
        <ReportTitle level={headingLevel} />
        <Text>{told.intro}</Text>
        <ReportComment />
        <ReportPreview />
        <ReportHint to={to} />
        <Actions>
          <ReportSend to={to} />
          <ReportCopy />
          <ReportDownload />
          <Playground />
        </Actions>
      </Report>
    )
  })
