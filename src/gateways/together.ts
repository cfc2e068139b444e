import type { Gateway } from '../core/gateway.ts'

/** Together AI: https://docs.together.ai/docs/error-codes */
export const together: Gateway = {
  name: 'Together AI',
  hosts: ['together.ai', 'together.xyz'],
  credential: 'key',
  codes: [
    {
      code: 'credit_limit',
      kind: 'spend-limit',
      remedies: [{ action: 'raise-limit' }, { action: 'top-up' }],
    },
    // Its 403 means that input and `max_tokens` together are longer than the model's window.
    { status: 403, says: 'token', kind: 'context-length-exceeded' },
  ],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://api.together.ai/settings/organization/~current/billing',
    'raise-limit': 'https://api.together.ai/settings/organization/~current/billing',
    'check-api-key': 'https://api.together.ai/settings/projects/~current/api-keys',
    'choose-model': 'https://api.together.ai/models',
    'open-status-page': 'https://status.together.ai',
    'open-docs': 'https://docs.together.ai/docs/error-codes',
  },
}
