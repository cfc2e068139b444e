'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useReport } from '../remedies/report-draft.ts'
import { useSettings } from '../settings.ts'
import { useWords } from '../use-words.ts'
import { support } from '../words/prompts.ts'
import { Copy, type CopyProps } from './copy.tsx'

export type ReportCopyProps = Omit<CopyProps, 'text' | 'shown' | 'spoken'>

/** Copies the report as it is shown. Renders a `<button>`. */
export const ReportCopy: Part<ReportCopyProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  ReportCopyProps
>(function ReportCopy({ children, ...props }, ref) {
  const { text, preview } = useReport('ReportCopy')
  const { spoken } = useSettings().words
  const told = useWords('support', support)
  return (
    <Copy
      text={() => text}
      shown={() => preview.current}
      spoken={spoken.reportCopied}
      {...props}
      ref={ref}
    >
      {children ?? told.copy}
    </Copy>
  )
})
