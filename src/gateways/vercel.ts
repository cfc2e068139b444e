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
    says: ['an error occurred with your deployment', 'could not be found on vercel'],
  },
  codes: [
    // No card on file: https://vercel.com/docs/ai-gateway/pricing
    { code: 'customer_verification_required', kind: 'insufficient-balance' },
    { code: 'free_tier_model_not_available', kind: 'plan-required' },
    { named: 'invocation timeout', kind: 'timeout', fixableBy: 'operator' },
    { named: ['deployment', 'dns hostname', 'router'], kind: 'configuration' },
    {
      named: ['invocation failed', 'no response from function'],
      kind: 'server-error',
      fixableBy: 'operator',
    },
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
