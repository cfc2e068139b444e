import type { Failure } from '../../src/core/failure.ts'

/** A failure as a gateway that is overloaded gives it. */
export function failureOf(change: Partial<Failure> = {}): Failure {
  return {
    kind: 'unavailable',
    fixableBy: 'provider',
    message: '',
    requestIds: [],
    retry: { automatic: true },
    remedies: [{ action: 'retry' }],
    receivedAt: 1_000_000,
    reasons: [],
    ...change,
  }
}
