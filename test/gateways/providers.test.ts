import { describe, expect, it } from 'vitest'
import {
  dashscope,
  deepseek,
  elevenlabs,
  minimax,
  moonshot,
  stability,
  volcengine,
  zhipu,
} from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const error = (code: string, message = 'A sentence.') => ({ error: { code, message } })
const baseResp = (status_code: number, status_msg = 'A sentence.') => ({
  base_resp: { status_code, status_msg },
})

it.each([
  [deepseek, 402, {}, 'https://platform.deepseek.com/top_up'],
  [zhipu, 429, error('1113'), 'https://z.ai/manage-apikey/billing'],
  [stability, 402, { name: 'payment_required' }, 'https://platform.stability.ai/account/credits'],
  [
    elevenlabs,
    401,
    { detail: { status: 'quota_exceeded' } },
    'https://elevenlabs.io/app/subscription',
  ],
  [
    volcengine,
    403,
    error('AccountOverdueError'),
    'https://console.volcengine.com/finance/fund/recharge',
  ],
  [minimax, 200, baseResp(1008), 'https://platform.minimax.io/user-center/payment/balance'],
  [
    moonshot,
    429,
    { error: { type: 'exceeded_current_quota_error', message: 'x' } },
    'https://platform.kimi.ai/console/pay',
  ],
])('credits of $name are bought where it says', async (gateway, status, body, href) => {
  expect((await ask(gateway, status, body)).remedies[0]).toEqual({ action: 'top-up', href })
})

it('an app of China leads to the accounts of China', async () => {
  const china = { ...moonshot, origin: 'https://platform.kimi.com' }

  expect((await ask(china, 401, error('x'))).remedies[0]).toEqual({
    action: 'check-api-key',
    href: 'https://platform.kimi.com/console/api-keys',
  })
})

describe('OpenAI’s word insufficient_quota', () => {
  it('is a limit of tokens a minute at DashScope, and waited for', async () => {
    const failure = await ask(dashscope, 429, error('insufficient_quota'))

    expect(failure).toMatchObject({ kind: 'rate-limited', retry: { automatic: true } })
  })

  it('is an empty account elsewhere', async () => {
    const failure = await ask(deepseek, 429, error('insufficient_quota'))

    expect(failure).toMatchObject({ kind: 'insufficient-balance', retry: { automatic: false } })
  })
})

it('a limit that an account of Volcengine set itself is raised in its console', async () => {
  const failure = await ask(volcengine, 429, error('SetLimitExceeded'))

  expect(failure.retry.automatic).toBe(false)
  expect(failure.remedies[0]).toEqual({
    action: 'raise-limit',
    href: 'https://console.volcengine.com/ark/region:ark+cn-beijing/openManagement',
  })
})

it('a window of Zhipu’s plan is waited for, or the plan changed', async () => {
  const failure = await ask(zhipu, 429, error('1316', 'Limit reached. Insufficient balance.'))

  expect(failure.limit).toEqual({ scope: 'plan' })
  expect(actionsOf(failure)).toEqual(['wait', 'change-plan'])
})

it('a locked account of Zhipu is for its support', async () => {
  expect(actionsOf(await ask(zhipu, 429, error('1112')))[0]).toBe('contact-support')
})

it('MiniMax’s used-up window is the plan’s where its sentence says to upgrade', async () => {
  expect((await ask(minimax, 200, baseResp(2056, '用量上限：请升级套餐'))).kind).toBe(
    'plan-required',
  )
  expect((await ask(minimax, 200, baseResp(2056))).kind).toBe('rate-limited')
})

it('a key of ElevenLabs that lacks a permission is mended at the key', async () => {
  const failure = await ask(elevenlabs, 401, { detail: { status: 'missing_permissions' } })

  expect(failure.remedies[0]).toEqual({
    action: 'check-api-key',
    href: 'https://elevenlabs.io/app/settings/api-keys',
  })
})

it('Stability charges nothing for what fails', async () => {
  expect((await ask(stability, 403, { name: 'content_moderation' })).charged).toBe('no')
})

it('Stability shuts a hasty caller out for a minute', () => {
  expect(stability.retry?.kinds?.['rate-limited']).toMatchObject({ base: 60_000, factor: 1 })
})

describe('the numbers of MiniMax, inside a 200', () => {
  it.each([
    [1000, 'server-error'],
    [1001, 'timeout'],
    [1002, 'rate-limited'],
    [1004, 'authentication'],
    [1008, 'insufficient-balance'],
    [1024, 'server-error'],
    [1026, 'content-blocked'],
    [1027, 'content-blocked'],
    [1033, 'server-error'],
    [1039, 'rate-limited'],
    [1041, 'rate-limited'],
    [1042, 'invalid-request'],
    [2013, 'invalid-request'],
    [20132, 'invalid-request'],
    [2037, 'invalid-request'],
    [2039, 'conflict'],
    [2042, 'permission-denied'],
    [2045, 'rate-limited'],
    [2048, 'invalid-request'],
    [2049, 'authentication'],
    [2054, 'not-found'],
    [2061, 'plan-required'],
  ])('%i is %s, whatever the sentence', async (code, kind) => {
    expect(await ask(minimax, 200, baseResp(code))).toMatchObject({ kind, code: String(code) })
  })

  it('stand in brackets where it speaks as Anthropic does', async () => {
    const body = {
      type: 'error',
      error: { type: 'api_error', message: 'usage limit exceeded (2056)' },
    }

    expect(await ask(minimax, 500, body)).toMatchObject({
      kind: 'rate-limited',
      limit: { scope: 'plan' },
    })
  })
})

