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
  [
    minimax,
    200,
    { base_resp: { status_code: 1008, status_msg: 'insufficient balance' } },
    'https://platform.minimax.io/user-center/payment/balance',
  ],
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
  const said = (status_msg: string) =>
    ask(minimax, 200, { base_resp: { status_code: 2056, status_msg } })

  expect((await said('用量上限：请升级套餐')).kind).toBe('plan-required')
  expect((await said('usage limit exceeded')).kind).toBe('rate-limited')
})

it('a key of ElevenLabs that lacks a permission is mended at the key', async () => {
  const failure = await ask(elevenlabs, 401, { detail: { status: 'missing_permissions' } })

  expect(failure.remedies[0]).toEqual({
    action: 'check-api-key',
    href: 'https://elevenlabs.io/app/settings/api-keys',
  })
})

it('Stability shuts a hasty caller out for a minute', () => {
  expect(stability.retry?.kinds?.['rate-limited']).toMatchObject({ base: 60_000, factor: 1 })
})
