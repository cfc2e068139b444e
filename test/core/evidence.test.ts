import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { readFailure, toFailure } from '../../src/core/index.ts'

const wire = {
  error: { message: 'slow down', type: 'rate_limit_error', code: 'rate_limit_exceeded' },
}
const headers = { 'retry-after': '7', 'x-request-id': 'req_8f2a' }
const error = (fields: object, message = 'x') => Object.assign(new Error(message), fields)

/** The same 429, as each client throws it. */
const carriers: readonly (readonly [client: string, thrown: unknown])[] = [
  [
    'axios',
    error({
      isAxiosError: true,
      code: 'ERR_BAD_REQUEST',
      response: { status: 429, headers, data: wire },
    }),
  ],
  [
    'ky 2 and ofetch',
    error({ response: new Response(null, { status: 429, headers }), data: wire }),
  ],
  [
    'ofetch 1',
    error({
      response: Object.assign(new Response(null, { status: 429, headers }), { _data: wire }),
    }),
  ],
  [
    'got',
    error({
      code: 'ERR_NON_2XX_3XX_RESPONSE',
      response: { statusCode: 429, headers, body: JSON.stringify(wire) },
    }),
  ],
  [
    'openai',
    error(
      {
        status: 429,
        headers: new Headers(headers),
        error: wire.error,
        code: 'rate_limit_exceeded',
      },
      '429 slow down',
    ),
  ],
  [
    '@anthropic-ai/sdk',
    error(
      { status: 429, headers: new Headers(headers), error: { type: 'error', ...wire } },
      `429 ${JSON.stringify(wire)}`,
    ),
  ],
  [
    'the Vercel AI SDK',
    error({
      name: 'AI_APICallError',
      url: 'https://api.example/v1',
      requestBodyValues: {},
      statusCode: 429,
      responseHeaders: headers,
      responseBody: JSON.stringify(wire),
    }),
  ],
  [
    'the Vercel AI SDK after its retries',
    error({
      name: 'AI_RetryError',
      reason: 'maxRetriesExceeded',
      errors: [new Error('older')],
      lastError: error({
        url: 'https://api.example/v1',
        requestBodyValues: {},
        statusCode: 429,
        responseHeaders: headers,
        responseBody: JSON.stringify(wire),
      }),
    }),
  ],
  [
    'an error with a cause',
    new Error('could not load', {
      cause: error({ isAxiosError: true, response: { status: 429, headers, data: wire } }),
    }),
  ],
  [
    'an error of several',
    new AggregateError([new Error('x'), error({ status: 429, headers, body: wire })]),
  ],
  ['plain data', { status: 429, headers, body: wire }],
  ['plain data with text', { status: 429, headers, body: JSON.stringify(wire) }],
]

describe('what was answered', () => {
  it.each(carriers)('is found in what %s throws', (_, thrown) => {
    expect(toFailure(thrown, { receivedAt: 0 })).toMatchObject({
      kind: 'rate-limited',
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'slow down',
      requestId: 'req_8f2a',
      retry: { at: 7_000, source: 'retry-after' },
    })
  })

  it.each([
    [
      '@google/genai',
      error(
        { name: 'ApiError', status: 503 },
        JSON.stringify({
          error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' },
        }),
      ),
      'unavailable',
      'The model is overloaded.',
    ],
    [
      'AWS',
      error(
        {
          name: 'ThrottlingException',
          $metadata: { httpStatusCode: 429, requestId: 'aws-1' },
          $fault: 'client',
        },
        'Too many tokens',
      ),
      'rate-limited',
      'Too many tokens',
    ],
    [
      'graphql-request',
      error({
        response: {
          status: 200,
          headers: {},
          errors: [{ message: 'Not logged in', extensions: { code: 'UNAUTHENTICATED' } }],
        },
        request: { query: '{ me }' },
      }),
      'authentication',
      'Not logged in',
    ],
    [
      'tRPC',
      error({ data: { httpStatus: 403, code: 'FORBIDDEN' } }, 'Admins only'),
      'permission-denied',
      'Admins only',
    ],
    [
      'a thrown wire body',
      { error: { message: 'The name is taken', code: 'already_exists' } },
      'conflict',
      'The name is taken',
    ],
    [
      'a sentence with JSON',
      '503 {"error":{"message":"No healthy pod"}}',
      'unavailable',
      'No healthy pod',
    ],
    [
      'a sentence with a status',
      new Error('429 You are too fast'),
      'rate-limited',
      'You are too fast',
    ],
    [
      'a sentence of fetch wrappers',
      new Error('HTTP 402: Insufficient balance'),
      'insufficient-balance',
      'Insufficient balance',
    ],
    [
      'a bare sentence',
      'Rate limit exceeded, try again in 5 seconds',
      'rate-limited',
      'Rate limit exceeded, try again in 5 seconds',
    ],
    ['nothing that is known', new Error('x is not a function'), 'unknown', 'x is not a function'],
  ])('is found in %s', (_, thrown, kind, message) => {
    expect(toFailure(thrown)).toMatchObject({ kind, message })
  })

  it('keeps the id that an SDK holds apart', () => {
    const thrown = error({
      name: 'ThrottlingException',
      $metadata: { httpStatusCode: 429, requestId: 'aws-1234' },
    })

    expect(toFailure(thrown).requestId).toBe('aws-1234')
  })

  it('is read off a response that nobody read yet', async () => {
    const response = new Response(JSON.stringify(wire), { status: 429, headers })

    expect(toFailure(response)).toMatchObject({ kind: 'rate-limited', message: '' })
    expect(await readFailure(response)).toMatchObject({
      kind: 'rate-limited',
      message: 'slow down',
    })
    expect(toFailure(response)).toMatchObject({ kind: 'rate-limited', message: 'slow down' })
  })

  it('stays there for others to read', async () => {
    const response = new Response(JSON.stringify(wire), { status: 429 })
    await readFailure(response)

    expect(await response.json()).toEqual(wire)
  })

  it('is read off the response inside an error', async () => {
    const thrown = error(
      {
        name: 'HTTPError',
        response: new Response(JSON.stringify(wire), { status: 429 }),
        request: {},
      },
      'Request failed with status code 429 Too Many Requests: GET https://api.example/v1',
    )

    expect(await readFailure(thrown)).toMatchObject({ kind: 'rate-limited', message: 'slow down' })
  })

  it('is found in errors of another realm', () => {
    const thrown: unknown = runInContext(
      'Object.assign(new Error("429 slow down"), { status: 429 })',
      createContext({}),
    )

    expect(toFailure(thrown)).toMatchObject({
      kind: 'rate-limited',
      status: 429,
      message: 'slow down',
    })
  })
})

