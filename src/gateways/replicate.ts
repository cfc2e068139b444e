import type { Gateway } from '../core/gateway.ts'

/** Replicate: https://replicate.com/docs/reference/http */
export const replicate: Gateway = {
  name: 'Replicate',
  hosts: ['replicate.com'],
  credential: 'key',
  recognise: { fields: ['data_removed', 'urls.cancel'] },
  codes: [
    {
      // https://replicate.com/docs/topics/predictions/rate-limits
      status: 429,
      says: 'in credit',
      kind: 'rate-limited',
      remedies: [{ action: 'wait' }, { action: 'top-up' }],
    },
  ],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://replicate.com/account/billing',
    'check-api-key': 'https://replicate.com/account/api-tokens',
    'contact-support': 'https://replicate.com/support',
    'open-status-page': 'https://replicatestatus.com',
    'open-docs': 'https://replicate.com/docs/reference/http',
  },
}
