import type { Gateway } from '../core/gateway.ts'
import type { Remedy } from '../core/remedy.ts'

const support: readonly Remedy[] = [{ action: 'contact-support' }]
const retry: readonly Remedy[] = [{ action: 'retry' }]
const retryOrSupport: readonly Remedy[] = [{ action: 'retry' }, { action: 'contact-support' }]
const checkKey: readonly Remedy[] = [
  { action: 'check-api-key', params: ['permissions', 'group'] },
  { action: 'request-access' },
]

/**
 * The relays that run the open-source new-api, such as TokenDog. Each has a host of its own:
 * `{ ...newApi, origin: 'https://my-relay.example', hosts: ['my-relay.example'] }`. Its statuses
 * mislead, so its codes and sentences come first.
 */
export const newApi: Gateway = {
  name: 'new-api',
  hosts: [],
  credential: 'key',
  recognise: {
    headers: ['x-oneapi-request-id'],
    body: {
      'error.type': ['new_api_error', 'one_api_error', 'shell_api_error', 'v_api_error'],
      'error.code': [
        'insufficient_user_quota',
        'pre_consume_token_quota_failed',
        'get_channel_failed',
        'channel:no_available_key',
        'channel:invalid_key',
        'channel:model_mapped_error',
        'channel:response_time_exceeded',
        'bad_response_status_code',
        'do_request_failed',
        'convert_request_failed',
        'model_price_error',
      ],
    },
    says: ['(request id: 20'],
  },
  codes: [
    {
      code: 'insufficient_user_quota',
      kind: 'insufficient-balance',
      remedies: [{ action: 'top-up' }, { action: 'change-plan' }],
    },
    {
      code: 'pre_consume_token_quota_failed',
      says: ['用户额度', '用户剩余额度', '余额不足'],
      kind: 'insufficient-balance',
      remedies: [{ action: 'top-up' }, { action: 'retry' }],
    },
    {
      code: ['pre_consume_token_quota_failed', 'insufficient_token_quota'],
      kind: 'spend-limit',
      scope: 'key',
      remedies: [{ action: 'raise-limit' }, { action: 'retry' }],
    },
    {
      code: ['entitlement_daily_limit_exceeded', 'entitlement_total_limit_exceeded'],
      kind: 'spend-limit',
    },
    { code: ['entitlement_required', 'entitlement_inactive'], kind: 'plan-required' },
    { code: 'token_concurrency_limit_reached', kind: 'rate-limited', scope: 'key' },
    { code: 'token_concurrency_limit_unavailable', kind: 'unavailable', fixableBy: 'operator' },
    {
      code: [
        'channel:invalid_key',
        'channel:model_mapped_error',
        'channel:param_override_invalid',
        'channel:header_override_invalid',
        'channel:aws_client_error',
        'gen_relay_info_failed',
        'model_price_error',
      ],
      kind: 'configuration',
      remedies: support,
    },
    {
      code: ['get_channel_failed', 'channel:no_available_key'],
      kind: 'unavailable',
      fixableBy: 'operator',
      remedies: retryOrSupport,
    },
    {
      status: 503,
      code: 'model_not_found',
      kind: 'unavailable',
      fixableBy: 'operator',
      remedies: retryOrSupport,
    },
    {
      code: 'model_not_found',
      kind: 'model-not-found',
      remedies: [{ action: 'choose-model' }, { action: 'change-plan' }],
    },
    {
      code: 'channel:response_time_exceeded',
      kind: 'timeout',
      remedies: [{ action: 'retry' }, { action: 'retry-smaller' }],
    },
    {
      code: ['do_request_failed', 'read_response_body_failed'],
      kind: 'upstream-error',
      remedies: retry,
    },
    { code: 'bad_response_status_code', status: 429, kind: 'rate-limited' },
    {
      code: ['bad_response', 'bad_response_body', 'bad_response_status_code', 'aws_invoke_error'],
      kind: 'upstream-error',
      remedies: retryOrSupport,
    },
    {
      code: 'empty_response',
      kind: 'upstream-error',
      remedies: [{ action: 'retry', params: ['timeout'] }],
    },
    {
      code: ['json_marshal_failed', 'query_data_error', 'update_data_error'],
      kind: 'server-error',
      remedies: retryOrSupport,
    },
    {
      code: 'invalid_request',
      kind: 'invalid-request',
      remedies: [{ action: 'fix-request', params: ['parameters', 'body'] }],
    },
    {
      code: 'bad_request_body',
      kind: 'invalid-request',
      remedies: [{ action: 'fix-request', params: ['JSON'] }],
    },
    {
      code: 'read_request_body_failed',
      kind: 'invalid-request',
      remedies: [{ action: 'fix-request', params: ['body', 'Content-Type'] }],
    },
    {
      code: 'convert_request_failed',
      kind: 'invalid-request',
      remedies: [{ action: 'fix-request', params: ['parameters'] }],
    },
    {
      code: 'invalid_api_type',
      kind: 'invalid-request',
      remedies: [{ action: 'fix-request', params: ['API format'] }],
    },
    {
      code: 'count_token_failed',
      kind: 'invalid-request',
      remedies: [{ action: 'fix-request', params: ['input'] }, { action: 'retry' }],
    },
    {
      code: ['sensitive_words_detected', 'prompt_blocked', 'violation_fee.grok.csam'],
      kind: 'content-blocked',
    },
    { code: 'access_denied', kind: 'permission-denied', remedies: checkKey },
    {
      says: [
        '额度已用尽',
        'tokenstatusexhausted',
        'token额度不足',
        'token 额度不足',
        'key额度不足',
        'token quota is not enough',
        'api key 额度',
      ],
      kind: 'spend-limit',
      scope: 'key',
    },
    {
      says: [
        '预扣费额度失败',
        '用户剩余额度',
        '余额不足',
        '额度不足',
        '账户余额已用尽',
        '请充值',
        'preconsumedquota',
        'user quota is not enough',
      ],
      kind: 'insufficient-balance',
      remedies: [{ action: 'top-up' }, { action: 'change-plan' }],
    },
    {
      says: ['价格未配置', 'has not been priced', 'price not configured'],
      kind: 'configuration',
      remedies: support,
    },
    {
      says: [
        '未提供令牌',
        '无效的令牌',
        '令牌已过期',
        '令牌状态不可用',
        '令牌验证失败',
        'invalid token',
        'token has expired',
        'key revoked',
        'key has been revoked',
      ],
      kind: 'authentication',
    },
    {
      says: ['用户已被封禁', 'user has been banned'],
      kind: 'permission-denied',
      remedies: support,
    },
    {
      says: [
        '该令牌无权',
        '无权访问',
        '无权使用',
        '只能在指定网段',
        '不在令牌允许访问的列表',
        'not allowed to access',
        'no access to the model',
        'has no access to model',
      ],
      kind: 'permission-denied',
      remedies: checkKey,
    },
    {
      says: ['无可用渠道', '没有可用渠道', 'no available channel'],
      kind: 'unavailable',
      fixableBy: 'operator',
      remedies: retryOrSupport,
    },
    { says: '上游负载已饱和', kind: 'rate-limited' },
    {
      // The provider's own code, passed on: the debt is the relay's, and buying credits ends nothing.
      status: [402, 429],
      code: ['insufficient_quota', 'billing_not_active', 'billing_hard_limit_reached'],
      kind: 'configuration',
      remedies: support,
    },
    {
      status: 404,
      says: ['model … does not exist', 'model … not found', '模型不存在'],
      kind: 'model-not-found',
    },
  ],
  requestId: { headers: ['x-oneapi-request-id'], body: ['request_id', 'error.request_id'] },
  exposes: [],
  links: {},
  advice: {
    'server-error': retryOrSupport,
    'upstream-error': retryOrSupport,
    unavailable: retryOrSupport,
    timeout: [{ action: 'retry' }, { action: 'retry-smaller' }, { action: 'contact-support' }],
  },
}
