'use client'

import * as React from 'react'
import type { Failure } from '../../core/failure.ts'
import { systemClock } from '../../retry/clock.ts'
import { resume, type CallResult } from '../calls/result.ts'
import { isEnough, isSameUnit, type Balance } from './shortfall.ts'
import { createTrip, type Trip, type TripStep } from './top-up-trip.ts'

/** The result of a query that tells the balance. */
export interface BalanceResult {
  readonly data?: Balance | undefined
  readonly dataUpdatedAt?: number | undefined
  readonly error?: unknown
  readonly refetch?: (() => unknown) | undefined
}

/** What is remembered of the balance for one shortfall. */
interface Memory {
  readonly failure: Failure
  readonly first: Balance | undefined
  readonly tried: number | undefined
}

/** Follows the balance on the way back from a payment, and resumes what stopped once it is there. */
export function useTopUp(
  failure: Failure,
  result: CallResult,
  balance: BalanceResult | undefined,
): { readonly step: TripStep; readonly trip: Trip } {
  const [trip] = React.useState(() => createTrip(systemClock))
  const step = React.useSyncExternalStore(trip.subscribe, trip.step, trip.step)
  const memory = React.useRef<Memory>(undefined)

  React.useEffect(() => {
    trip.connect({
      refetch: () => void balance?.refetch?.(),
      onConfirmed: () => resume(result, failure),
    })
    const known = memory.current
    const failedAgain = known && trip.step() === 'confirmed' && known.failure !== failure
    if (!known || failedAgain) {
      const first = balance?.data
      memory.current = { failure, first, tried: failedAgain ? first?.available : undefined }
      trip.startOver()
    }
    if (memory.current && balance?.data && isFresh(balance, failure, memory.current))
      trip.hear(isEnough(balance.data.available, measureOf(failure, balance.data, memory.current)))
  }, [trip, failure, result, balance])

  React.useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') trip.comeBack()
    }
    window.addEventListener('focus', back)
    document.addEventListener('visibilitychange', back)
    return () => {
      window.removeEventListener('focus', back)
      document.removeEventListener('visibilitychange', back)
      trip.end()
    }
  }, [trip])
  return { step, trip }
}

/** A balance from before the failure says nothing about a payment after it. */
function isFresh(
  { data, dataUpdatedAt }: BalanceResult,
  failure: Failure,
  { first }: Memory,
): boolean {
  return dataUpdatedAt === undefined ? data !== first : dataUpdatedAt > failure.receivedAt
}

function measureOf({ balance: told }: Failure, read: Balance, { first, tried }: Memory) {
  const isOneUnit = isSameUnit(told, read)
  return {
    required: isOneUnit ? told?.required : undefined,
    before: first?.available ?? (isOneUnit ? told?.available : undefined),
    tried,
  }
}
