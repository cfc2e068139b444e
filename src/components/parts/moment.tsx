'use client'

import * as React from 'react'
import { useSettings } from '../settings.ts'
import { formatMoment, isoOf } from '../time.ts'
import { useHydrated } from '../use-hydrated.ts'

/**
 * A moment (epoch milliseconds) with its date, in the reader's own zone; on a server in UTC, where
 * that is not known. Renders a `<time>`; nothing for a number that is no moment.
 */
export function Moment({ at }: { readonly at: number }): React.JSX.Element | null {
  const { locale } = useSettings().words
  const hydrated = useHydrated()
  const iso = isoOf(at)
  if (iso === undefined) return null
  // What nobody dated has another moment here than on the server, so it is written anew, not taken over.
  return (
    <time key={hydrated ? 'here' : 'there'} dateTime={iso} suppressHydrationWarning>
      {formatMoment(at, locale, hydrated ? undefined : 'UTC')}
    </time>
  )
}
