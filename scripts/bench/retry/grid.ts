import type { Limit } from './limit.ts'
import { ANSWER } from './far-side.ts'
import { sizeOf, type Outage, type Polling, type Scenario } from './scenario.ts'

const MINUTE = 60_000

/** What a scenario says of itself; the rest has an obvious value. */
export type Sketch = Pick<Scenario, 'family' | 'widgets'> &
  Partial<Omit<Scenario, 'name' | 'outage'>> & { readonly outage?: Partial<Outage> | undefined }

/** Completes a scenario and names it by what it is. */
export function scenarioOf(sketch: Sketch): Scenario {
  const outage = sketch.outage && {
    from: 0,
    length: 20_000,
    told: false,
    behindLimit: false,
    ...sketch.outage,
  }
  const { limit, told = true, counted = false, tabs = 1, users = 1, polling } = sketch
  const scenario = {
    ...sketch,
    limit,
    told,
    counted,
    tabs,
    users,
    outage,
    polling,
    name: '',
    end: 0,
  }
  return { ...scenario, name: nameOf(scenario), end: sketch.end ?? endOf(scenario) }
}

/** Half an hour of polling after the outage; else time enough for everybody who ever recovers. */
function endOf(scenario: Scenario): number {
  const healthy = scenario.outage ? scenario.outage.from + scenario.outage.length : 0
  if (scenario.polling) return healthy + 30 * MINUTE
  const { limit } = scenario
  const rate = limit ? rateOf(limit) : Infinity
  return healthy + 5 * MINUTE + (4_000 * sizeOf(scenario)) / rate
}

/** Requests a second that a limit allows in the long run. */
export function rateOf(limit: Limit): number {
  return limit.by === 'token-bucket' ? limit.rate : (limit.quota * 1_000) / limit.window
}

/** Polling that uses this share of the limit, answers' own duration included. */
export function pollingAt(share: number, size: number, limit: Limit, inPhase: boolean): Polling {
  return { every: (size * 1_000) / (share * rateOf(limit)) - ANSWER.mean, inPhase }
}

function nameOf({ widgets, tabs, users, limit, counted, told, outage, polling }: Scenario): string {
  return [
    `${users > 1 ? `${users} users x ` : ''}${widgets} widgets${tabs > 1 ? ` x ${tabs} tabs` : ''}`,
    limit ? sayLimit(limit) : 'no limit',
    ...(limit && counted ? ['refusals counted'] : []),
    ...(limit && !told ? ['no Retry-After'] : []),
    ...(polling
      ? [`polls every ${seconds(polling.every)} ${polling.inPhase ? 'in phase' : 'out of phase'}`]
      : []),
    ...(outage
      ? [
          `outage ${seconds(outage.length)}${outage.told ? ' with Retry-After' : ''}${outage.behindLimit ? ' behind the limit' : ''}`,
        ]
      : []),
  ].join(', ')
}

function seconds(duration: number): string {
  return `${Number((duration / 1_000).toFixed(1))} s`
}

function sayLimit(limit: Limit): string {
  if (limit.by === 'token-bucket') return `bucket ${limit.rate}/s burst ${limit.burst}`
  if (limit.by === 'sliding-log') return `log ${limit.quota} in ${seconds(limit.window)}`
  return `window ${limit.quota} in ${seconds(limit.window)} (${seconds(limit.offset)} gone)`
}
