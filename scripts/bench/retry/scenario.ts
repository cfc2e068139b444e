import type { Limit } from './limit.ts'

/** What happens to a dashboard, and how the gateway behind it is built. Times in milliseconds. */
export interface Scenario {
  /** What it shows; `--only` chooses by it. */
  readonly family: Family
  readonly name: string
  /** In each tab. */
  readonly widgets: number
  /** Of each user. Tabs of one user share an origin, users share only the limit. */
  readonly tabs: number
  readonly users: number
  readonly limit: Limit | undefined
  /** Refusals by the limit use it up as well. */
  readonly counted: boolean
  /** Refusals by the limit tell when to come back, in whole seconds. */
  readonly told: boolean
  readonly outage?: Outage | undefined
  readonly polling?: Polling | undefined
  /** When it ends at the latest. */
  readonly end: number
}

export type Family = 'mount' | 'outage' | 'blip' | 'polling' | 'steady' | 'users'

/** Answers of 503 for a while. Milliseconds. */
export interface Outage {
  readonly from: number
  readonly length: number
  /** Tells how much longer it will take, in whole seconds, at most a minute. */
  readonly told: boolean
  /** The limit is asked first, so that what the outage refuses has used the limit up. */
  readonly behindLimit: boolean
}

/** Widgets that ask again and again. Milliseconds. */
export interface Polling {
  readonly every: number
  /** Mounted together, or spread over one period. */
  readonly inPhase: boolean
}

/** Widgets of all tabs of all users. */
export function sizeOf({ widgets, tabs, users }: Scenario): number {
  return widgets * tabs * users
}
