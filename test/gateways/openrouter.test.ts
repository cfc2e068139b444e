import { describe, expect, it } from 'vitest'
import { openrouter } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const error = (metadata: object, message = 'A sentence.', code = 402) => ({
  error: { code, message, metadata },
})

describe('a 402 of OpenRouter', () => {
  it('leads to where credits are bought', async () => {
    const failure = await ask(openrouter, 402, error({ limit_source: 'openrouter_credits' }))

    expect(failure.remedies[0]).toEqual({
      action: 'top-up',
      href: 'https://openrouter.ai/settings/credits',
    })
  })

  it('about as many tokens as credits pay for is no limit of the model', async () => {
    const body = error({}, 'Prompt tokens limit exceeded: 20311 > 12884.')

    expect((await ask(openrouter, 402, body)).kind).toBe('insufficient-balance')
  })

  it('about the cap of a key leads to the keys', async () => {
    const failure = await ask(openrouter, 402, error({ limit_source: 'openrouter_key_limit' }))

    expect(failure.remedies[0]).toEqual({
      action: 'raise-limit',
      href: 'https://openrouter.ai/settings/keys',
    })
  })

  it('about calls that still run is waited for, and nobody is sent to pay', async () => {
    const body = error({ limit_source: 'openrouter_in_flight_budget' })
    const failure = await ask(openrouter, 402, body, { 'retry-after': '3' })

    expect(actionsOf(failure)).toEqual(['wait'])
    expect(failure.retry).toEqual({ automatic: true, at: 3_000, source: 'retry-after' })
  })

  it('of the provider behind is OpenRouter’s to settle', async () => {
    const metadata = { provider_name: 'Acme', raw: '{"error":{"message":"Insufficient credits"}}' }
    const failure = await ask(openrouter, 402, error(metadata, 'Provider returned error'))

    expect(failure).toMatchObject({ fixableBy: 'operator', upstream: 'Acme' })
    expect(actionsOf(failure)).toEqual(['contact-support'])
  })

  it('of the provider behind the caller’s own key is the caller’s', async () => {
    const raw = '{"error":{"message":"Insufficient credits"}}'
    const metadata = { provider_name: 'Acme', is_byok: true, raw }
    const failure = await ask(openrouter, 402, error(metadata, 'Provider returned error'))

    expect(failure).toMatchObject({ kind: 'insufficient-balance', fixableBy: 'account' })
    expect(failure.remedies[0]).toEqual({
      action: 'check-api-key',
      href: 'https://openrouter.ai/settings/integrations',
    })
  })
})

it('a provider’s 401 behind OpenRouter is not about the caller’s key', async () => {
  const metadata = { provider_name: 'Acme', raw: 'Invalid API key' }

  expect(await ask(openrouter, 401, error(metadata, 'Provider returned error', 401))).toMatchObject(
    { kind: 'configuration', fixableBy: 'operator', retry: { automatic: false } },
  )
})

it('OpenRouter’s hint is its advice', async () => {
  const body = error({ limit_source: 'openrouter_credits', remedy_hint: 'Lower max_tokens.' })

  expect((await ask(openrouter, 402, body)).suggestion).toBe('Lower max_tokens.')
})

it('a model that the account’s privacy shuts out is opened in its settings', async () => {
  const body = error({}, 'No endpoints found matching your data policy.', 404)

  expect((await ask(openrouter, 404, body)).remedies[0]).toEqual({
    action: 'request-access',
    href: 'https://openrouter.ai/settings/privacy',
  })
})

it.each([
  [404, 'availability', 'no_endpoints', 'model-not-found'],
  [404, 'availability', 'free_variant_ended', 'model-not-found'],
  [404, 'availability', 'constraint_filtered', 'invalid-request'],
  [404, 'availability', 'wrong_endpoint', 'invalid-request'],
  [400, 'error_type', 'refusal', 'content-blocked'],
  [400, 'error_type', 'string_too_long', 'context-length-exceeded'],
  [200, 'error_type', 'server', 'server-error'],
  [200, 'error_type', 'unmapped', 'server-error'],
  [200, 'error_type', 'timeout', 'timeout'],
  [200, 'error_type', 'authentication', 'authentication'],
])('on %i, the %s %s is %s', async (status, place, code, kind) => {
  const told = place === 'availability' ? { availability: { code } } : { error_type: code }

  expect((await ask(openrouter, status, { error: { message: 'x', ...told } })).kind).toBe(kind)
})

it.each([
  ['No endpoints found that support tool use.', 'invalid-request'],
  ['No allowed providers are available for the selected model.', 'permission-denied'],
])('on 404, “%s” is %s', async (message, kind) => {
  expect((await ask(openrouter, 404, error({}, message, 404))).kind).toBe(kind)
})

it('the free calls of a day are waited for, or bought', async () => {
  const body = error({}, 'Rate limit exceeded: free-models-per-day. Add 10 credits.', 429)

  expect(actionsOf(await ask(openrouter, 429, body))).toEqual(['wait', 'top-up'])
})

it('Google’s quota per minute behind OpenRouter is no debt', async () => {
  const raw = JSON.stringify({
    error: {
      status: 'RESOURCE_EXHAUSTED',
      message: 'You exceeded your current quota. Quota exceeded for metric: requests per minute.',
    },
  })
  const body = error({ provider_name: 'Google', raw }, 'Provider returned error', 429)

  expect(await ask(openrouter, 429, body)).toMatchObject({
    kind: 'rate-limited',
    fixableBy: 'provider',
  })
})
