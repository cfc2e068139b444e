import type { Gateway } from '../core/gateway.ts'

/** Amazon Bedrock: https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html */
export const bedrock: Gateway = {
  name: 'Amazon Bedrock',
  hosts: ['bedrock*.*.amazonaws.com', 'bedrock*.*.api.aws'],
  credential: 'key',
  recognise: { headers: ['x-amzn-errortype: bedrock'] },
  codes: [
    { code: 'ServiceQuotaExceededException', kind: 'spend-limit', scope: 'account' },
    { says: 'payment instrument', kind: 'insufficient-balance' },
    {
      status: [403, 404],
      says: ['access to the model', 'use case details'],
      kind: 'permission-denied',
      remedies: [{ action: 'request-access' }],
    },
    {
      status: [400, 404],
      says: [
        'model identifier',
        'foundation model',
        'end of its life',
        'by provider as legacy',
        'on-demand throughput',
      ],
      kind: 'model-not-found',
    },
  ],
  requestId: { headers: ['x-amzn-requestid'], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://console.aws.amazon.com/billing/',
    'raise-limit': 'https://console.aws.amazon.com/servicequotas/',
    'request-access': 'https://console.aws.amazon.com/bedrock/',
    'open-status-page': 'https://health.aws.amazon.com/health/status',
    'open-docs':
      'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  },
}
