import type { Gateway } from '../core/gateway.ts'

/**
 * Vercel: its AI Gateway, and its platform, which answers in front of other people's apps.
 * https://vercel.com/docs/ai-gateway/faq, https://vercel.com/docs/errors
 */
export const vercel: Gateway = {
  name: 'Vercel',
  hosts: ['ai-gateway.vercel.sh', 'vercel.com'],
  credential: 'key',
  recognise: {
    headers: ['x-vercel-error'],
    fields: ['generationId'],
    body: { 'error.type': ['customer_verification_required', 'free_tier_model_not_available'] },
    says: ['an error occurred with your deployment', 'deployment_disabled', 'deployment_not_found'],
  },
  codes: [
    // No card on file: https://vercel.com/docs/ai-gateway/pricing
    { code: 'customer_verification_required', kind: 'insufficient-balance' },
    { code: 'free_tier_model_not_available', kind: 'plan-required' },
    { code: ['failed_dependency', 'response_error'], kind: 'upstream-error' },
    { says: 'function_invocation_timeout', kind: 'timeout', fixableBy: 'operator' },
    { named: 'function invocation timeout', kind: 'timeout', fixableBy: 'operator' },
    {
      named: ['deployment', 'dns hostname', 'router external target'],
      kind: 'configuration',
    },
    { says: 'deployment_', kind: 'configuration' },
    {
      named: ['function invocation failed', 'no response from function', 'middleware'],
      kind: 'server-error',
      fixableBy: 'operator',
    },
    { says: 'invocation_failed', kind: 'server-error', fixableBy: 'operator' },
  ],
  requestId: { headers: ['x-vercel-id'], body: ['generationId'] },
  exposes: ['x-vercel-error'],
  links: {
    'top-up': 'https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai',
    'check-api-key': 'https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai%2Fapi-keys',
    'open-status-page': 'https://www.vercel-status.com',
    'open-docs': 'https://vercel.com/docs/errors',
  },
}
