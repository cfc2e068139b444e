import type { Gateway } from '../core/gateway.ts'

/** Perplexity: https://docs.perplexity.ai/guides/perplexity-sdk-error-handling */
export const perplexity: Gateway = {
  name: 'Perplexity',
  hosts: ['perplexity.ai'],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://console.perplexity.ai',
    'check-api-key': 'https://console.perplexity.ai',
    'open-docs': 'https://docs.perplexity.ai/guides/perplexity-sdk-error-handling',
  },
  // A key whose credits have run out is answered with 401 like one that is wrong.
  advice: { authentication: [{ action: 'check-api-key' }, { action: 'top-up' }] },
}
