import type { Bounds } from './bounds.ts'
import { MOUNTING, type Run } from './dashboard.ts'
import { REFUSAL } from './far-side.ts'
import { sizeOf, type Scenario } from './scenario.ts'

/** What one run is judged by. Times in milliseconds. */
export interface Measures {
  /** The share of widgets that got their data. */
  readonly recovered: number
  readonly requestsPerWidget: number
  /** Over the lower bound. */
  readonly requestsOver: number
  /** Until the last widget had its data; Infinity where one never had. */
  readonly time: number
  readonly timeOver: number
  /** The most requests in any second after the first round trip. */
  readonly peak: number
  /** Requests for each widget that were sent although the tab had been told to come back later. */
  readonly wasted: number
  /** Polls answered with data since the outage's end, or since the start. */
  readonly served: number
}

/** Measures a run. */
export function measure(scenario: Scenario, run: Run, bounds: Bounds): Measures {
  const size = sizeOf(scenario)
  const time = run.firstData.size === size ? Math.max(0, ...run.firstData.values()) : Infinity
  return {
    recovered: run.firstData.size / size,
    requestsPerWidget: run.sent.length / size,
    requestsOver: run.sent.length / bounds.requests,
    time,
    timeOver: time / bounds.time,
    peak: peakOf(run),
    wasted: run.sent.filter(({ wasTold }) => wasTold).length / size,
    served: servedSince(run, healthySince(scenario)),
  }
}

function healthySince({ outage }: Scenario): number {
  return outage ? outage.from + outage.length : 0
}

function servedSince({ sent }: Run, start: number): number {
  return sent.filter(({ status, sentAt }) => status === 200 && sentAt >= start).length
}

function peakOf({ sent }: Run): number {
  const later = sent.map(({ sentAt }) => sentAt).filter((at) => at > MOUNTING + REFUSAL.most)
  let first = 0
  return later.reduce((peak, at, index) => {
    while ((later[first] ?? at) <= at - 1_000) first += 1
    return Math.max(peak, index - first + 1)
  }, 0)
}
