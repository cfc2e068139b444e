import { notifyManager } from '@tanstack/react-query'
import type { Failure } from '../core/failure.ts'
import type { Gateway, RetryAdvice } from '../core/gateway.ts'
import type { MaskOptions } from '../core/mask.ts'
import type { Budget } from '../retry/budget.ts'
import type { Clock } from '../retry/clock.ts'
import type { Credential } from '../retry/credential.ts'
import type { Gate } from '../retry/gate.ts'
import type { Gates } from '../retry/gates.ts'
import type { Groups } from '../retry/groups.ts'
import type { Tabs } from '../retry/tabs.ts'
import type { ScopedQuery } from './options.ts'

/** What every call of one query client shares. */
export interface World {
  readonly clock: Clock
  readonly gateway: Gateway | readonly Gateway[] | undefined
  /** What is hidden besides what always is. */
  readonly masking: MaskOptions
  /** Milliseconds. */
  readonly maxAutomaticWait: number
  readonly isDetached: () => boolean
  /** Some call changed. */
  readonly onChange: () => void
  /** A query has come. */
  readonly onQuery: () => void
  /** Asks again the queries that failed like this; `scope` undefined: in whatever scope. */
  readonly resume: (failure: Failure, scope?: string | null) => void
  /** The scope that the app names; `undefined`: it names none. */
  readonly scope: ((call: ScopedQuery) => string | null) | undefined
  /** Whether a surface has claimed the cause of a failure. */
  readonly isClaimed: Groups['isClaimed']
  readonly gates: Gates
  /** The other tabs of this origin. */
  readonly tabs: Pick<Tabs, 'rest' | 'wake'>
  /** How many polls a millisecond all that pass a gate make together. */
  readonly pollsOf: (gate: Gate) => number
  readonly budget: Budget
  /** `undefined`: the app does not say how to make it new. */
  readonly credential: Credential | undefined
  /** In whose name calls are recorded. */
  readonly owner: object
}

/** How the gateway that answered documents its retries. */
export function adviceFor(
  { gateway }: { readonly gateway?: World['gateway'] },
  failure: Failure,
): RetryAdvice | undefined {
  const gateways = gateway === undefined ? [] : [gateway].flat()
  return gateways.find(({ name }) => name === failure.gateway)?.retry
}

/** Tells listeners in the same batch as TanStack Query tells its own, never during a render. */
export function announce(listener: () => void): void {
  notifyManager.schedule(listener)
}
