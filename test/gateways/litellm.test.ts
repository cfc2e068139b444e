import { describe, expect, it } from 'vitest'
import { litellm } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const error = (message: string, type: string | null = null) => ({
  error: { message, type, param: null, code: '0' },
})

describe('a 401 of LiteLLM', () => {
  it.each(['auth_error', 'token_not_found_in_db', 'expired_key'])(
    'of its own type %s is about the caller’s key',
    async (type) => {
      const failure = await ask(litellm, 401, error('Authentication Error, no such api key.', type))

      expect(failure).toMatchObject({ kind: 'authentication', fixableBy: 'user' })
      expect(actionsOf(failure)[0]).toBe('check-api-key')
    },
  )

  it.each([
    'litellm.AuthenticationError: OpenAIException - Incorrect API key provided.',
    'litellm.AuthenticationError: AnthropicException - {"error":{"message":"invalid x-api-key"}}',
  ])('that repeats a provider is about the operator’s: %s', async (message) => {
    const failure = await ask(litellm, 401, error(message))

    expect(failure).toMatchObject({ kind: 'configuration', fixableBy: 'operator' })
    expect(actionsOf(failure)).toEqual(['contact-support'])
  })
})

describe('money that LiteLLM speaks of', () => {
  it('is a budget where its own type says so', async () => {
    const failure = await ask(litellm, 429, error('Budget has been exceeded!', 'budget_exceeded'))

    expect(failure).toMatchObject({ kind: 'spend-limit', retry: { automatic: false } })
    expect(actionsOf(failure)[0]).toBe('raise-limit')
  })

  it.each([
    'litellm.RateLimitError: OpenAIException - You exceeded your current quota.',
    'litellm.BadRequestError: AnthropicException - {"error":{"message":"Your credit balance is too low"}}',
    'litellm.APIError: DeepseekException - Insufficient Balance',
  ])('is the operator’s upstream otherwise: %s', async (message) => {
    const failure = await ask(litellm, 429, error(message))

    expect(failure).toMatchObject({ kind: 'configuration', fixableBy: 'operator' })
    expect(failure.retry.automatic).toBe(false)
    expect(actionsOf(failure)).toEqual(['contact-support'])
  })
})

it('LiteLLM’s id comes before the provider’s', async () => {
  const headers = { 'x-litellm-call-id': '019b2c4d-e5f6', 'x-request-id': 'req_behind01' }
  const failure = await ask(litellm, 500, error('litellm.InternalServerError: x'), headers)

  expect(failure.requestIds.map(({ id }) => id)).toEqual(['019b2c4d-e5f6', 'req_behind01'])
})

it.each([
  'litellm.RateLimitError: VertexAIException - You exceeded your current quota. Quota exceeded for metric: x.',
  'litellm.RateLimitError: GroqException - Rate limit reached. Upgrade at https://console.groq.com/settings/billing',
])('a provider’s limit behind LiteLLM is waited for: %s', async (message) => {
  const failure = await ask(litellm, 429, error(message, 'throttling_error'))

  expect(failure).toMatchObject({ kind: 'rate-limited', retry: { automatic: true } })
})

it.each([
  ['ContextWindowExceededError', 'context-length-exceeded'],
  ['ContentPolicyViolationError', 'content-blocked'],
])('LiteLLM’s class %s is %s, whatever the provider said', async (name, kind) => {
  const message = `litellm.BadRequestError: litellm.${name}: AcmeException - no`

  expect((await ask(litellm, 400, error(message))).kind).toBe(kind)
})

it.each([
  [401, 'auth_error', 'user not allowed to access this route.', 'permission-denied'],
  [403, 'tool_access_denied', 'A sentence.', 'permission-denied'],
  [401, 'org_vector_store_access_denied', 'A sentence.', 'permission-denied'],
  [503, 'auth_provider_unavailable', 'A sentence.', 'unavailable'],
])('on %i, LiteLLM’s type %s: “%s” is %s', async (status, type, message, kind) => {
  expect((await ask(litellm, status, error(message, type))).kind).toBe(kind)
})

it('a budget of LiteLLM is told even where its type speaks of the key', async () => {
  const message = 'Authentication Error, ExceededBudget: User=u over budget. Spend=2, Budget=1'

  expect((await ask(litellm, 401, error(message, 'auth_error'))).kind).toBe('spend-limit')
})

it('LiteLLM tells in its sentence when a limit is renewed', async () => {
  const message = 'Rate limit exceeded. Limit resets at: 1970-01-01 00:01:00 UTC'

  expect((await ask(litellm, 429, error(message, 'throttling_error'))).retry).toEqual({
    automatic: true,
    at: 60_000,
    source: 'message',
  })
})