describe('the numbers of Zhipu', () => {
  it.each([
    [401, '1000', 'authentication'],
    [400, '1003', 'authentication'],
    [429, '1110', 'permission-denied'],
    [429, '1113', 'insufficient-balance'],
    [429, '1121', 'permission-denied'],
    [500, '1120', 'server-error'],
    [400, '1211', 'model-not-found'],
    [400, '1214', 'invalid-request'],
    [400, '1220', 'permission-denied'],
    [400, '1221', 'gone'],
    [400, '1222', 'not-found'],
    [400, '1234', 'server-error'],
    [400, '1261', 'context-length-exceeded'],
    [400, '1301', 'content-blocked'],
    [200, '1302', 'rate-limited'],
    [200, '1303', 'rate-limited'],
    [429, '1304', 'rate-limited'],
    [429, '1305', 'rate-limited'],
    [429, '1308', 'rate-limited'],
    [429, '1309', 'plan-required'],
    [429, '1310', 'rate-limited'],
    [429, '1311', 'plan-required'],
    [429, '1313', 'permission-denied'],
  ])('on %i, %s is %s, whatever the sentence', async (status, code, kind) => {
    expect(await ask(zhipu, status, error(code))).toMatchObject({ kind, code })
  })

  it('1305 and 1312 are about the model where the sentence is', async () => {
    const message = 'The service may be temporarily overloaded'

    expect((await ask(zhipu, 429, error('1305', message))).kind).toBe('unavailable')
    expect((await ask(zhipu, 429, error('1312', '该模型当前访问量过大'))).kind).toBe('unavailable')
  })
})

it.each([
  ['ModelNotOpen', 404, 'model-not-found', 'request-access'],
  ['OperationDenied.ServiceNotOpen', 403, 'model-not-found', 'request-access'],
  ['InvalidEndpoint.NotFound', 404, 'model-not-found', 'choose-model'],
  ['OperationDenied.ServiceOverdue', 403, 'insufficient-balance', 'top-up'],
  ['AccountQuotaExceeded', 429, 'rate-limited', 'wait'],
])('Volcengine’s %s on %i is %s: first %s', async (code, status, kind, first) => {
  const failure = await ask(volcengine, status, error(code))

  expect(failure.kind).toBe(kind)
  expect(actionsOf(failure)[0]).toBe(first)
})

it.each([
  ['concurrent_limit_exceeded', 429, 'rate-limited'],
  ['needs_authorization', 403, 'authentication'],
  ['voice_not_found', 400, 'not-found'],
  ['text_too_long', 400, 'context-length-exceeded'],
  ['feature_not_available', 403, 'plan-required'],
])('ElevenLabs’ %s on %i is %s', async (status_, status, kind) => {
  expect((await ask(elevenlabs, status, { detail: { status: status_ } })).kind).toBe(kind)
})

it('a window of Volcengine ends at a time of China', async () => {
  const message =
    'You have exceeded the 5-hour usage quota. It will reset at 1970-01-01 08:05:00 +0800 CST.'

  expect((await ask(volcengine, 429, error('AccountQuotaExceeded', message))).retry.at).toBe(
    300_000,
  )
})

it.each([
  [deepseek, 400, 'Content Exists Risk', 'content-blocked'],
  [moonshot, 404, 'Not found the model kimi-none or Permission denied', 'model-not-found'],
  [moonshot, 400, 'Your request exceeded model token limit: 8192', 'context-length-exceeded'],
  [moonshot, 400, 'Input token length too long', 'context-length-exceeded'],
  [dashscope, 400, 'Range of input length should be [1, 98304]', 'context-length-exceeded'],
  [volcengine, 400, 'Total tokens exceed max message tokens', 'context-length-exceeded'],
])('$name, on %i: “%s” is %s, also behind a relay', async (gateway, status, message, kind) => {
  const body = { error: { message, type: 'invalid_request_error' } }

  expect((await ask(gateway, status, body)).kind).toBe(kind)
  expect((await ask({ ...gateway, codes: [] }, status, body)).kind).toBe(kind)
})

it('a voice of ElevenLabs that only some plans may make is a matter of the plan', async () => {
  const body = { detail: { status: 'only_for_creator+', message: 'For Creator tier and above.' } }

  expect(await ask(elevenlabs, 403, body)).toMatchObject({ kind: 'plan-required' })
})

it('DashScope’s own timer is a timeout on a 500', async () => {
  const body = { code: 'RequestTimeOut', message: 'Please try again later.' }

  expect((await ask(dashscope, 500, body)).kind).toBe('timeout')
})
