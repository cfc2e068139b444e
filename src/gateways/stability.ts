import type { Gateway } from '../core/gateway.ts'

/** Stability AI, https://platform.stability.ai/docs/api-reference: `{id, name, errors: […]}`. */
export const stability: Gateway = {
  name: 'Stability AI',
  hosts: ['stability.ai'],
  credential: 'key',
  recognise: { body: { name: ['content_moderation'] } },
  codes: [],
  // Only what succeeds costs credits.
  charges: [{ charged: 'no' }],
  requestId: { headers: ['x-request-id'], body: ['id'] },
  exposes: [],
  links: {
    'top-up': 'https://platform.stability.ai/account/credits',
    'check-api-key': 'https://platform.stability.ai/account/keys',
    'open-docs': 'https://platform.stability.ai/docs/api-reference',
  },
  // More than 150 requests in 10 seconds shut a caller out for a minute.
  retry: { kinds: { 'rate-limited': { base: 60_000, factor: 1, cap: 60_000, jitter: 1_000 } } },
}
