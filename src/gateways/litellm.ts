import type { Gateway } from '../core/gateway.ts'
import { upstreamDebt } from './upstream-debt.ts'

/**
 * The LiteLLM proxy, https://docs.litellm.ai/docs/proxy/error_reference. Its own refusals carry types
 * of its own; what a provider said follows `…Exception - `. It keeps budgets but no balances, so that
 * money that is missing is missing upstream.
 */
export const litellm: Gateway = {
  name: 'LiteLLM',
  hosts: [],
  credential: 'key',
  recognise: {
    headers: ['x-litellm-call-id', 'x-litellm-version', 'x-litellm-key-spend', 'x-litellm-timeout'],
    fields: ['error.litellm_call_id', 'litellm_call_id'],
    body: {
      'error.type': [
        'token_not_found_in_db',
        'no_db_connection',
        'throttling_error',
        'key_model_access_denied',
        'team_model_access_denied',
        'user_model_access_denied',
        'org_model_access_denied',
        'project_model_access_denied',
        'team_member_permission_error',
      ],
    },
    says: ['litellm', 'exceededbudget', 'no deployments available', 'received model group='],
  },
  codes: [
    { says: 'crossed budget for provider', kind: 'configuration' },
    { says: 'exceededbudget', kind: 'spend-limit' },
    {
      says: ['not allowed', 'admin only', 'only proxy admin', 'does not have permission'],
      status: [401, 403],
      kind: 'permission-denied',
    },
    { named: ['team member permission', 'access denied'], kind: 'permission-denied' },
    { code: ['auth_error', 'expired_key', 'token_not_found_in_db'], kind: 'authentication' },
    { says: 'no healthy deployment', kind: 'unavailable', fixableBy: 'operator' },
    { code: 'auth_provider_unavailable', kind: 'unavailable', fixableBy: 'operator' },
    // `budget_exceeded` is the proxy's own; every other word about money comes from a provider.
    { code: 'budget_exceeded', kind: 'spend-limit' },
    ...upstreamDebt,
    { status: 401, anywhere: 'exception - ', kind: 'configuration' },
    { anywhere: 'contextwindowexceedederror', kind: 'context-length-exceeded' },
    { anywhere: 'contentpolicyviolationerror', kind: 'content-blocked' },
    { status: 500, says: 'connection error', kind: 'upstream-error' },
  ],
  requestId: {
    headers: ['x-litellm-call-id'],
    body: ['error.litellm_call_id', 'litellm_call_id'],
  },
  exposes: [],
  links: { 'open-docs': 'https://docs.litellm.ai/docs/proxy/error_reference' },
}
