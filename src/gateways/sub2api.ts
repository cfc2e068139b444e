import type { Gateway } from '../core/gateway.ts'

/**
 * The relays that run the open-source sub2api. Each has a host of its own:
 * `{ ...sub2api, origin: 'https://my-relay.example', hosts: ['my-relay.example'] }`.
 * https://github.com/Wei-Shaw/sub2api, `backend/internal/server/middleware`
 */
export const sub2api: Gateway = {
  name: 'sub2api',
  hosts: [],
  credential: 'key',
  recognise: {
    body: {
      code: [
        'API_KEY_QUOTA_EXHAUSTED',
        'API_KEY_AUTH_OVERLOADED',
        'SUBSCRIPTION_MAINTENANCE_FAILED',
        'api_key_in_query_deprecated',
      ],
    },
  },
  codes: [
    { code: 'api_key_quota_exhausted', kind: 'spend-limit', scope: 'key' },
    {
      code: [
        'usage_limit_exceeded',
        'daily_limit_exceeded',
        'weekly_limit_exceeded',
        'monthly_limit_exceeded',
      ],
      kind: 'rate-limited',
      scope: 'subscription',
      remedies: [{ action: 'wait' }, { action: 'change-plan' }],
    },
    {
      code: ['user_inactive', 'group_not_allowed', 'group_disabled', 'group_deleted'],
      kind: 'permission-denied',
      remedies: [{ action: 'contact-support' }],
    },
    { says: 'contact administrator', kind: 'configuration' },
  ],
  requestId: { headers: ['x-request-id'], body: [] },
  exposes: [],
  links: {},
}
