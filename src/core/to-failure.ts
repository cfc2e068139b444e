import { isApiError } from './api-error.ts'
import { dig, digFirst, numberOf, textOf } from './foreign.ts'
import type { Failure } from './failure.ts'
import { kinds, type FailureKind } from './kind.ts'
import type { FailureOptions } from './options.ts'

const interim: Readonly<Record<number, FailureKind>> = {
  400: 'invalid-request',
  401: 'authentication',
  402: 'insufficient-balance',
  403: 'permission-denied',
  404: 'not-found',
  409: 'conflict',
  410: 'gone',
  413: 'payload-too-large',
  429: 'rate-limited',
  500: 'server-error',
  502: 'upstream-error',
  503: 'unavailable',
  504: 'timeout',
}

/** Turns anything thrown into a failure. Synchronous and total: it never throws. */
export function toFailure(thrown: unknown, options: FailureOptions = {}): Failure {
  if (isApiError(thrown) && !options.gateway) return thrown.failure
  const cause = isApiError(thrown) ? thrown.cause : thrown
  const status = numberOf(digFirst(cause, ['status', 'statusCode', 'response.status']))
  const kind = (status && interim[status]) || (status ? 'unknown' : 'network')
  const facts = kinds[kind]
  return {
    kind,
    fixableBy: facts.fixableBy,
    status,
    message: textOf(digFirst(cause, ['error.message', 'message'])) ?? '',
    requestId: textOf(dig(cause, 'error.request_id')),
    requestIds: [],
    retry: { automatic: facts.automatic },
    outcome: facts.outcome,
    remedies: facts.remedies,
    receivedAt: options.receivedAt ?? Date.now(),
    reasons: [],
  }
}
