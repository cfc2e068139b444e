'use client'

import * as React from 'react'
import type { Part } from '../part.ts'
import { useReport } from '../remedies/report-draft.ts'
import { fileName, saveText } from '../remedies/save-text.ts'
import { useSettings } from '../settings.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { support } from '../words/prompts.ts'
import { Press, type PressProps } from './press.tsx'

/** Saves the report as it is shown as a file. Renders a `<button>`. */
export const ReportDownload: Part<PressProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  PressProps
>(function ReportDownload({ children, onClick, ...props }, ref) {
  const { failure, text } = useReport('ReportDownload')
  const { announcer, words } = useSettings()
  const told = useWords('support', support)
  const save = () => {
    try {
      saveText(text, fileName(failure.requestId ?? String(failure.receivedAt)))
      announcer.say(told.downloaded)
    } catch {
      announcer.say(fill(words.spoken.actionFailed, { label: told.download }))
    }
  }
  return (
    <Press
      {...props}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) save()
      }}
      ref={ref}
    >
      {children ?? told.download}
    </Press>
  )
})
