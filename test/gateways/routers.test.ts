import { expect, it } from 'vitest'
import { cloudflare, portkey, sub2api, vercel } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

it('Portkey’s 412 is a cap to be raised, not a precondition', async () => {
  const failure = await ask(portkey, 412, { status: 'failure', message: 'Budget exhausted' })

  expect(failure).toMatchObject({ kind: 'spend-limit', fixableBy: 'account' })
  expect(actionsOf(failure)[0]).toBe('raise-limit')
})

it('a provider’s debt behind Portkey is the caller’s, whose key it is', async () => {
  const body = { error: { message: 'openai error: quota', type: 'insufficient_quota' } }

  expect(await ask(portkey, 429, { ...body, provider: 'openai' })).toMatchObject({
    kind: 'insufficient-balance',
    fixableBy: 'account',
    upstream: 'openai',
  })
})

it('Cloudflare’s id comes before that of the provider behind AI Gateway', async () => {
  const headers = { 'cf-aig-log-id': '01JD3Y0000', 'x-request-id': 'req_behind01' }
  const failure = await ask(cloudflare, 500, { error: { message: 'x' } }, headers)

  expect(failure.requestIds.map(({ id }) => id)).toEqual(['01JD3Y0000', 'req_behind01'])
})

it('the free neurons of a day are bought or waited for', async () => {
  const errors = [{ message: 'AiError: used up for today', code: 3036 }]
  const failure = await ask(cloudflare, 429, { errors, success: false })

  expect(actionsOf(failure)).toEqual(['change-plan', 'wait'])
})

it.each([
  [1020, 'permission-denied', 'account'],
  [1015, 'rate-limited', 'provider'],
  [1016, 'configuration', 'operator'],
  [1033, 'upstream-error', 'provider'],
])('edge error %i is %s, for the %s', async (code, kind, fixableBy) => {
  expect(await ask(cloudflare, 530, `error code: ${code}`)).toMatchObject({ kind, fixableBy })
})

it.each([
  ['FUNCTION_INVOCATION_TIMEOUT', 504, 'timeout'],
  ['FUNCTION_INVOCATION_FAILED', 500, 'server-error'],
  ['NO_RESPONSE_FROM_FUNCTION', 502, 'server-error'],
  ['DEPLOYMENT_DISABLED', 402, 'configuration'],
  ['DEPLOYMENT_PAUSED', 503, 'configuration'],
  ['ROUTER_EXTERNAL_TARGET_ERROR', 502, 'configuration'],
])('what Vercel says of an app, %s, is for its operator', async (code, status, kind) => {
  const failure = await ask(vercel, status, '', { 'x-vercel-error': code })

  expect(failure).toMatchObject({ kind, code, fixableBy: 'operator' })
})

it.each([
  [403, 10000, 'authentication'],
  [400, 6003, 'authentication'],
  [400, 7003, 'not-found'],
  [400, 5007, 'model-not-found'],
  [200, 3021, 'rate-limited'],
])('on %i, Cloudflare’s number %i is %s', async (status, code, kind) => {
  const body = { success: false, errors: [{ code, message: 'A sentence.' }] }

  expect((await ask(cloudflare, status, body)).kind).toBe(kind)
})

it.each([
  ['user_inactive', 401, 'permission-denied', 'contact-support'],
  ['GROUP_NOT_ALLOWED', 403, 'permission-denied', 'contact-support'],
  ['WEEKLY_LIMIT_EXCEEDED', 429, 'rate-limited', 'wait'],
  ['SUBSCRIPTION_EXPIRED', 403, 'plan-required', 'change-plan'],
  ['USER_NOT_FOUND', 401, 'authentication', 'check-api-key'],
])('sub2api’s %s on %i is %s: first %s', async (code, status, kind, first) => {
  const failure = await ask(sub2api, status, { code, message: 'A sentence.' })

  expect(failure.kind).toBe(kind)
  expect(actionsOf(failure)[0]).toBe(first)
})

it('Vercel’s credits are bought in the team’s dashboard', async () => {
  const body = { error: { message: 'x', type: 'insufficient_funds' } }

  expect((await ask(vercel, 402, body)).remedies[0]).toEqual({
    action: 'top-up',
    href: 'https://vercel.com/d?to=%2F%5Bteam%5D%2F%7E%2Fai',
  })
})

it('sub2api hides what an account upstream refused: that is for its operator', async () => {
  const message = 'Upstream authentication failed, please contact administrator'
  const body = { type: 'error', error: { type: 'upstream_error', message } }

  expect(await ask(sub2api, 502, body)).toMatchObject({
    kind: 'configuration',
    fixableBy: 'operator',
    retry: { automatic: false },
  })
})

it.each(['API key 额度已用完', 'API key额度不足'])(
  'sub2api says in OpenAI’s word that a key’s own quota is used up: %s',
  async (message) => {
    const body = { error: { message, type: 'insufficient_quota', code: 'insufficient_quota' } }

    expect(await ask(sub2api, 429, body)).toMatchObject({
      kind: 'spend-limit',
      retry: { automatic: false },
    })
  },
)
