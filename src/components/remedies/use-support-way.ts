'use client'

import { useReport } from './report-draft.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { supportWay, type SupportTo, type SupportWay } from './support-way.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { support } from '../words/prompts.ts'

/** How the report around reaches support. */
export function useSupportWay(part: string, to: SupportTo | undefined): SupportWay {
  const { failure, title, text } = useReport(part)
  const { call } = useSituation(part)
  const { actions } = useSettings()
  const told = useWords('support', support)
  const id = failure.requestId
  const subject = id === undefined ? title : fill(told.subject, { title, id })
  return supportWay(failure, to, { subject, text }, { actions, call })
}
