import { relayed, traced } from './new-api-envelope.ts'
import type { WireFailure } from './scenario.ts'

/** The new-api family, before the request is relayed: codes under the statuses that they really have. */
export const newApi = [
  {
    id: 'new-api/500-invalid-request',
    title: 'Invalid parameters, sent as 500',
    status: 500,
    headers: traced('20251121130925698935572DE6kGZpD'),
    body: relayed(
      'field messages is required',
      '20251121130925698935572DE6kGZpD',
      'invalid_request',
    ),
  },
  {
    id: 'new-api/400-bad-request-body',
    title: 'The body is malformed',
    status: 400,
    headers: traced('20251121161302092285142dcERFmdD'),
    body: relayed(
      "invalid character '}' looking for beginning of value",
      '20251121161302092285142dcERFmdD',
      'bad_request_body',
    ),
  },
  {
    id: 'new-api/500-read-request-body-failed',
    title: 'The body could not be read, sent as 500',
    status: 500,
    headers: traced('20251121170714677129422spDnpbDQ'),
    body: relayed('unexpected EOF', '20251121170714677129422spDnpbDQ', 'read_request_body_failed'),
  },
  {
    id: 'new-api/500-convert-request-failed',
    title: 'The request could not be converted, sent as 500',
    status: 500,
    headers: traced('20251121083554142995371UcKkHnVm'),
    body: relayed(
      'unsupported content part: input_audio',
      '20251121083554142995371UcKkHnVm',
      'convert_request_failed',
    ),
  },
  {
    id: 'new-api/500-sensitive-words-detected',
    title: 'Sensitive content, sent as 500',
    status: 500,
    headers: traced('20251121181106624488420nsNZGmxE'),
    body: relayed(
      'user sensitive words detected',
      '20251121181106624488420nsNZGmxE',
      'sensitive_words_detected',
    ),
  },
  {
    id: 'new-api/400-prompt-blocked',
    title: 'The prompt was blocked',
    status: 400,
    headers: traced('20251121170339221146487hvkd3Wfp'),
    body: relayed(
      'the prompt was blocked by the provider',
      '20251121170339221146487hvkd3Wfp',
      'prompt_blocked',
    ),
  },
  {
    id: 'new-api/403-access-denied',
    title: 'Access is denied',
    status: 403,
    headers: traced('202511211523192667460134Mw3RFnV'),
    body: relayed('无权访问 vip 分组', '202511211523192667460134Mw3RFnV', 'access_denied'),
  },
  {
    id: 'new-api/404-model-not-found',
    title: 'The model does not exist',
    status: 404,
    headers: traced('20251121163156368804211yeUqEHic'),
    body: relayed(
      'The model gpt-9 does not exist',
      '20251121163156368804211yeUqEHic',
      'model_not_found',
    ),
  },
  {
    id: 'new-api/503-model-not-found',
    title: 'No channel for the model, under the code of an unknown model',
    status: 503,
    headers: traced('20251121104821163192149hcCuE2mn'),
    body: relayed(
      'No available channel for model gpt-5 under group default (distributor)',
      '20251121104821163192149hcCuE2mn',
      'model_not_found',
    ),
  },
  {
    id: 'new-api/500-invalid-api-type',
    title: 'The API type is not supported, sent as 500',
    status: 500,
    headers: traced('20251121132144376001182qhp5fE7F'),
    body: relayed('invalid api type: 57', '20251121132144376001182qhp5fE7F', 'invalid_api_type'),
  },
  {
    id: 'new-api/500-get-channel-failed',
    title: 'No channel is available, sent as 500',
    status: 500,
    headers: traced('20251121123044713128006EDywVtnv'),
    body: relayed('获取可用渠道失败', '20251121123044713128006EDywVtnv', 'get_channel_failed'),
  },
  {
    id: 'new-api/503-channel-no-available-key',
    title: 'No key of the channel is available',
    status: 503,
    headers: traced('20251121151845414240403uYBfYLrH'),
    body: relayed('no enabled keys', '20251121151845414240403uYBfYLrH', 'channel:no_available_key'),
  },
  {
    id: 'new-api/401-channel-invalid-key',
    title: "The channel's key is invalid, sent as 401",
    status: 401,
    headers: traced('20251121150313824883888UJzRbb9h'),
    body: relayed('invalid channel key', '20251121150313824883888UJzRbb9h', 'channel:invalid_key'),
  },
  {
    id: 'new-api/500-channel-model-mapped-error',
    title: 'The model mapping is wrong',
    status: 500,
    headers: traced('20251121091028431262237mTJ6d9mT'),
    body: relayed(
      'model mapping contains a cycle',
      '20251121091028431262237mTJ6d9mT',
      'channel:model_mapped_error',
    ),
  },
  {
    id: 'new-api/500-channel-response-time-exceeded',
    title: 'The upstream took too long, sent as 500',
    status: 500,
    headers: traced('20251121142243949394817aQKFMKQu'),
    body: relayed(
      'channel response time exceeded',
      '20251121142243949394817aQKFMKQu',
      'channel:response_time_exceeded',
    ),
  },
  {
    id: 'new-api/403-insufficient-user-quota',
    title: 'The balance has run out, sent as 403',
    status: 403,
    headers: traced('20251121110031892379915pMSUAKck'),
    body: relayed(
      '用户额度不足, 剩余额度: ＄-0.000002',
      '20251121110031892379915pMSUAKck',
      'insufficient_user_quota',
    ),
  },
  {
    id: 'new-api/403-insufficient-user-quota-figures',
    title: 'The balance is short, with the figures',
    status: 403,
    headers: traced('20251121133936342106685Jw8irtvz'),
    body: relayed(
      '预扣费额度失败, 用户剩余额度: ＄0.010000, 需要预扣费额度: ＄0.020000',
      '20251121133936342106685Jw8irtvz',
      'insufficient_user_quota',
    ),
  },
  {
    id: 'new-api/403-pre-consume-token-quota-failed',
    title: 'The quota of the key is short, sent as 403',
    status: 403,
    headers: traced('2025112108295793520711739v5mbbb'),
    body: relayed(
      'token quota is not enough, token remain quota: $0.400000, need quota: $1.200000',
      '2025112108295793520711739v5mbbb',
      'pre_consume_token_quota_failed',
    ),
  },
  {
    id: 'new-api/500-model-price-error',
    title: 'No price is set for the model',
    status: 500,
    headers: traced('20251121140630681063234bDNEPeLH'),
    body: relayed(
      '模型 veo-4 倍率或价格未配置',
      '20251121140630681063234bDNEPeLH',
      'model_price_error',
    ),
  },
] as const satisfies readonly WireFailure[]
