import type { Gateway } from '../core/gateway.ts'

/** Fireworks AI: https://docs.fireworks.ai/guides/inference-error-codes */
export const fireworks: Gateway = {
  name: 'Fireworks AI',
  hosts: ['fireworks.ai'],
  credential: 'key',
  codes: [
    {
      // An account that has reached its monthly limit or not paid an invoice.
      status: 412,
      says: 'suspended',
      kind: 'insufficient-balance',
      remedies: [{ action: 'top-up' }, { action: 'raise-limit' }],
    },
  ],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://app.fireworks.ai/settings/billing',
    'raise-limit': 'https://app.fireworks.ai/settings/billing',
    'check-api-key': 'https://app.fireworks.ai/settings/users/api-keys',
    'open-status-page': 'https://status.fireworks.ai',
    'open-docs': 'https://docs.fireworks.ai/guides/inference-error-codes',
  },
}
