'use client'

import * as React from 'react'
import type { Failure } from '../core/failure.ts'
import { sharedTicker } from '../retry/ticker.ts'

interface Streak {
  readonly cause: string
  /** Epoch milliseconds. */
  readonly since: number
}

/** How long (milliseconds) the same failure has lasted on one model, in steps that a remedy waits for. */
export function useStreak(failure: Failure | undefined): number {
  const now = streakOf(failure)
  const [streak, setStreak] = React.useState(now)
  if (now?.cause !== streak?.cause) setStreak(now)

  const since = streak?.since ?? Infinity
  const steps = failure?.remedies.flatMap(({ after }) => after ?? []) ?? []
  const reached = () => Math.max(0, ...steps.filter((step) => sharedTicker.now() >= since + step))
  return React.useSyncExternalStore(
    steps.length > 0 ? sharedTicker.subscribe : never,
    reached,
    () => 0,
  )
}

function streakOf(failure: Failure | undefined): Streak | undefined {
  if (!failure) return undefined
  const { kind, gateway, model, receivedAt } = failure
  return { cause: `${kind}\n${gateway}\n${model}`, since: receivedAt }
}

function never(): () => void {
  return () => {}
}
