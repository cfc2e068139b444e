import type { Gateway } from '../core/gateway.ts'

/** The Claude API: https://platform.claude.com/docs/en/api/errors */
export const anthropic: Gateway = {
  name: 'Anthropic',
  hosts: ['anthropic.com', 'claude.com'],
  credential: 'key',
  recognise: { headers: ['anthropic-organization-id'] },
  codes: [
    {
      // Called a rate limit, but over only on the first of the next month.
      body: { 'error.details.error_code': ['enforced_spend_limit_reached'] },
      kind: 'spend-limit',
      scope: 'organization',
    },
    { says: 'workspace api usage limits', kind: 'spend-limit', scope: 'workspace' },
    { status: 429, says: 'exceeded its usage limit', kind: 'spend-limit', scope: 'organization' },
    {
      says: ['not yet available for this subscription', 'extra usage is required'],
      kind: 'plan-required',
    },
    { code: 'conflict_error', kind: 'conflict', automatic: true },
  ],
  requestId: { headers: ['request-id'], body: ['request_id'] },
  exposes: [],
  links: {
    'top-up': 'https://platform.claude.com/settings/billing',
    'check-api-key': 'https://platform.claude.com/settings/keys',
    'raise-limit': 'https://platform.claude.com/settings/limits',
    'change-plan': 'https://platform.claude.com/settings/billing',
    'open-status-page': 'https://status.claude.com',
    'open-docs': 'https://platform.claude.com/docs/en/api/errors',
  },
}
