import type { Gateway } from '../core/gateway.ts'

/** Mistral: https://docs.mistral.ai/resources/error-glossary */
export const mistral: Gateway = {
  name: 'Mistral',
  hosts: ['mistral.ai'],
  credential: 'key',
  recognise: { headers: ['mistral-correlation-id'], fields: ['raw_status_code'] },
  codes: [],
  requestId: { headers: ['mistral-correlation-id'], body: [] },
  exposes: [],
  links: {
    'top-up': 'https://admin.mistral.ai/organization/billing',
    'check-api-key': 'https://console.mistral.ai/api-keys',
    'raise-limit': 'https://admin.mistral.ai/plateforme/limits',
    'open-status-page': 'https://status.mistral.ai',
    'open-docs': 'https://docs.mistral.ai/resources/error-glossary',
  },
  // `(2 ** attempt) + uniform(0, 1)` seconds, five attempts.
  retry: { base: 1_000, jitter: 1_000, retries: 4 },
  // A 402 is an empty balance, a spending limit, or an invoice that was not paid.
  advice: { 'insufficient-balance': [{ action: 'top-up' }, { action: 'raise-limit' }] },
}
