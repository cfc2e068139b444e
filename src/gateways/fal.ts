import type { Gateway } from '../core/gateway.ts'

/** fal: https://fal.ai/docs/documentation/model-apis/errors and …/request-errors */
export const fal: Gateway = {
  name: 'fal',
  hosts: ['fal.run', 'fal.ai'],
  credential: 'key',
  recognise: { headers: ['x-fal-request-id', 'x-fal-error-type', 'x-fal-retryable'] },
  codes: [
    { says: 'exhausted balance', kind: 'insufficient-balance' },
    {
      says: 'user is locked',
      kind: 'permission-denied',
      fixableBy: 'operator',
      remedies: [{ action: 'contact-support' }],
    },
    { code: 'downstream_service_error', kind: 'upstream-error' },
  ],
  // https://fal.ai/docs/model-apis/model-endpoints/reliability
  charges: [{ status: [500, 501, 502, 503, 504], charged: 'no' }],
  requestId: { headers: ['x-fal-request-id'], body: ['request_id'] },
  exposes: [],
  links: {
    'top-up': 'https://fal.ai/dashboard/billing',
    'check-api-key': 'https://fal.ai/dashboard/keys',
    'open-status-page': 'https://status.fal.ai',
    'open-docs': 'https://fal.ai/docs/documentation/model-apis/errors',
  },
}
