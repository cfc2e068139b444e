import type { CodeRow, Gateway } from '../core/gateway.ts'
import type { Remedy } from '../core/remedy.ts'

/** A failed task can only be run again, as a new one; its status page tells what happened. */
const checkTask: Remedy = { action: 'check-status', params: ['Async Tasks'] }
const anotherRun: readonly Remedy[] = [{ action: 'run-again' }, checkTask]
const changedRun: readonly Remedy[] = [{ action: 'fix-request' }, checkTask]

/** Jobs that ended failed, inside a 200: https://docs.evolink.ai. Asking for the job again changes nothing. */
const tasks: readonly CodeRow[] = [
  {
    code: 'content_policy_violation',
    kind: 'content-blocked',
    remedies: [{ action: 'edit-prompt' }, checkTask],
  },
  {
    code: ['invalid_parameters', 'image_dimension_mismatch', 'image_processing_error'],
    kind: 'invalid-request',
    remedies: changedRun,
  },
  {
    code: 'resource_not_found',
    kind: 'not-found',
    remedies: [{ action: 'check-resource' }, checkTask],
  },
  { code: 'request_cancelled', kind: 'task-failed', fixableBy: 'user', remedies: anotherRun },
  {
    code: 'quota_exceeded',
    kind: 'insufficient-balance',
    remedies: [{ action: 'top-up' }, ...anotherRun],
  },
  {
    code: ['service_unavailable', 'resource_exhausted', 'model_unavailable'],
    kind: 'unavailable',
    remedies: anotherRun,
  },
  { code: 'generation_timeout', kind: 'timeout', remedies: anotherRun },
  { code: 'service_error', kind: 'server-error', remedies: anotherRun },
  { code: 'upstream_error', kind: 'upstream-error', remedies: anotherRun },
  { code: ['rate_limited', 'rate_limit_error'], kind: 'rate-limited', remedies: anotherRun },
  { kind: 'task-failed', remedies: anotherRun },
]

/** EvoLink. Its live wire also answers as the new-api family does, so both vocabularies are here. */
export const evolink: Gateway = {
  name: 'EvoLink',
  hosts: ['evolink.ai'],
  credential: 'key',
  recognise: {
    fields: ['error.fallback_suggestion'],
    body: {
      'error.type': [
        'insufficient_quota_error',
        'request_too_large_error',
        'service_unavailable_error',
      ],
    },
  },
  codes: [
    ...tasks.map((row): CodeRow => ({ ...row, task: true, automatic: false, outcome: 'failed' })),
    {
      code: ['insufficient_token_quota', 'key_quota_exhausted', 'mcp_limit_reached'],
      kind: 'spend-limit',
      scope: 'key',
    },
    {
      code: ['token_daily_quota_exceeded', 'key_daily_quota_exhausted', 'mcp_daily_limit_reached'],
      kind: 'spend-limit',
      scope: 'key',
    },
    {
      code: [
        'insufficient_quota',
        'insufficient_user_quota',
        'quota_not_enough',
        'account_balance_insufficient',
      ],
      kind: 'insufficient-balance',
    },
    {
      status: [402, 403],
      says: ['余额不足', 'insufficient credits'],
      kind: 'insufficient-balance',
    },
    {
      code: ['key_disabled', 'key_expired', 'mcp_key_expired', 'mcp_paused'],
      kind: 'authentication',
    },
    {
      code: ['connection_not_found', 'connection_revoked', 'session_inactive', 'session_expired'],
      kind: 'authentication',
      remedies: [{ action: 'sign-in' }],
    },
    {
      code: ['key_model_not_allowed', 'model_not_allowed'],
      kind: 'permission-denied',
      remedies: [{ action: 'choose-model' }, { action: 'check-api-key' }],
    },
    {
      code: ['user_disabled', 'account_disabled'],
      kind: 'permission-denied',
      remedies: [{ action: 'contact-support' }],
    },
    {
      code: [
        'content_policy_violation',
        'content_filter',
        'sensitive_content',
        'moderation_blocked',
        'input_moderation_failed',
      ],
      kind: 'content-blocked',
    },
    {
      code: ['no_available_channel', 'channel_selection_failed', 'model_unavailable'],
      kind: 'unavailable',
      fixableBy: 'operator',
    },
    { code: 'service_misconfigured', kind: 'configuration' },
    {
      code: ['paid_outcome_unknown', 'outcome_unknown'],
      kind: 'timeout',
      automatic: false,
      outcome: 'unknown',
      remedies: [{ action: 'check-status' }, { action: 'contact-support' }],
    },
    {
      code: 'idempotency_conflict',
      kind: 'conflict',
      remedies: [{ action: 'check-status' }, { action: 'resolve-conflict' }],
    },
    { code: 'upload_token_rate_limited', kind: 'rate-limited' },
    { code: 'model_not_found', kind: 'model-not-found' },
    { status: 404, param: 'model', kind: 'model-not-found' },
    {
      status: 404,
      says: ['requested model not found', 'model not found'],
      kind: 'model-not-found',
    },
    { code: 'invalid_request_error', status: 400, kind: 'invalid-request' },
    { code: 'authentication_error', kind: 'authentication' },
    { code: 'insufficient_quota_error', kind: 'insufficient-balance' },
    { code: 'permission_error', kind: 'permission-denied' },
    { code: 'not_found_error', kind: 'not-found' },
    { code: 'request_too_large_error', kind: 'payload-too-large' },
    { code: 'rate_limit_error', kind: 'rate-limited' },
    { code: 'internal_server_error', kind: 'server-error' },
    { code: 'upstream_error', kind: 'upstream-error' },
    { code: 'service_unavailable_error', kind: 'unavailable' },
  ],
  charges: [
    // Only videos are documented as free of charge when they fail.
    { task: true, body: { type: ['image', 'audio', 'music', 'text'] }, charged: 'unknown' },
    { task: true, charged: 'no' },
  ],
  requestId: {
    headers: ['x-request-id', 'x-oneapi-request-id'],
    body: ['error.request_id', 'request_id'],
  },
  exposes: [],
  suggestion: ['error.fallback_suggestion'],
  links: {
    'top-up': 'https://evolink.ai/dashboard/billing',
    'check-api-key': 'https://evolink.ai/dashboard/keys',
    'raise-limit': 'https://evolink.ai/dashboard/keys',
  },
  retry: { kinds: { unavailable: { base: 30_000, factor: 1, cap: 30_000, jitter: 1_000 } } },
  advice: {
    'upstream-error': [{ action: 'choose-model' }, { action: 'retry' }],
  },
}
