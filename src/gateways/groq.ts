import type { Gateway } from '../core/gateway.ts'

/** Groq: https://console.groq.com/docs/errors */
export const groq: Gateway = {
  name: 'Groq',
  hosts: ['groq.com'],
  credential: 'key',
  recognise: { headers: ['x-groq-region'], fields: ['error.failed_generation'] },
  codes: [
    // https://console.groq.com/docs/spend-limits
    { code: 'blocked_api_access', kind: 'spend-limit', scope: 'organization' },
    // https://console.groq.com/docs/flex-processing
    { status: 498, kind: 'unavailable' },
    {
      code: 'organization_restricted',
      kind: 'permission-denied',
      remedies: [{ action: 'contact-support' }],
    },
    {
      // The model, not the caller, wrote what does not fit: another try may do.
      code: ['tool_use_failed', 'json_validate_failed'],
      kind: 'invalid-request',
      remedies: [{ action: 'retry' }, { action: 'fix-request', params: ['temperature', 'tools'] }],
    },
    {
      says: 'request too large',
      kind: 'context-length-exceeded',
      remedies: [{ action: 'shorten-input' }, { action: 'change-plan' }],
    },
  ],
  requestId: { headers: ['x-request-id'], body: ['x_groq.id'] },
  exposes: [],
  links: {
    'top-up': 'https://console.groq.com/settings/billing',
    'check-api-key': 'https://console.groq.com/keys',
    'raise-limit': 'https://console.groq.com/settings/billing',
    'change-plan': 'https://console.groq.com/settings/billing',
    'open-status-page': 'https://groqstatus.com',
    'open-docs': 'https://console.groq.com/docs/errors',
  },
}
