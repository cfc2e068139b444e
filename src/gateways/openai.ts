import type { Gateway } from '../core/gateway.ts'

/** OpenAI's own API: https://platform.openai.com/docs/guides/error-codes */
export const openai: Gateway = {
  name: 'OpenAI',
  hosts: ['openai.com'],
  credential: 'key',
  recognise: { headers: ['openai-organization', 'openai-version'] },
  codes: [
    {
      says: 'organization must be verified',
      kind: 'permission-denied',
      remedies: [{ action: 'request-access' }],
    },
    {
      // A 401 that the key itself is not to blame for.
      status: 401,
      says: ['member of an organization', 'insufficient permissions', 'ip … not authorized'],
      kind: 'permission-denied',
      remedies: [{ action: 'ask-owner' }],
    },
    {
      status: 403,
      code: 'model_not_found',
      kind: 'permission-denied',
      remedies: [{ action: 'request-access' }, { action: 'choose-model' }],
    },
  ],
  requestId: { headers: ['x-request-id'], body: [] },
  exposes: ['x-request-id', 'cf-ray'],
  links: {
    'top-up': 'https://platform.openai.com/settings/organization/billing/overview',
    'check-api-key': 'https://platform.openai.com/api-keys',
    'raise-limit': 'https://platform.openai.com/settings/organization/limits',
    'request-access': 'https://platform.openai.com/settings/organization/general',
    'open-status-page': 'https://status.openai.com',
    'open-docs': 'https://platform.openai.com/docs/guides/error-codes',
  },
  // `insufficient_quota` stands for an empty balance and for a limit alike.
  advice: { 'insufficient-balance': [{ action: 'top-up' }, { action: 'raise-limit' }] },
}
