import type { Gateway } from '../core/gateway.ts'

/** ElevenLabs, https://elevenlabs.io/docs/eleven-api/resources/errors: `{detail: {status or code, message}}`. */
export const elevenlabs: Gateway = {
  name: 'ElevenLabs',
  hosts: ['elevenlabs.io'],
  credential: 'key',
  recognise: {
    headers: ['current-concurrent-requests', 'maximum-concurrent-requests'],
    body: {
      'detail.status': [
        'quota_exceeded',
        'max_character_limit_exceeded',
        'too_many_concurrent_requests',
        'system_busy',
        'voice_not_found',
        'missing_permissions',
        'detected_unusual_activity',
        'free_users_not_allowed',
        'only_for_creator+',
      ],
    },
  },
  codes: [
    { code: 'quota_exceeded', kind: 'insufficient-balance' },
    {
      code: ['too_many_concurrent_requests', 'concurrent_limit_exceeded'],
      kind: 'rate-limited',
      scope: 'concurrent requests',
    },
    { code: 'system_busy', kind: 'unavailable' },
    {
      code: ['max_character_limit_exceeded', 'text_too_long'],
      kind: 'context-length-exceeded',
    },
    {
      code: 'missing_permissions',
      kind: 'permission-denied',
      remedies: [{ action: 'check-api-key' }],
    },
    {
      code: ['detected_unusual_activity', 'free_users_not_allowed', 'feature_not_available'],
      kind: 'plan-required',
    },
    { body: { 'detail.status': ['only_for_creator+'] }, kind: 'plan-required' },
    { code: 'needs_authorization', kind: 'authentication' },
  ],
  requestId: { headers: ['request-id', 'x-trace-id'], body: ['detail.request_id'] },
  exposes: [],
  links: {
    'top-up': 'https://elevenlabs.io/app/subscription',
    'change-plan': 'https://elevenlabs.io/app/subscription',
    'check-api-key': 'https://elevenlabs.io/app/settings/api-keys',
    'open-status-page': 'https://status.elevenlabs.io',
    'open-docs': 'https://elevenlabs.io/docs/eleven-api/resources/errors',
  },
}
