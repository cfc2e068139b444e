import type { Gateway } from '../core/gateway.ts'

/** Hugging Face, its Hub and Inference Providers: https://huggingface.co/docs/inference-providers/pricing */
export const huggingface: Gateway = {
  name: 'Hugging Face',
  hosts: ['huggingface.co', 'hf.co', 'huggingface.cloud', 'hf.space'],
  credential: 'key',
  recognise: { says: ['monthly included credits'] },
  codes: [
    {
      // What a plan includes is used up: credits and a larger plan both help.
      status: 402,
      kind: 'insufficient-balance',
      remedies: [{ action: 'top-up' }, { action: 'change-plan' }],
    },
    {
      code: 'GatedRepo',
      kind: 'permission-denied',
      remedies: [{ action: 'request-access' }],
    },
    // The Hub answers 401 for what does not exist, so as not to tell whether it does.
    { code: 'RepoNotFound', kind: 'not-found' },
  ],
  requestId: { headers: ['x-request-id'], body: [] },
  exposes: ['x-error-code', 'x-error-message', 'x-request-id'],
  links: {
    'top-up': 'https://huggingface.co/settings/billing',
    'change-plan': 'https://huggingface.co/pricing',
    'check-api-key': 'https://huggingface.co/settings/tokens',
    'open-status-page': 'https://status.huggingface.co',
    'open-docs': 'https://huggingface.co/docs/inference-providers',
  },
}
