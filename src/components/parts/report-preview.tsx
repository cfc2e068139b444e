'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useReport } from '../remedies/report-draft.ts'
import { useWords } from '../use-words.ts'
import { support } from '../words/prompts.ts'

export interface ReportPreviewProps extends React.ComponentPropsWithoutRef<'pre'> {}

/** It scrolls, so the keyboard has to reach it. */
const scrollable = { role: 'region', tabIndex: 0 } as const

/** All that is sent, as it is sent. Renders a `<pre>`. */
export const ReportPreview: Part<ReportPreviewProps, HTMLPreElement> =
  /* @__PURE__ */ React.forwardRef<HTMLPreElement, ReportPreviewProps>(
    function ReportPreview(props, ref) {
      const { text, preview } = useReport('ReportPreview')
      const told = useWords('support', support)
      React.useImperativeHandle<HTMLPreElement | null, HTMLPreElement | null>(
        ref,
        () => preview.current,
        [preview],
      )
      return (
        <pre
          data-recourse="report"
          dir="auto"
          translate="no"
          aria-label={told.preview}
          {...scrollable}
          {...props}
          ref={preview}
        >
          {text}
        </pre>
      )
    },
  )
