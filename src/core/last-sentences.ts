import type { CodeRow } from './gateway.ts'

/** Sentences that are all there is: no status and no code came with them. */
export const lastSentences: readonly CodeRow[] = [
  {
    kind: 'rate-limited',
    says: ['rate-limited', 'quota exceeded', 'try again in'],
  },
  {
    kind: 'authentication',
    says: ['api key', 'apikey', 'unauthorized', 'authentication', 'credentials'],
  },
  {
    kind: 'unavailable',
    says: [
      'capacity exceeded',
      'currently loading',
      'temporarily unavailable',
      'service unavailable',
      '暂时不可用',
    ],
  },
  {
    kind: 'network',
    says: [
      'failed to connect',
      'connection refused',
      'econnrefused',
      'econnreset',
      'enotfound',
      'socket hang up',
      'failed to resolve',
      'name or service not known',
      'network error',
      'failed to fetch',
    ],
  },
  { kind: 'timeout', says: ['timed out', 'timeout', 'deadline exceeded', 'took too long', '超时'] },
  {
    kind: 'upstream-error',
    says: ['upstream', 'bad gateway', 'provider returned error', '上游'],
  },
  {
    kind: 'permission-denied',
    says: ['permission', 'access denied', 'forbidden', 'not allowed', '无权', '权限'],
  },
  {
    kind: 'server-error',
    says: [
      'internal server error',
      'internal error',
      'server error',
      'system error',
      '系统错误',
      '内部错误',
    ],
  },
  { kind: 'server-error', named: 'api error' },
  {
    kind: 'not-found',
    says: ['not found', 'does not exist', "doesn't exist", 'unexpected endpoint', '不存在'],
  },
  {
    kind: 'invalid-request',
    says: ['invalid', 'is required', 'must be', 'missing', 'malformed', 'cannot query', '参数'],
  },
  // An answer that was interrupted says so by why it ended, and often nothing else.
  {
    kind: 'unavailable',
    body: { 'choices.0.finish_reason': ['insufficient_system_resource'] },
  },
  {
    kind: 'server-error',
    body: {
      'choices.0.finish_reason': ['error', 'network_error'],
      finish_reason: ['error'],
    },
  },
]
