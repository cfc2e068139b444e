import type { CodeRow } from './gateway.ts'

/** What names the state of the service; sentences about money, length and content know better. */
export const serviceNames: readonly CodeRow[] = [
  {
    kind: 'upstream-error',
    named: [
      'upstream',
      'provider error',
      'provider unavailable',
      'bad gateway',
      'bad response',
      'do request failed',
      'empty response',
      'read response body',
      'model error exception',
    ],
  },
  {
    kind: 'unavailable',
    fixableBy: 'operator',
    named: ['no available', 'no healthy', 'get channel failed', 'channel selection failed'],
  },
  {
    kind: 'unavailable',
    named: [
      'overload',
      'model capacity',
      'capacity exceeded',
      'capacity exhausted',
      'insufficient capacity',
      'model unavailable',
      'service unavailable',
      'temporarily unavailable',
      'model not ready',
      'server busy',
      'maintenance',
    ],
  },
  {
    kind: 'rate-limited',
    named: [
      'rate limit',
      'ratelimit',
      'rate exceeded',
      'throughput exceeded',
      'flow control',
      'qps',
      'too many requests',
      'too many attempts',
      'too many concurrent',
      'throttl',
      'slow down',
      'concurrency limit',
      'request limit',
      'requests limit',
      'limit requests',
      'limit burst',
      'daily quota',
      'daily limit',
      'usage limit',
      'token concurrency',
    ],
  },
  {
    kind: 'payload-too-large',
    named: ['too large', 'size exceeded', 'size limit', 'payload too'],
  },
  { kind: 'conflict', named: 'lock timeout' },
  {
    kind: 'timeout',
    named: ['timeout', 'time out', 'timed out', 'deadline exceeded', 'response time exceeded'],
  },
  {
    kind: 'conflict',
    named: ['already exist', 'idempotency', 'conflict', 'duplicate'],
  },
]
