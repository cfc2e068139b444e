import type { Gateway } from '../core/gateway.ts'
import { gemini } from './gemini.ts'

/** Google's models on Vertex AI, with its own pages: https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/api-errors */
export const vertexAi: Gateway = {
  ...gemini,
  name: 'Vertex AI',
  hosts: [
    'aiplatform.googleapis.com',
    '*-aiplatform.googleapis.com',
    'console.cloud.google.com',
    'console.developers.google.com',
  ],
  recognise: {
    body: {
      'error.details.0.metadata.service': ['aiplatform.googleapis.com'],
      'error.details.1.metadata.service': ['aiplatform.googleapis.com'],
    },
  },
  links: {
    'top-up': 'https://console.cloud.google.com/billing',
    'check-api-key': 'https://console.cloud.google.com/apis/credentials',
    'raise-limit': 'https://console.cloud.google.com/iam-admin/quotas',
    'request-access': 'https://console.cloud.google.com/iam-admin',
    'open-status-page': 'https://status.cloud.google.com',
    'open-docs':
      'https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/api-errors',
  },
  // At most two retries, at least a second apart.
  retry: { base: 1_000, jitter: 1_000, retries: 2 },
}
