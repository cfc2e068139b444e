import type { Gateway } from '../core/gateway.ts'

/** Leaper (LEAPERone). OpenAI-shaped errors, and a documented way of retrying. */
export const leaper: Gateway = {
  name: 'Leaper',
  hosts: ['api.leaper.one'],
  credential: 'key',
  codes: [
    { status: 400, kind: 'invalid-request' },
    { status: 401, kind: 'authentication' },
    { status: 402, kind: 'insufficient-balance' },
    { status: 404, kind: 'not-found' },
    { status: 410, kind: 'gone', remedies: [{ action: 'create-again' }] },
    { status: 429, kind: 'rate-limited' },
    { status: 500, kind: 'server-error' },
  ],
  requestId: { headers: [], body: [] },
  exposes: ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'],
  links: {},
  retry: { base: 1_000, factor: 2, cap: 30_000, jitter: 1_000, retries: 5 },
  advice: {
    'invalid-request': [{ action: 'fix-request' }],
    authentication: [{ action: 'check-api-key' }],
    'insufficient-balance': [{ action: 'top-up' }],
    'not-found': [{ action: 'check-resource' }],
    'rate-limited': [{ action: 'wait' }],
    'server-error': [{ action: 'retry' }, { action: 'contact-support' }],
  },
}
