import type { Failure } from '../core/failure.ts'
import type { FailureKind } from '../core/kind.ts'

/** How much a failure asks of a person: something broke, something has to be done, or only time helps. */
export type Severity = 'danger' | 'warning' | 'info'

const severities: Readonly<Partial<Record<FailureKind, Severity>>> = {
  'insufficient-balance': 'warning',
  'spend-limit': 'warning',
  'plan-required': 'warning',
  'rate-limited': 'warning',
  'permission-denied': 'warning',
  'content-blocked': 'warning',
  conflict: 'warning',
  network: 'warning',
}

/** The severity of a failure. */
export function severityOf({ kind }: Failure): Severity {
  return severities[kind] ?? 'danger'
}
