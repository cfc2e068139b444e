'use client'

import * as React from 'react'
import type { Situation } from './situation.ts'

/** A second press within this many milliseconds belongs to the first. */
const DOUBLE_CLICK = 600

/** What `useAsking` knows. */
export interface Asking {
  /** What was pressed, while the person is asked whether it is to be sent again. */
  readonly asked: HTMLElement | undefined
  /** Sends it again, or asks the person first. */
  readonly press: (event: React.MouseEvent<HTMLElement>) => void
  /** Sends it again. */
  readonly confirm: () => void
  /** Leaves it. */
  readonly dismiss: () => void
}

/** Asks the API again; asks the person first where the last attempt may have run and cost money. */
export function useAsking({ failure, paid, phase, retry }: Situation): Asking {
  const [asked, setAsked] = React.useState<HTMLElement>()
  const lastPress = React.useRef(-Infinity)
  const isRisky = retry !== undefined && paid && failure.outcome === 'unknown'
  if (asked && !isRisky) setAsked(undefined)

  return {
    asked,
    press({ timeStamp, currentTarget }) {
      // The state lags behind a second click, so the time of the first one is the lock.
      if (timeStamp - lastPress.current < DOUBLE_CLICK || phase === 'retrying') return
      lastPress.current = timeStamp
      if (isRisky) setAsked(currentTarget)
      else retry?.()
    },
    confirm() {
      setAsked(undefined)
      retry?.()
    },
    dismiss: () => setAsked(undefined),
  }
}
