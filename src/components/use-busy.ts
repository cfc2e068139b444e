'use client'

import * as React from 'react'
import { useSettings } from './settings.ts'
import { fill } from './words/fill.ts'

/** What `useBusy` knows. */
export interface Busy {
  readonly busy: boolean
  /** Says that the last one did not work; `undefined` where it did. */
  readonly trouble: string | undefined
  /**
   * Does what the app gave, one at a time. What that throws or rejects with is told under `label`, seen
   * and spoken; else `done` is called once it has settled.
   */
  readonly run: (work: () => unknown, label: string, done?: () => void) => void
}

/** Follows something that takes its time, and has it spoken if it does not work. */
export function useBusy(): Busy {
  const { announcer, words } = useSettings()
  const [busy, setBusy] = React.useState(false)
  const [trouble, setTrouble] = React.useState<string>()
  const running = React.useRef(false)

  const perform = async (work: () => unknown, label: string, done: (() => void) | undefined) => {
    // The state lags behind a second press.
    if (running.current) return
    running.current = true
    setBusy(true)
    setTrouble(undefined)
    try {
      await work()
      done?.()
    } catch {
      const text = fill(words.spoken.actionFailed, { label })
      setTrouble(text)
      announcer.say(text)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { busy, trouble, run: (work, label, done) => void perform(work, label, done) }
}
