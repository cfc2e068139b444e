'use client'

import * as React from 'react'
import { sharedTicker } from '../../retry/ticker.ts'
import { PartElement } from '../part-element.tsx'
import type { AsChild, Part } from '../part.ts'
import { useSettings } from '../settings.ts'
import { formatTime, isoOf } from '../time.ts'
import { useHydrated } from '../use-hydrated.ts'
import { useWords } from '../use-words.ts'
import { stale } from '../words/surfaces.ts'

export interface DataSinceProps extends AsChild, React.ComponentPropsWithoutRef<'span'> {
  /** When the data was received, in epoch milliseconds. @default nobody knows */
  readonly at?: number | undefined
}

/** A day in milliseconds: data that old is told with its date. */
const DAY = 86_400_000

/** It keeps its room until it is known. */
const unknown = { visibility: 'hidden' } as const

/** How old the data on the screen is. Renders a `<span>`, with a `<time>` in it where that is known. */
export const DataSince: Part<DataSinceProps, HTMLElement> = /* @__PURE__ */ React.forwardRef<
  HTMLElement,
  DataSinceProps
>(function DataSince({ at, asChild, children, ...props }, ref) {
  const { locale } = useSettings().words
  const told = useWords('stale', stale)
  const isHydrated = useHydrated()
  const iso = at ? isoOf(at) : undefined
  const [before = '', after] = told.since.split('{time}')
  const isDated = at !== undefined && iso !== undefined && after !== undefined
  return (
    <PartElement as="span" asChild={asChild} data-recourse="since" {...props} ref={ref}>
      {children ??
        (isDated ? (
          <>
            {before}
            <time
              key={isHydrated ? 'here' : 'there'}
              dateTime={iso}
              suppressHydrationWarning
              // The clock on the reader’s wall says something else than a server, in the same room.
              style={isHydrated ? undefined : unknown}
            >
              {formatTime(at, locale, isOld(at), isHydrated ? undefined : 'UTC')}
            </time>
            {after}
          </>
        ) : (
          told.older
        ))}
    </PartElement>
  )
})

function isOld(at: number): boolean {
  return sharedTicker.now() - at >= DAY
}
