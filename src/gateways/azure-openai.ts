import type { Gateway } from '../core/gateway.ts'

/** Azure OpenAI in Microsoft Foundry: https://learn.microsoft.com/azure/foundry/openai/how-to/troubleshoot-errors */
export const azureOpenai: Gateway = {
  name: 'Azure OpenAI',
  hosts: ['openai.azure.com', 'cognitiveservices.azure.com', 'services.ai.azure.com'],
  credential: 'key',
  recognise: { headers: ['x-ms-deployment-name'] },
  codes: [
    // A deployment has a quota of tokens per minute and no balance.
    { status: 429, code: 'insufficient_quota', kind: 'rate-limited' },
    { status: 429, says: 'unable to process your request', kind: 'unavailable' },
    {
      // The whole resource is blocked for earlier requests: this one is not the matter.
      status: 403,
      says: 'temporarily blocked',
      kind: 'permission-denied',
      remedies: [{ action: 'contact-support' }],
    },
  ],
  requestId: { headers: ['x-request-id', 'apim-request-id'], body: [] },
  exposes: ['location', 'x-request-id'],
  regionHeader: 'x-ms-region',
  links: {
    'check-api-key': 'https://ai.azure.com',
    'raise-limit': 'https://aka.ms/oai/quotaincrease',
    'open-status-page': 'https://azure.status.microsoft',
    'open-docs': 'https://learn.microsoft.com/azure/foundry/openai/how-to/troubleshoot-errors',
  },
  advice: { 'rate-limited': [{ action: 'wait' }, { action: 'raise-limit' }] },
}
