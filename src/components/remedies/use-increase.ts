'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import { sharedKept } from '../kept.ts'
import { useSettings } from '../settings.ts'
import { formatTime } from '../time.ts'
import { useKept } from '../use-kept.ts'
import { useWords } from '../use-words.ts'
import { fill } from '../words/fill.ts'
import { limit } from '../words/prompts.ts'

/** Asks whoever may for more of a limit. The promise settles once that was sent, or was not. */
export type RequestIncrease = (failure: Failure) => Promise<unknown>

/** Where a request for an increase stands. */
export interface IncreaseState {
  readonly step: 'idle' | 'sending' | 'sent' | 'failed'
  /** From when it can be sent again, in words; or that it could not be sent. */
  readonly note: string
  readonly send: () => void
}

/** One request is enough for so many milliseconds, also after a reload. */
const COOLDOWN = 300_000

/** Sends a request for an increase once, and remembers in this browser that it was sent. */
export function useIncrease(failure: Failure, request: RequestIncrease): IncreaseState {
  const { announcer, words } = useSettings()
  const told = useWords('limit', limit)
  const [tried, setTried] = React.useState<'sending' | 'failed'>()
  const isSending = React.useRef(false)
  const name = nameOf(failure)
  const sent = useKept(name)
  const again = (until: number) =>
    fill(told.requestAgain, { time: formatTime(until, words.locale) })

  const finish = (next: 'failed' | undefined, text: string) => {
    isSending.current = false
    setTried(next)
    announcer.say(text)
  }

  const succeed = () => {
    const until = Date.now() + COOLDOWN
    sharedKept.write(name, { until })
    finish(undefined, `${told.requested}. ${again(until)}`)
  }

  const send = () => {
    // The second press of a double click comes before the state has changed.
    if (sent || isSending.current) return
    isSending.current = true
    setTried('sending')
    announcer.say(told.requesting)
    Promise.resolve(failure)
      .then(request)
      .then(succeed, () => finish('failed', told.notRequested))
  }

  if (sent) return { step: 'sent', note: again(sent.until), send }
  return { step: tried ?? 'idle', note: tried === 'failed' ? told.notRequested : '', send }
}

/** One for each limit. */
function nameOf({ kind, gateway, limit: told }: Failure): string {
  return `increase ${JSON.stringify([kind, gateway, told?.scope])}`
}
