import type { Gateway } from '../core/gateway.ts'

/** The Gemini API of AI Studio: https://ai.google.dev/gemini-api/docs/troubleshooting */
export const gemini: Gateway = {
  name: 'Gemini',
  hosts: ['generativelanguage.googleapis.com', 'ai.google.dev', 'aistudio.google.com', 'ai.studio'],
  credential: 'key',
  recognise: {
    body: {
      'error.details.0.metadata.service': ['generativelanguage.googleapis.com'],
      'error.details.1.metadata.service': ['generativelanguage.googleapis.com'],
    },
  },
  codes: [
    { says: ['spending cap', 'spend cap'], kind: 'spend-limit', scope: 'project' },
    {
      code: ['service_disabled', 'api_key_service_blocked'],
      kind: 'permission-denied',
      remedies: [{ action: 'request-access' }],
    },
  ],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://ai.studio/projects',
    'check-api-key': 'https://aistudio.google.com/apikey',
    'raise-limit': 'https://ai.studio/spend',
    'change-plan': 'https://ai.google.dev/gemini-api/docs/billing',
    'open-status-page': 'https://aistudio.google.com/status',
    'open-docs': 'https://ai.google.dev/gemini-api/docs/troubleshooting',
  },
}
