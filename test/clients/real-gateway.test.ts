import OpenAI from 'openai'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  readFailure,
  type Failure,
  type FailureKind,
  type FixableBy,
} from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'
import type { Answer } from './answers.ts'
import { closedUrl, startHandler, type FarSide } from './far-side.ts'
import { startGateway } from './real-gateway.ts'

const error = (message: string, type: string, code: string | null) => ({
  error: { message, type, param: null, code },
})

/** What the provider behind the gateway answers, by the first part of the path. */
const provider: Readonly<Record<string, Answer>> = {
  key: {
    status: 401,
    body: error('Incorrect API key provided: sk-prov.', 'invalid_request_error', 'invalid_api_key'),
  },
  quota: {
    status: 429,
    body: error('You exceeded your current quota.', 'insufficient_quota', 'insufficient_quota'),
  },
  limit: {
    status: 429,
    headers: { 'retry-after': '1' },
    body: error('Rate limit reached for gpt-4o.', 'requests', 'rate_limit_exceeded'),
  },
  model: {
    status: 404,
    body: error('The model `gpt-9` does not exist.', 'invalid_request_error', 'model_not_found'),
  },
  fault: { status: 500, body: error('The server had an error', 'server_error', null) },
  busy: { status: 503, body: error('The engine is overloaded', 'server_error', null) },
  page: {
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><head><title>502 Bad Gateway</title></head></html>',
  },
  silent: { status: 200, silent: true },
  reset: { status: 200, reset: true },
}

let far: FarSide
let gateway: FarSide
let nobody: string
let asked = 0
beforeAll(async () => {
  nobody = await closedUrl()
  far = await startHandler((request, response) => {
    asked += 1
    request.resume()
    const { status, headers, body, ...rest } = provider[request.url?.split('/')[1] ?? ''] ?? {
      status: 404,
    }
    if (rest.reset) request.socket.destroy()
    if (rest.reset || rest.silent) return
    const own = { 'content-type': 'application/json', 'x-request-id': 'req_of_provider' }
    response.writeHead(status, { ...own, ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? ''))
  })
  gateway = await startGateway()
}, 30_000)
beforeEach(() => {
  asked = 0
})
afterAll(async () => {
  await far.close()
  await gateway.close()
})

/** Headers that send a call through the gateway to the provider's answer of this name. */
const through = (name: string, host = far.url) => ({
  'x-portkey-provider': 'openai',
  'x-portkey-custom-host': `${host}/${name}/v1`,
  'x-portkey-trace-id': 'trace-of-this-call',
})

const config = (value: object) => ({
  'x-portkey-config': JSON.stringify(value),
  'x-portkey-trace-id': 'trace-of-this-call',
})

const target = (name: string) => ({
  provider: 'openai',
  api_key: 'sk-prov-test',
  custom_host: `${far.url}/${name}/v1`,
})

const body = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }] }

/** Asks with `fetch`, as an app without an SDK would. */
async function failureOf(headers: Readonly<Record<string, string>>): Promise<Failure> {
  const response = await fetch(`${gateway.url}/v1/chat/completions`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: 'Bearer sk-prov-test0123456789',
      ...headers,
    },
    body: JSON.stringify(body),
  })
  return await readFailure(response, { gateway: all })
}

type Row = readonly [
  name: string,
  kind: FailureKind,
  fixableBy: FixableBy,
  status: number,
  code: string | undefined,
  message: string,
]

const rows: readonly Row[] = [
  // The key of the provider is the caller's own: it travels with the call.
  ['key', 'authentication', 'user', 401, 'invalid_api_key', 'Incorrect API key provided'],
  ['quota', 'insufficient-balance', 'account', 429, 'insufficient_quota', 'exceeded your current'],
  ['limit', 'rate-limited', 'provider', 429, 'rate_limit_exceeded', 'Rate limit reached'],
  ['model', 'model-not-found', 'user', 404, 'model_not_found', 'does not exist'],
  ['fault', 'server-error', 'provider', 500, 'server_error', 'The server had an error'],
  ['busy', 'unavailable', 'provider', 503, 'server_error', 'The engine is overloaded'],
  ['page', 'upstream-error', 'provider', 502, undefined, '502 Bad Gateway'],
  ['reset', 'upstream-error', 'operator', 500, undefined, 'other side closed'],
]

