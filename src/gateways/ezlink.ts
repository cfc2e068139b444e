import type { Gateway } from '../core/gateway.ts'

/**
 * EZLINK AI, which carries the documentation of Keywords AI. It documents statuses only; nearly all
 * errors are the caller's own, so checking oneself comes before support. Its support address is not
 * public: `{ ...ezlink, support: { email } }` adds it.
 */
export const ezlink: Gateway = {
  name: 'EZLINK AI',
  hosts: [],
  credential: 'key',
  codes: [
    {
      status: 403,
      says: ['plan privilege', 'your plan', 'upgrade', 'subscription'],
      kind: 'plan-required',
    },
    { status: 400, kind: 'invalid-request' },
    { status: 401, kind: 'authentication' },
    { status: 403, kind: 'permission-denied' },
    { status: 404, kind: 'not-found' },
    { status: 429, kind: 'rate-limited' },
    { status: 500, kind: 'server-error' },
  ],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
  advice: {
    'invalid-request': [{ action: 'fix-request' }, { action: 'choose-model' }],
    authentication: [{ action: 'check-api-key' }, { action: 'ask-owner' }],
    'permission-denied': [{ action: 'request-access' }, { action: 'change-plan' }],
    'plan-required': [{ action: 'change-plan' }, { action: 'request-access' }],
    'not-found': [{ action: 'check-resource' }],
    'rate-limited': [{ action: 'wait' }, { action: 'raise-limit' }, { action: 'choose-model' }],
    'server-error': [{ action: 'retry' }, { action: 'contact-support' }],
  },
  lastResort: [{ action: 'contact-support' }],
}
