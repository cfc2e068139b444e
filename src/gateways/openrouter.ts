import type { Gateway } from '../core/gateway.ts'
import { debtSentences, upstreamDebt } from './upstream-debt.ts'

const relayed = { 'error.message': ['Provider returned error'] }

/** OpenRouter, https://openrouter.ai/docs/api-reference/errors-and-debugging. */
export const openrouter: Gateway = {
  name: 'OpenRouter',
  hosts: ['openrouter.ai'],
  credential: 'key',
  recognise: {
    headers: ['x-generation-id'],
    fields: [
      'error.metadata.provider_name',
      'error.metadata.limit_source',
      'error.metadata.error_type',
      'choices.0.error.metadata.error_type',
      'error.availability.docs_url',
      'openrouter_metadata',
    ],
    body: { 'error.error_type': ['provider_overloaded', 'provider_unavailable', 'unmapped'] },
    says: ['openrouter.ai/'],
  },
  codes: [
    // Heavier than all that is free even when nothing else runs: waiting never helps.
    { body: { 'error.metadata.reason': ['weight_exceeds_budget'] }, kind: 'insufficient-balance' },
    // As many tokens as the credits would pay for, not as the model could read.
    { status: 402, says: 'tokens limit exceeded', kind: 'insufficient-balance' },
    { code: 'openrouter_in_flight_budget', kind: 'rate-limited', scope: 'in-flight budget' },
    {
      says: 'free-models-per-',
      kind: 'rate-limited',
      remedies: [{ action: 'wait' }, { action: 'top-up' }],
    },
    {
      body: { 'error.metadata.is_byok': ['true'] },
      says: debtSentences,
      kind: 'insufficient-balance',
      remedies: [{ action: 'check-api-key', href: 'https://openrouter.ai/settings/integrations' }],
    },
    ...upstreamDebt.map((row) => ({ ...row, body: relayed })),
    { body: relayed, status: 401, kind: 'configuration' },
    {
      says: ['data policy', 'privacy'],
      status: 404,
      kind: 'permission-denied',
      remedies: [{ action: 'request-access', href: 'https://openrouter.ai/settings/privacy' }],
    },
    { says: 'no allowed providers', kind: 'permission-denied' },
    { code: ['constraint_filtered', 'wrong_endpoint'], kind: 'invalid-request' },
    { says: 'no endpoints found that support', kind: 'invalid-request' },
    { code: ['no_endpoints', 'free_variant_ended'], kind: 'model-not-found' },
    { says: 'no endpoints found', kind: 'model-not-found' },
    { says: ['input was flagged', 'requires moderation'], kind: 'content-blocked' },
    { code: 'refusal', kind: 'content-blocked' },
    { code: 'string_too_long', kind: 'context-length-exceeded' },
    { code: ['server', 'unmapped'], kind: 'server-error' },
  ],
  requestId: { headers: ['x-generation-id'], body: ['id'] },
  exposes: ['x-generation-id', 'x-provider-name'],
  suggestion: ['error.metadata.remedy_hint'],
  links: {
    'top-up': 'https://openrouter.ai/settings/credits',
    'check-api-key': 'https://openrouter.ai/settings/keys',
    'raise-limit': 'https://openrouter.ai/settings/keys',
    'choose-model': 'https://openrouter.ai/models',
    'open-status-page': 'https://status.openrouter.ai',
    'open-docs': 'https://openrouter.ai/docs/api-reference/errors-and-debugging',
  },
}
