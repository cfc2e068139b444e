'use client'

import * as React from 'react'
import { callOf } from '../retry/calls.ts'
import { sharedTicker } from '../retry/ticker.ts'
import type { Note } from './note.ts'
import { isMutation, keyOf, type CallResult } from './result.ts'
import { useSettings } from './settings.ts'
import type { Situation } from './situation.ts'

/** A shorter wait is over before it has been told. Milliseconds. */
const LONG = 10_000

/** Has the provider speak of a failure, once for each cause, and of its end. */
export function useAnnouncement(
  situation: Situation | undefined,
  result: CallResult | undefined,
): void {
  const { announcer } = useSettings()
  const [source] = React.useState(() => ({}))

  React.useEffect(() => {
    announcer.report(source, situation && noteOf(situation, result))
  }, [announcer, source, situation, result])

  React.useEffect(() => () => announcer.leave(source), [announcer, source])
}

function noteOf(situation: Situation, result: CallResult | undefined): Note {
  const { failure, title, text, phase, surface, nextRetryAt } = situation
  const until = phase === 'waiting' ? nextRetryAt : failure.retry.at
  const key = result && keyOf(result)
  const call = key && callOf(key)
  const mutation = result !== undefined && isMutation(result)
  return {
    cause: JSON.stringify([failure.kind, failure.gateway, failure.fixableBy]),
    failure,
    title,
    text,
    phase,
    until,
    isLong: until !== undefined && until - sharedTicker.now() >= LONG,
    isUrgent: surface === 'page' || mutation,
    recovered(left) {
      // Leaving a page puts nothing right; and a mutation that is reset was only put away.
      if (mutation) return phase === 'retrying'
      return call ? call.state().failure === undefined : !left
    },
  }
}
