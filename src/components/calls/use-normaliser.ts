'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import type { FailureOptions } from '../../core/options.ts'
import { readFailure } from '../../core/read-failure.ts'
import { createNormaliser } from './normaliser.ts'

/** Turns what was thrown into a failure; `receivedAt` in epoch milliseconds. */
export type Normalise = (thrown: unknown, receivedAt: number | undefined) => Failure

/** A normaliser for errors that no adapter has seen. Reads bodies that nobody read, then renders again. */
export function useNormaliser(options: FailureOptions): Normalise {
  const [normaliser] = React.useState(createNormaliser)
  const [read, setRead] = React.useState<{ readonly thrown: unknown; readonly failure: Failure }>()

  React.useEffect(() => {
    const thrown = normaliser.takeUnread()
    if (thrown === undefined) return
    void readFailure(thrown, options).then((failure) => setRead({ thrown, failure }))
  })
  return React.useCallback(
    (thrown, receivedAt) =>
      read && read.thrown === thrown ? read.failure : normaliser.judge(thrown, options, receivedAt),
    [normaliser, options, read],
  )
}
