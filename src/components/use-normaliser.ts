'use client'

import * as React from 'react'
import { isApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { Gateway } from '../core/gateway.ts'
import { readFailure } from '../core/read-failure.ts'
import { toFailure } from '../core/to-failure.ts'
import { isUnread } from './unread.ts'

type Gateways = Gateway | readonly Gateway[] | undefined

/** Turns what was thrown into a failure: the same one for the same thing. */
export type Normalise = (thrown: unknown, receivedAt: number | undefined) => Failure

interface Judged {
  readonly thrown: unknown
  readonly failure: Failure
}

/** A normaliser for errors that no adapter has seen. Reads bodies that nobody read, then renders again. */
export function useNormaliser(gateway: Gateways): Normalise {
  const [read, setRead] = React.useState<Judged>()
  const unread = React.useRef<unknown>(undefined)
  const normalise = React.useMemo(() => {
    let last: Judged | undefined
    return (thrown: unknown, receivedAt: number | undefined) => {
      if (isApiError(thrown)) return thrown.failure
      if (read && read.thrown === thrown) return read.failure
      if (isUnread(thrown)) unread.current = thrown
      if (!last || last.thrown !== thrown)
        last = { thrown, failure: toFailure(thrown, { gateway, receivedAt }) }
      return last.failure
    }
  }, [gateway, read])

  React.useEffect(() => {
    const thrown = unread.current
    if (thrown === undefined) return
    unread.current = undefined
    void readFailure(thrown, { gateway }).then((failure) => setRead({ thrown, failure }))
  })
  return normalise
}
