'use client'

import * as React from 'react'
import type { Failure } from '../core/failure.ts'
import { causeOf, type Note } from './announcer/note.ts'
import { tell } from './recourse-event.ts'
import type { CallResult } from './calls/result.ts'
import { useSettings } from './settings.ts'
import type { Situation } from './situation.ts'
import { noteOf } from './announcer/use-announcement.ts'

/** A failure that the app was told of. */
interface Told extends Pick<Note, 'cause' | 'recovered'> {
  readonly failure: Failure
  readonly title: string
}

/** Tells the app that a failure came on the screen, once for each cause, and that it was put right. */
export function useEvents(situation: Situation | undefined, result: CallResult | undefined): void {
  const { onEvent } = useSettings()
  const told = React.useRef<Told>(undefined)
  const listener = React.useRef(onEvent)

  React.useEffect(() => {
    listener.current = onEvent
    if (!onEvent) return
    const before = told.current
    const cause = situation && causeOf(situation.failure)
    if (before && before.cause !== cause) {
      told.current = undefined
      if (!situation) tellResolved(onEvent, before, false)
    }
    if (!situation || situation.claimed) return
    const { failure, title, surface } = situation
    if (!told.current) tell(onEvent, { type: 'shown', failure, title, surface })
    const { recovered } = noteOf(situation, result)
    told.current = { cause: causeOf(failure), failure, title, recovered }
  }, [situation, result, onEvent])

  React.useEffect(
    () => () => {
      // StrictMode leaves and comes back: what was not put right is not told twice.
      if (told.current && tellResolved(listener.current, told.current, true))
        told.current = undefined
    },
    [],
  )
}

function tellResolved(
  onEvent: Parameters<typeof tell>[0],
  { failure, title, recovered }: Told,
  left: boolean,
): boolean {
  if (!recovered(left)) return false
  tell(onEvent, { type: 'resolved', failure, title })
  return true
}
