import type { Failure } from '../core/failure.ts'

/** What a limit may count that all calls of one client share; anything else is finer. */
const wholeCaller: ReadonlySet<string> = new Set([
  'account',
  'key',
  'organization',
  'organisation',
  'project',
  'user',
  'workspace',
  'team',
  'ip',
  'requests',
  'subscription',
  'plan',
  'concurrent requests',
])

/** Kinds that may concern one model while its gateway answers for the others. */
const perModel: ReadonlySet<Failure['kind']> = new Set(['unavailable', 'upstream-error'])

/**
 * What shares one limit with a call that failed so: who answered and, where the wire names what is
 * limited, that. `whole`: all calls are taken to go to one API.
 */
export function scopeOfFailure(failure: Failure, whole: boolean): string {
  const { kind, gateway = '', limit, model } = failure
  const dimension = kind === 'rate-limited' ? limit?.scope : undefined
  const finer = [
    ...(dimension && !wholeCaller.has(dimension) ? [dimension] : []),
    ...(model && (perModel.has(kind) || dimension === 'model') ? [model] : []),
  ]
  const coarse = whole ? '' : gateway
  return finer.length === 0 ? coarse : JSON.stringify([coarse, ...finer])
}
