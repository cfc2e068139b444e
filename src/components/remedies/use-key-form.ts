'use client'

import * as React from 'react'
import { useSettings } from '../settings.ts'
import { useSituation } from '../situation.ts'
import { useWords } from '../use-words.ts'
import { auth } from '../words/prompts.ts'

/** Keeps a key wherever the app keeps it. The promise settles once it is kept, or was refused. */
export type SaveKey = (key: string) => Promise<unknown>

/** A form for a key. The key itself is in its input alone, never in a state. */
export interface KeyForm {
  readonly input: React.RefObject<HTMLInputElement | null>
  readonly busy: boolean
  /** What is wrong with what was entered; `''`: nothing. */
  readonly error: string
  readonly submit: (event: React.FormEvent) => void
}

/** Saves a key, forgets it, and resumes what the failure around stopped. */
export function useKeyForm(onSave: SaveKey): KeyForm {
  const { call } = useSituation('ApiKeyForm')
  const { announcer } = useSettings()
  const told = useWords('auth', auth)
  const input = React.useRef<HTMLInputElement>(null)
  const [busy, setBusy] = React.useState(false)
  const [error, setError] = React.useState('')
  const isSaving = React.useRef(false)

  const refuse = (text: string) => {
    setError(text)
    announcer.say(text)
    input.current?.focus()
  }

  const finish = (isSaved: boolean) => {
    isSaving.current = false
    setBusy(false)
    // What the app said of it is not shown: it may quote the key.
    if (!isSaved) return refuse(told.notSaved)
    if (input.current) input.current.value = ''
    announcer.say(told.saved)
    return call.resume()
  }

  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    // The state lags behind a second press.
    if (isSaving.current) return
    const key = input.current?.value.trim() ?? ''
    if (key === '') return refuse(told.noKey)
    isSaving.current = true
    setBusy(true)
    setError('')
    Promise.resolve(key)
      .then(onSave)
      .then(
        () => finish(true),
        () => finish(false),
      )
    return undefined
  }
  return { input, busy, error, submit }
}
