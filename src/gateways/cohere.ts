import type { Gateway } from '../core/gateway.ts'

/** Cohere: https://docs.cohere.com/errors-reference */
export const cohere: Gateway = {
  name: 'Cohere',
  hosts: ['cohere.com', 'cohere.ai'],
  credential: 'key',
  recognise: { headers: ['x-debug-trace-id'] },
  codes: [
    { status: 402, says: 'maximum billing', kind: 'spend-limit', scope: 'key' },
    // A trial key has a thousand calls a month; a production key has as many as one pays for.
    { status: 429, says: 'calls / month', kind: 'plan-required', scope: 'key' },
  ],
  requestId: { headers: ['x-debug-trace-id'], body: ['id'] },
  exposes: ['x-debug-trace-id'],
  links: {
    'top-up': 'https://dashboard.cohere.com/billing?tab=payment',
    'raise-limit': 'https://dashboard.cohere.com/billing?tab=payment',
    'check-api-key': 'https://dashboard.cohere.com/api-keys',
    'change-plan': 'https://dashboard.cohere.com/api-keys',
    'open-status-page': 'https://status.cohere.com',
    'open-docs': 'https://docs.cohere.com/errors-reference',
  },
  support: { email: 'support@cohere.com' },
}
