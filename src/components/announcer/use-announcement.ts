'use client'

import * as React from 'react'
import { callOf } from '../../retry/calls.ts'
import { sharedTicker } from '../../retry/ticker.ts'
import { wasAsked } from './asked.ts'
import { causeOf, type Note } from './note.ts'
import { isMutation, keyOf, type CallResult } from '../calls/result.ts'
import { useSettings } from '../settings.ts'
import type { Situation } from '../situation.ts'
import { useHydrated } from '../use-hydrated.ts'

/** A shorter wait is over before it has been told. Milliseconds. */
const LONG = 10_000

/** How a failure is spoken of. */
export interface AnnouncementOptions {
  /** It speaks for so many places with the same cause, and they stay silent. @default for itself */
  readonly claims?: number | undefined
  /** It is shown elsewhere, or was put away: nothing is said of it, nor of its end. @default false */
  readonly isQuiet?: boolean | undefined
}

/** Has the provider speak of a failure, once for each cause, and of its end. */
export function useAnnouncement(
  situation: Situation | undefined,
  result: CallResult | undefined,
  { claims, isQuiet = false }: AnnouncementOptions = {},
): void {
  const { announcer } = useSettings()
  const [source] = React.useState(() => ({}))
  const isLive = useHydrated()
  const wasLive = React.useRef(true)

  React.useEffect(() => {
    const note = situation && noteOf(situation, result, claims)
    // The first look at what a server has sent only corrects it: it came with the page.
    if (isQuiet) announcer.leave(source)
    else if (isLive && wasLive.current) announcer.report(source, note)
    else announcer.assume(source, note)
    wasLive.current = isLive
  }, [announcer, source, situation, result, claims, isQuiet, isLive])

  React.useEffect(() => () => announcer.leave(source), [announcer, source])
}

/** What is spoken of a failure. */
export function noteOf(
  situation: Situation,
  result: CallResult | undefined,
  claims?: number,
): Note {
  const { failure, title, text, phase, surface, polite, nextRetryAt } = situation
  const until = phase === 'waiting' ? nextRetryAt : failure.retry.at
  const key = result && keyOf(result)
  const call = key && callOf(key)
  const mutation = result !== undefined && isMutation(result)
  return {
    cause: causeOf(failure),
    failure,
    title,
    text,
    phase,
    until,
    isLong: until !== undefined && until - sharedTicker.now() >= LONG,
    isUrgent: !polite && (surface === 'page' || mutation),
    claims: claims !== undefined,
    places: claims,
    wasAsked: () => mutation || wasAsked(failure),
    recovered(left) {
      // Leaving a page puts nothing right; and a mutation that is reset was only put away.
      if (mutation) return phase === 'retrying'
      return call ? call.state().failure === undefined : !left
    },
  }
}
