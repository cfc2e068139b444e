import type { Contender } from './contenders.ts'
import { ANSWER } from './far-side.ts'
import type { Limit } from './limit.ts'
import { sizeOf, type Outage, type Scenario } from './scenario.ts'

/** What nobody can undercut who does not know the gateway beforehand. */
export interface Bounds {
  readonly requests: number
  /** Until the last widget has its data, in milliseconds. */
  readonly time: number
}

/** An outage is looked for again after at least this, and then half as long again. Milliseconds. */
const FIRST_PROBE = 1_000
const PROBE_FACTOR = 1.5

/**
 * The lower bounds of a scenario that mounts a dashboard. Of the requests that are in flight before
 * the first refusal can come back, what the limit has no room for is refused and asked again.
 */
export function boundsFor(scenario: Scenario, contender: Pick<Contender, 'inFlight'>): Bounds {
  const size = sizeOf(scenario)
  const inFlight = Math.min(size, contender.inFlight?.(scenario) ?? size)
  const { outage, limit } = scenario
  const room = outage ? 0 : Math.min(inFlight, roomOf(limit))
  const start = outage ? outage.from + outage.length : 0
  return {
    requests: size + inFlight - room + (outage ? probes(outage) : 0),
    time: start + timeToServe(scenario, inFlight) + ANSWER.least,
  }
}

/** How often an outage that does not say how long it lasts has to be looked at. */
function probes({ length, told }: Outage): number {
  if (told) return 0
  return Math.max(0, Math.ceil(Math.log(length / FIRST_PROBE) / Math.log(PROBE_FACTOR)))
}

/** Requests that a limit which nobody has used yet lets through at once. */
function roomOf(limit: Limit | undefined): number {
  if (!limit) return Infinity
  return Math.floor(limit.by === 'token-bucket' ? limit.burst : limit.quota)
}

/** Milliseconds from the end of the outage, or from the start, until the last is let through. */
function timeToServe(scenario: Scenario, inFlight: number): number {
  const { limit, outage, counted } = scenario
  const size = sizeOf(scenario)
  if (!limit) return 0
  if (limit.by === 'sliding-log') return Math.floor((size - 1) / limit.quota) * limit.window
  if (limit.by === 'fixed-window') {
    const start = outage ? outage.from + outage.length : 0
    const toBoundary = limit.window - ((start + limit.offset) % limit.window)
    const windows = Math.ceil((size - limit.quota) / limit.quota)
    return windows > 0 ? toBoundary + (windows - 1) * limit.window : 0
  }
  const { rate, burst } = limit
  // What the first refusals take as well; after an outage that let nothing through, what all took.
  const debt = counted ? Math.min(burst, Math.max(0, inFlight - burst)) : 0
  const spent = outage?.behindLimit ? Math.min(burst, inFlight) + debt : 0
  const left = outage
    ? Math.min(burst, burst - spent + (outage.length * rate) / 1_000)
    : burst - debt
  return Math.max(0, ((size - left) / rate) * 1_000)
}
