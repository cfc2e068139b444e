import type { Failure } from '../core/failure.ts'
import type { FailureKind } from '../core/kind.ts'

/** What a scope has met: a limit, an outage, or something that a person or a sign-in has to mend first. */
export type Cause = 'limit' | 'outage' | 'hold'

/** Kinds that one answer alone proves to concern the whole scope. */
const certain: Readonly<Partial<Record<FailureKind, 'limit' | 'outage'>>> = {
  'rate-limited': 'limit',
  unavailable: 'outage',
}

/** Kinds that concern the whole scope when several calls meet them and none succeeds between. */
const suspicious: ReadonlySet<FailureKind> = new Set([
  'network',
  'timeout',
  'upstream-error',
  'server-error',
])

/** What a failure proves about its whole scope: at once, if more calls meet it, or nothing. */
export function causeOf(failure: Failure): 'limit' | 'outage' | 'suspicion' | undefined {
  if (!failure.retry.automatic) return undefined
  return certain[failure.kind] ?? (suspicious.has(failure.kind) ? 'suspicion' : undefined)
}
