import type { Gateway } from '../core/gateway.ts'

/**
 * Portkey's gateway, hosted or its open source. Provider keys are the caller's own, so a provider's
 * debt is too. https://portkey.ai/docs/api-reference/inference-api/error-codes
 */
export const portkey: Gateway = {
  name: 'Portkey',
  hosts: ['portkey.ai'],
  credential: 'key',
  recognise: {
    headers: [
      'x-portkey-trace-id',
      'x-portkey-provider',
      'x-portkey-retry-attempt-count',
      'x-portkey-last-used-option-index',
      'x-portkey-gateway-exception',
    ],
    fields: ['hook_results'],
    says: ['x-portkey-'],
  },
  codes: [
    { status: 412, kind: 'spend-limit' },
    // The admin API: https://portkey.ai/docs/api-reference/admin-api/error
    { code: 'ab09', kind: 'plan-required' },
    { says: 'message: fetch failed', kind: 'upstream-error', fixableBy: 'operator' },
  ],
  requestId: { headers: ['x-portkey-trace-id'], body: [] },
  exposes: [],
  links: {
    'check-api-key': 'https://app.portkey.ai/api-keys',
    'open-status-page': 'https://status.portkey.ai',
    'open-docs': 'https://portkey.ai/docs/api-reference/inference-api/error-codes',
  },
}
