import type { Gateway } from '../core/gateway.ts'

/**
 * Moonshot (Kimi), https://platform.kimi.ai/docs/api/errors. Accounts of China live elsewhere:
 * `{ ...moonshot, origin: 'https://platform.kimi.com' }`.
 */
export const moonshot: Gateway = {
  name: 'Moonshot',
  hosts: ['moonshot.ai', 'moonshot.cn', 'kimi.ai', 'kimi.com'],
  origin: 'https://platform.kimi.ai',
  credential: 'key',
  recognise: {
    headers: ['msh-request-id', 'x-msh-trace-id'],
    body: {
      'error.type': [
        'exceeded_current_quota_error',
        'rate_limit_reached_error',
        'incorrect_api_key_error',
        'access_terminated_error',
      ],
    },
  },
  codes: [
    {
      code: 'access_terminated_error',
      says: 'usage limit',
      kind: 'spend-limit',
      remedies: [{ action: 'change-plan' }],
    },
    { status: 402, says: 'membership', kind: 'plan-required' },
  ],
  requestId: { headers: ['msh-request-id'], body: ['error.request_id'] },
  exposes: [],
  links: {
    'top-up': '/console/pay',
    'check-api-key': '/console/api-keys',
    'open-docs': '/docs/api/errors',
  },
}
