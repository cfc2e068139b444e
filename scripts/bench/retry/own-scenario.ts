import { numberOf, type Flags } from './flags.ts'
import { scenarioOf } from './grid.ts'
import type { Limit } from './limit.ts'
import type { Family, Scenario } from './scenario.ts'

/** The scenario that was described by flags; `undefined` where none was. */
export function ownScenario(flags: Flags): Scenario | undefined {
  if (flags.widgets === undefined) return undefined
  return scenarioOf({
    family: familyOf(flags),
    widgets: numberOf(flags.widgets, 0),
    tabs: numberOf(flags.tabs, 1),
    users: numberOf(flags.users, 1),
    limit: limitOf(flags),
    counted: flags.counted ?? false,
    told: !flags.untold,
    ...(flags.outage !== undefined && {
      outage: {
        from: seconds(flags['outage-from'], 0),
        length: seconds(flags.outage, 0),
        told: flags['outage-told'] ?? false,
        behindLimit: flags['behind-limit'] ?? false,
      },
    }),
    ...(flags.poll !== undefined && {
      polling: { every: seconds(flags.poll, 15), inPhase: !flags['out-of-phase'] },
    }),
  })
}

function seconds(given: string | undefined, usual: number): number {
  return 1_000 * numberOf(given, usual)
}

function familyOf({ outage, poll, users }: Flags): Family {
  if (poll !== undefined) return outage === undefined ? 'steady' : 'polling'
  if (users !== undefined) return 'users'
  if (outage === undefined) return 'mount'
  return numberOf(outage, 0) < 10 ? 'blip' : 'outage'
}

function limitOf({ rate, burst, quota, per, log }: Flags): Limit | undefined {
  if (rate !== undefined) {
    const each = numberOf(rate, 1)
    return { by: 'token-bucket', rate: each, burst: numberOf(burst, 2 * each) }
  }
  if (quota === undefined) return undefined
  const share = { quota: numberOf(quota, 1), window: 1_000 * numberOf(per, 60) }
  return log ? { by: 'sliding-log', ...share } : { by: 'fixed-window', ...share, offset: 0 }
}
