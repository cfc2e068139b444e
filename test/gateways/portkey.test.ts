import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureOk, isApiError, type Failure } from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'
import { startPortkey, type Portkey } from './start-portkey.ts'

/** What a provider answers, by the model that is asked for; to any other it hangs up. */
const answers: Readonly<Record<string, readonly [status: number, body: string]>> = {
  limited: [429, '{"error":{"message":"Try again in 20s.","code":"rate_limit_exceeded"}}'],
  broke: [
    429,
    '{"error":{"message":"You exceeded your current quota.","type":"insufficient_quota","code":"insufficient_quota"}}',
  ],
  locked: [401, '{"error":{"message":"Incorrect API key provided.","code":"invalid_api_key"}}'],
  long: [
    400,
    '{"error":{"message":"Too long.","param":"messages","code":"context_length_exceeded"}}',
  ],
  broken: [500, '{"error":{"message":"The server had an error.","type":"server_error"}}'],
  page: [502, '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'],
  within: [200, '{"error":{"message":"Rate limit reached.","code":"rate_limit_exceeded"}}'],
}

let portkey: Portkey

beforeAll(async () => {
  portkey = await startPortkey((request) => {
    const model = /"model":"([^"]*)"/.exec(request)?.[1] ?? ''
    return answers[model]
  })
}, 30_000)

afterAll(() => portkey.stop())

async function failureOf(model: string, headers: object = {}): Promise<Failure> {
  const response = await fetch(`${portkey.origin}/v1/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': portkey.provider,
      'x-portkey-trace-id': 'trace-0001',
      ...headers,
    },
    body: JSON.stringify({ model, messages: [] }),
  })
  try {
    await ensureOk(response, { gateway: all })
  } catch (error) {
    if (isApiError(error)) return error.failure
    throw error
  }
  throw new Error('The answer was taken for a success.')
}

describe('the real gateway of Portkey in front of a provider that fails', () => {
  it.each([
    ['limited', 'rate-limited', 'provider', true, 'openai error: Try again in 20s.'],
    [
      'broke',
      'insufficient-balance',
      'account',
      false,
      'openai error: You exceeded your current quota.',
    ],
    ['locked', 'authentication', 'user', false, 'openai error: Incorrect API key provided.'],
    ['long', 'context-length-exceeded', 'user', false, 'openai error: Too long.'],
    ['broken', 'server-error', 'provider', true, 'openai error: The server had an error.'],
    ['page', 'upstream-error', 'provider', true, '502 Bad Gateway'],
    ['within', 'rate-limited', 'provider', true, 'Rate limit reached.'],
  ])('%s is %s, for the %s', async (model, kind, fixableBy, automatic, message) => {
    expect(await failureOf(model)).toMatchObject({
      kind,
      fixableBy,
      message,
      gateway: 'Portkey',
      requestId: 'trace-0001',
      retry: { automatic },
    })
  })

  it('keeps the provider’s name, its id and the wait that it told', async () => {
    const failure = await failureOf('limited')

    expect(failure.upstream).toBe('openai')
    expect(failure.requestIds.map(({ id }) => id)).toEqual(['trace-0001', 'req_behind0001'])
    expect((failure.retry.at ?? 0) - failure.receivedAt).toBe(20_000)
  })

  it('tells a provider that hangs up from one that answers badly', async () => {
    expect(await failureOf('hangs up')).toMatchObject({
      kind: 'upstream-error',
      fixableBy: 'operator',
      gateway: 'Portkey',
    })
  })

  it('says itself what a request to it lacks', async () => {
    expect(await failureOf('limited', { 'x-portkey-provider': 'nobody' })).toMatchObject({
      kind: 'invalid-request',
      message: 'Invalid provider passed',
    })
  })
})
