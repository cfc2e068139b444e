'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import type { Task } from './task.ts'
import { useBusy } from '../use-busy.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { task as english } from '../words/prompts.ts'

/** What `useStatusCheck` knows. */
export interface StatusCheck {
  readonly busy: boolean
  /** How the look goes, and what came of it; empty before the first. */
  readonly status: string
  readonly check: () => void
}

/** What a look at a task is held against. */
interface Seen {
  readonly stage: string | undefined
  readonly failure: Failure
}

/** An app may render the answer a little after its promise has settled. Milliseconds. */
const SETTLING = 250

/** Looks how a task is doing when a person asks. A change of its stage is spoken, whoever looked; a look of the app's own that changes nothing is not. */
export function useStatusCheck(
  task: Task | undefined,
  onCheckStatus: (() => unknown) | undefined,
): StatusCheck {
  const { failure } = useSituation('TaskFailure')
  const { announcer } = useSettings()
  const told = useWords('task', english)
  const { busy, trouble, run } = useBusy()
  const [result, setResult] = React.useState('')
  const stage = task?.stage
  const seen = React.useRef<Seen>({ stage, failure })
  const timer = React.useRef<ReturnType<typeof setTimeout>>(undefined)

  React.useEffect(() => {
    const isOther = stage !== seen.current.stage
    seen.current = { stage, failure }
    if (!isOther || stage === undefined) return
    const text = fill(told.changed, { stage })
    setResult(text)
    announcer.say(text)
  }, [announcer, told, stage, failure])

  React.useEffect(() => () => clearTimeout(timer.current), [])

  /** Of another failure, or the same once more, the notice itself speaks. */
  const tellUnchanged = (before: Seen) => {
    const { stage: now, failure: other } = seen.current
    if (now !== before.stage || other.kind !== before.failure.kind) return
    setResult(told.unchanged)
    if (other === before.failure) announcer.say(told.unchanged)
  }

  const check = () => {
    if (!onCheckStatus) return
    const before = seen.current
    run(onCheckStatus, told.checkStatus, () => {
      timer.current = setTimeout(() => tellUnchanged(before), SETTLING)
    })
  }
  return { busy, status: busy ? told.checking : (trouble ?? result), check }
}
