import type { Gateway } from '../core/gateway.ts'

/** xAI: https://docs.x.ai/developers/debugging. Its codes are the descriptions of gRPC's. */
export const xai: Gateway = {
  name: 'xAI',
  hosts: ['x.ai', 'grok.com'],
  credential: 'key',
  recognise: {
    body: {
      code: [
        'Client specified an invalid argument',
        'The caller does not have permission to execute the specified operation',
        'Some requested entity was not found',
        'Some resource has been exhausted',
        'The service is currently unavailable',
        'personal-team-blocked:spending-limit',
      ],
    },
  },
  codes: [
    {
      // One sentence for both: “either used all available credits or reached its spending limit”.
      says: ['all available credits', 'out of credits', 'any credits'],
      kind: 'insufficient-balance',
      remedies: [{ action: 'top-up' }, { action: 'raise-limit' }],
    },
  ],
  // https://docs.x.ai/docs/models: what breaks the usage guidelines is charged all the same.
  charges: [{ says: 'usage guidelines', charged: 'yes' }],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://console.x.ai/team/default/billing',
    'check-api-key': 'https://console.x.ai/team/default/api-keys',
    'raise-limit': 'https://console.x.ai/team/default/billing',
    'open-status-page': 'https://status.x.ai',
    'open-docs': 'https://docs.x.ai/developers/debugging',
  },
}
