import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'
import { newApi } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const error = (code: string | undefined, message = 'A sentence.') => ({
  error: {
    message: `${message} (request id: 20251121AAAA)`,
    type: 'new_api_error',
    param: '',
    code,
  },
})

describe('what the document tells a person to do for each code', () => {
  it.each([
    [
      500,
      'invalid_request',
      'invalid-request',
      [{ action: 'fix-request', params: ['parameters', 'body'] }],
    ],
    [400, 'bad_request_body', 'invalid-request', [{ action: 'fix-request', params: ['JSON'] }]],
    [
      500,
      'read_request_body_failed',
      'invalid-request',
      [{ action: 'fix-request', params: ['body', 'Content-Type'] }],
    ],
    [
      500,
      'convert_request_failed',
      'invalid-request',
      [{ action: 'fix-request', params: ['parameters'] }],
    ],
    [500, 'sensitive_words_detected', 'content-blocked', [{ action: 'edit-prompt' }]],
    [400, 'prompt_blocked', 'content-blocked', [{ action: 'edit-prompt' }]],
    [
      403,
      'access_denied',
      'permission-denied',
      [{ action: 'check-api-key', params: ['permissions', 'group'] }, { action: 'request-access' }],
    ],
    [
      404,
      'model_not_found',
      'model-not-found',
      [{ action: 'choose-model' }, { action: 'change-plan' }],
    ],
    [
      500,
      'invalid_api_type',
      'invalid-request',
      [{ action: 'fix-request', params: ['API format'] }],
    ],
    [
      500,
      'get_channel_failed',
      'unavailable',
      [{ action: 'retry' }, { action: 'contact-support' }],
    ],
    [
      503,
      'channel:no_available_key',
      'unavailable',
      [{ action: 'retry' }, { action: 'contact-support' }],
    ],
    [401, 'channel:invalid_key', 'configuration', [{ action: 'contact-support' }]],
    [500, 'channel:model_mapped_error', 'configuration', [{ action: 'contact-support' }]],
    [
      500,
      'channel:response_time_exceeded',
      'timeout',
      [{ action: 'retry' }, { action: 'retry-smaller' }],
    ],
    [
      403,
      'insufficient_user_quota',
      'insufficient-balance',
      [{ action: 'top-up' }, { action: 'change-plan' }],
    ],
    [
      403,
      'pre_consume_token_quota_failed',
      'spend-limit',
      [{ action: 'raise-limit' }, { action: 'retry' }],
    ],
    [500, 'model_price_error', 'configuration', [{ action: 'contact-support' }]],
    [
      500,
      'count_token_failed',
      'invalid-request',
      [{ action: 'fix-request', params: ['input'] }, { action: 'retry' }],
    ],
    [500, 'do_request_failed', 'upstream-error', [{ action: 'retry' }]],
    [500, 'bad_response', 'upstream-error', [{ action: 'retry' }, { action: 'contact-support' }]],
    [
      502,
      'bad_response_status_code',
      'upstream-error',
      [{ action: 'retry' }, { action: 'contact-support' }],
    ],
    [500, 'empty_response', 'upstream-error', [{ action: 'retry', params: ['timeout'] }]],
    [500, 'read_response_body_failed', 'upstream-error', [{ action: 'retry' }]],
    [
      500,
      'json_marshal_failed',
      'server-error',
      [{ action: 'retry' }, { action: 'contact-support' }],
    ],
    [500, 'query_data_error', 'server-error', [{ action: 'retry' }, { action: 'contact-support' }]],
    [
      500,
      'update_data_error',
      'server-error',
      [{ action: 'retry' }, { action: 'contact-support' }],
    ],
  ])('%i %s', async (status, code, kind, remedies) => {
    const failure = await ask(newApi, status, error(code))

    expect(failure).toMatchObject({
      kind,
      code,
      message: 'A sentence.',
      requestId: '20251121AAAA',
      gateway: 'new-api',
    })
    expect(failure.remedies.slice(0, remedies.length)).toEqual(remedies)
  })
})

describe('statuses that mislead', () => {
  it.each([
    [401, undefined, '该令牌额度已用尽', 'spend-limit', 'raise-limit'],
    [401, undefined, '令牌 web（#12）额度已用尽', 'spend-limit', 'raise-limit'],
    [401, undefined, '无效的令牌', 'authentication', 'check-api-key'],
    [401, undefined, '该令牌已过期', 'authentication', 'check-api-key'],
    [403, undefined, '用户已被封禁', 'permission-denied', 'contact-support'],
    [403, undefined, '该令牌无权访问模型 gpt-5', 'permission-denied', 'check-api-key'],
    [403, undefined, 'Forbidden: key revoked', 'authentication', 'check-api-key'],
    [403, '', '用户额度不足', 'insufficient-balance', 'top-up'],
    [503, 'model_not_found', '无可用渠道', 'unavailable', 'retry'],
    [500, undefined, '模型 veo-4 倍率或价格未配置', 'configuration', 'contact-support'],
    [
      429,
      'insufficient_quota',
      'You exceeded your current quota',
      'configuration',
      'contact-support',
    ],
    [404, undefined, 'model does not exist', 'model-not-found', 'choose-model'],
  ])('%i %s %s is %s', async (status, code, message, kind, first) => {
    const failure = await ask(newApi, status, error(code, message))

    expect(failure.kind).toBe(kind)
    expect(actionsOf(failure)[0]).toBe(first)
  })

  it('never retry by themselves what only money ends', async () => {
    expect((await ask(newApi, 429, error('insufficient_user_quota'))).retry.automatic).toBe(false)
  })

  it('say so in the reasons', async () => {
    expect((await ask(newApi, 500, error('insufficient_user_quota'))).reasons).toEqual([
      'code insufficient_user_quota (new-api)',
      'request id from the message',
    ])
  })

  it('leave no channel to the operator', async () => {
    expect((await ask(newApi, 503, error('get_channel_failed'))).fixableBy).toBe('operator')
  })
})

it('reads amounts out of the sentence', async () => {
  const failure = await ask(
    newApi,
    403,
    error(
      'insufficient_user_quota',
      '预扣费额度失败, 用户剩余额度: ＄0.010000, 需要预扣费额度: ＄0.020000',
    ),
  )

  expect(failure.balance).toEqual({ available: 0.01, required: 0.02, currency: 'USD' })
})

it('has no host, so an app gives its own', () => {
  const mine = {
    ...newApi,
    name: 'My relay',
    origin: 'https://relay.example',
    links: { 'top-up': '/console/topup' } as const,
  }

  expect(
    toFailure({ status: 403, body: error('insufficient_user_quota') }, { gateway: mine })
      .remedies[0],
  ).toEqual({
    action: 'top-up',
    href: 'https://relay.example/console/topup',
  })
})
