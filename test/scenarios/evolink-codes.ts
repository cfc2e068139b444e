import type { WireFailure } from './scenario.ts'

/** EvoLink where the code is a word: what its official client tells apart, and the live wire. */
export const evolinkCodes = [
  {
    id: 'evolink/402-account-balance-figures',
    title: 'Too few credits, with the figures',
    status: 402,
    headers: {},
    body: {
      error: {
        code: 'account_balance_insufficient',
        message: 'The account balance does not cover this generation',
        type: 'insufficient_quota_error',
        account_balance_credits: 12,
        estimated_credits: 72,
        action_url: 'https://evolink.ai/dashboard/billing',
        request_id: 'evo-8d20f6a1',
      },
    },
  },
  {
    id: 'evolink/403-live-balance',
    title: 'Too few credits, as the live wire tells it',
    status: 403,
    headers: {},
    body: {
      error: {
        code: 'unknown_error',
        message:
          '余额不足: 可用 ¥0.100000, 本次预估需要 ¥0.700000 (request id: 20251121084501123456789kQ2wE8rT)',
        type: 'new_api_error',
      },
    },
  },
  {
    id: 'evolink/402-key-limit',
    title: 'The limit of the key is used up',
    status: 402,
    headers: {},
    body: {
      error: {
        code: 'insufficient_token_quota',
        message: 'This key has used its limit of 500 credits',
        type: 'insufficient_quota_error',
        remaining_credits: 3,
        estimated_credits: 72,
        request_id: 'evo-1f93b7c4',
      },
    },
  },
  {
    id: 'evolink/402-key-daily-limit',
    title: 'The daily limit of the key is used up',
    status: 402,
    headers: {},
    body: {
      error: {
        code: 'token_daily_quota_exceeded',
        message: 'This key has used its limit for today',
        type: 'insufficient_quota_error',
        daily_limit_credits: 100,
        reset_timezone: 'UTC',
        request_id: 'evo-2c84d5e6',
      },
    },
  },
  {
    id: 'evolink/403-paused-key',
    title: 'The key is paused',
    status: 403,
    headers: {},
    body: {
      error: {
        code: 'key_disabled',
        message: 'This key is paused',
        type: 'permission_error',
        action_url: 'https://evolink.ai/dashboard/keys',
      },
    },
  },
  {
    id: 'evolink/403-model-not-allowed',
    title: 'The key may not use the model',
    status: 403,
    headers: {},
    body: {
      error: {
        code: 'key_model_not_allowed',
        message: 'This key may not use seedance-1.5-pro',
        type: 'permission_error',
        allowed_models: ['wan-2.5', 'kling-2.6'],
      },
    },
  },
  {
    id: 'evolink/409-idempotency-conflict',
    title: 'The idempotency key was used for another request',
    status: 409,
    headers: {},
    body: {
      error: {
        code: 'idempotency_conflict',
        message: 'This idempotency key was used with a different request',
        type: 'invalid_request_error',
        request_id: 'evo-6a70e3d8',
      },
    },
  },
  {
    id: 'evolink/500-outcome-unknown',
    title: 'Nobody can tell whether a paid call ran',
    status: 500,
    headers: {},
    body: {
      error: {
        code: 'paid_outcome_unknown',
        message: 'The outcome of this paid request is unknown',
        type: 'internal_server_error',
        request_id: 'evo-4d15c9f7',
      },
    },
  },
] as const satisfies readonly WireFailure[]
