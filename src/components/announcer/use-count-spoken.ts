'use client'

import * as React from 'react'
import { systemClock } from '../../retry/clock.ts'
import { useSettings } from '../settings.ts'

/** Milliseconds in which what came together is told by the announcer, with its number. */
const FIRST = 1_000

/** A number that has not changed for so many milliseconds is told. */
const SETTLED = 1_500

/** Has a sentence with a number spoken whenever the number has changed and stays so. */
export function useCountSpoken(count: number, sentence: string): void {
  const { announcer } = useSettings()
  const heard = React.useRef<{ readonly count: number; readonly since: number }>(undefined)
  React.useEffect(() => {
    const { since } = (heard.current ??= { count, since: systemClock.now() })
    if (systemClock.now() - since < FIRST) heard.current = { count, since }
    if (heard.current.count === count) return undefined
    return systemClock.after(SETTLED, () => {
      heard.current = { count, since }
      announcer.say(sentence)
    })
  }, [announcer, count, sentence])
}