describe('what comes out of the real gateway of Portkey', () => {
  it.each(rows)(
    'for the provider’s answer “%s” is %s, to be mended by the %s',
    async (name, kind, fixableBy, status, code, message) => {
      const failure = await failureOf(through(name))

      expect(failure).toMatchObject({ gateway: 'Portkey', kind, fixableBy, status })
      expect(failure.code).toBe(code)
      expect(failure.message).toContain(message)
      expect(asked).toBe(1)
    },
  )

  it('is quoted by the gateway’s id, and keeps the provider’s', async () => {
    const failure = await failureOf(through('key'))

    expect(failure.requestId).toBe('trace-of-this-call')
    expect(failure.requestIds.map(({ id }) => id)).toEqual([
      'trace-of-this-call',
      'req_of_provider',
    ])
    expect(failure.upstream).toBe('openai')
  })

  it('keeps the wait that the provider asked for', async () => {
    const { receivedAt, retry } = await failureOf(through('limit'))

    expect(retry).toEqual({ automatic: true, at: receivedAt + 1_000, source: 'retry-after' })
  })

  it('is upstream-error where the provider cannot be reached: the answer came from the gateway', async () => {
    const failure = await failureOf(through('key', nobody))

    expect(failure).toMatchObject({ kind: 'upstream-error', fixableBy: 'operator', status: 500 })
    expect(failure.message).toContain('ECONNREFUSED')
  })

  it('is timeout where the gateway waited as long as it was told to', async () => {
    const failure = await failureOf({ ...through('silent'), 'x-portkey-request-timeout': '300' })

    expect(failure).toMatchObject({
      kind: 'timeout',
      status: 408,
      code: 'timeout_error',
      message: 'Request exceeded the timeout sent in the request: 300ms',
    })
  })

  it('is the last answer after the gateway’s own retries', async () => {
    const failure = await failureOf(config({ ...target('busy'), retry: { attempts: 2 } }))

    expect(asked).toBe(3)
    expect(failure).toMatchObject({ kind: 'unavailable', status: 503 })
  })

  it('is the last target’s answer after a fallback', async () => {
    const strategy = { mode: 'fallback' }
    const failure = await failureOf(config({ strategy, targets: [target('fault'), target('key')] }))

    expect(asked).toBe(2)
    expect(failure).toMatchObject({ kind: 'authentication', status: 401 })
  })

  it('is content-blocked where a guardrail of the gateway said no, and the provider was never asked', async () => {
    const guardrail = { 'default.contains': { words: ['nowhere'], operator: 'all' }, deny: true }
    const failure = await failureOf(config({ ...target('key'), input_guardrails: [guardrail] }))

    expect(asked).toBe(0)
    expect(failure).toMatchObject({ kind: 'content-blocked', status: 446, code: 'hooks_failed' })
  })

  it.each([
    [{}, 'Either x-portkey-config or x-portkey-provider header is required'],
    [{ 'x-portkey-provider': 'nobody' }, 'Invalid provider passed'],
    [{ 'x-portkey-config': '{nope' }, 'Invalid config passed. You need to pass a valid json'],
  ])('is invalid-request where the gateway refused %j itself', async (headers, message) => {
    expect(await failureOf(headers)).toMatchObject({
      kind: 'invalid-request',
      status: 400,
      message,
    })
    expect(asked).toBe(0)
  })

  it('is the same through the openai SDK', async () => {
    const client = new OpenAI({
      baseURL: `${gateway.url}/v1`,
      apiKey: 'sk-prov-test0123456789',
      maxRetries: 0,
      defaultHeaders: through('quota'),
    })
    const thrown: unknown = await client.chat.completions.create(body).catch((one: unknown) => one)

    expect(await readFailure(thrown, { gateway: all })).toMatchObject({
      gateway: 'Portkey',
      kind: 'insufficient-balance',
      code: 'insufficient_quota',
      requestId: 'trace-of-this-call',
    })
  })
})