describe('no answer at all', () => {
  it.each([
    ['Chromium', new TypeError('Failed to fetch')],
    ['Chromium, newer', new TypeError('Failed to fetch (api.example)')],
    ['Firefox', new TypeError('NetworkError when attempting to fetch resource.')],
    ['Safari', new TypeError('Load failed')],
    ['Node', new TypeError('fetch failed', { cause: error({ code: 'ECONNREFUSED' }) })],
    ['React Native', new TypeError('Network request failed')],
    ['axios', error({ isAxiosError: true, code: 'ERR_NETWORK' }, 'Network Error')],
    ['openai', new Error('Connection error.', { cause: new TypeError('fetch failed') })],
    ['Node’s http', error({ code: 'ECONNRESET' }, 'socket hang up')],
    ['a status of zero', { status: 0, headers: {}, body: '' }],
  ])('is a network failure, never a pretended status: %s', (_, thrown) => {
    const failure = toFailure(thrown)

    expect(failure).toMatchObject({ kind: 'network', fixableBy: 'user', outcome: 'unknown' })
    expect(failure.status).toBeUndefined()
    expect(failure.remedies[0]?.action).toBe('check-connection')
  })

  it.each([
    ['AbortSignal.timeout', new DOMException('signal timed out', 'TimeoutError')],
    ['axios', error({ isAxiosError: true, code: 'ECONNABORTED' }, 'timeout of 1000ms exceeded')],
    ['openai', new Error('Request timed out.')],
    [
      'undici',
      new TypeError('fetch failed', { cause: error({ code: 'UND_ERR_HEADERS_TIMEOUT' }) }),
    ],
  ])('is a timeout with an unknown outcome: %s', (_, thrown) => {
    expect(toFailure(thrown)).toMatchObject({ kind: 'timeout', outcome: 'unknown' })
  })

  it.each([
    ['AbortController', new DOMException('signal is aborted without reason', 'AbortError')],
    [
      'axios',
      error({ name: 'CanceledError', code: 'ERR_CANCELED', isAxiosError: true }, 'canceled'),
    ],
    ['openai', new Error('Request was aborted.')],
    ['TanStack Query', error({ name: 'CancelledError' })],
  ])('is canceled, with nothing to do: %s', (_, thrown) => {
    expect(toFailure(thrown)).toMatchObject({ kind: 'canceled', fixableBy: 'nobody', remedies: [] })
  })

  it('is an answer of no use where JSON could not be parsed, whose words are not shown', () => {
    const failure = toFailure(
      new SyntaxError('Unexpected token, "<!DOCTYPE "... is not valid JSON'),
    )

    expect(failure).toMatchObject({ kind: 'invalid-response', message: '' })
  })

  it('says nothing: the client’s own words are not the wire’s', () => {
    expect(toFailure(new TypeError('Failed to fetch')).message).toBe('')
  })

  it('is known from an error as a console prints it', () => {
    expect(toFailure('TypeError: Failed to fetch').kind).toBe('network')
    expect(toFailure('AbortError: signal is aborted without reason').kind).toBe('canceled')
    expect(toFailure('Error: 429 slow down')).toMatchObject({
      kind: 'rate-limited',
      message: 'slow down',
    })
  })
})
