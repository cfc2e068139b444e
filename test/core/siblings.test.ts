import { describe, expect, it } from 'vitest'
import { readFailure, toFailure } from '../../src/core/index.ts'

const wire = { error: { message: 'slow down', code: 'rate_limit_exceeded' } }
const headers = { 'retry-after': '7', 'x-request-id': 'req_8f2a' }
const error = (fields: object, message = 'x') => Object.assign(new Error(message), fields)

/** The same 429 in shapes of clients that are not installed here, as their documentation shows them. */
const shapes: readonly (readonly [client: string, thrown: unknown])[] = [
  ['Octokit', error({ status: 429, request: {}, response: { status: 429, headers, data: wire } })],
  ['gaxios', error({ code: '429', config: {}, response: { status: 429, headers, data: wire } })],
  [
    'Angular',
    {
      name: 'HttpErrorResponse',
      ok: false,
      status: 429,
      headers: new Headers(headers),
      error: wire,
      message: 'Http failure response for https://api.example: 429 Too Many Requests',
    },
  ],
  [
    'RxJS’s ajax',
    error({ status: 429, headers, xhr: { status: 429, response: wire } }, 'ajax error 429'),
  ],
  [
    'request-promise',
    error({
      statusCode: 429,
      error: wire,
      options: {},
      response: { statusCode: 429, headers, body: wire },
    }),
  ],
  [
    'SDKs of Fern, such as Cohere’s and ElevenLabs’',
    error(
      { statusCode: 429, body: wire, rawResponse: { status: 429, headers: new Headers(headers) } },
      'Status code: 429\nBody: {}',
    ),
  ],
  [
    'Hugging Face',
    error({
      httpRequest: { url: 'https://hf.example', body: {} },
      httpResponse: { requestId: 'req_8f2a', status: 429, headers, body: wire },
    }),
  ],
  ['Boom', error({ isBoom: true, output: { statusCode: 429, payload: wire, headers } })],
  [
    'Azure’s core',
    error({
      statusCode: 429,
      request: {},
      response: { status: 429, headers, bodyAsText: JSON.stringify(wire) },
    }),
  ],
  [
    'React Router',
    { status: 429, statusText: 'Too Many Requests', internal: false, data: wire, headers },
  ],
  ['SvelteKit', { status: 429, body: wire, headers }],
]

const coded = (code: string) => toFailure(error({ status: 402, code }, 'No'))

describe('a client that nobody named', () => {
  it.each(shapes)('is read by where it keeps things: %s', (_, thrown) => {
    const failure = toFailure(thrown, { receivedAt: 0 })

    expect(failure).toMatchObject({
      kind: 'rate-limited',
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'slow down',
      requestId: 'req_8f2a',
      retry: { at: 7_000 },
    })
  })

  it('may keep no headers: RTK Query', () => {
    expect(toFailure({ status: 429, data: wire })).toMatchObject({
      kind: 'rate-limited',
      status: 429,
      message: 'slow down',
    })
    const unparsed = {
      status: 'PARSING_ERROR',
      originalStatus: 502,
      data: '<h1>502 Bad Gateway</h1>',
      error: 'SyntaxError: Unexpected token',
    }
    expect(toFailure(unparsed)).toMatchObject({ kind: 'upstream-error', status: 502 })
  })

  it('may hold a response that nobody read: Replicate, and classes of one’s own', async () => {
    const response = new Response(JSON.stringify(wire), { status: 429, headers })
    const thrown = error(
      { request: { url: 'https://api.example' }, response },
      'Request to https://api.example failed with status 429 Too Many Requests: {}',
    )

    expect(await readFailure(thrown)).toMatchObject({ message: 'slow down', requestId: 'req_8f2a' })
  })

  it('may have read the response and kept the sentence alone', async () => {
    const response = new Response('{}', { status: 402, headers })
    await response.text()
    const thrown = error({ response }, 'You have run out of credits')

    expect(await readFailure(thrown)).toMatchObject({
      kind: 'insufficient-balance',
      status: 402,
      message: 'You have run out of credits',
      requestId: 'req_8f2a',
    })
  })

  it('may say what the body does not', () => {
    const thrown = error({ status: 400, data: { orderId: 5 } }, 'The order is closed')

    expect(toFailure(thrown)).toMatchObject({ status: 400, message: 'The order is closed' })
  })

  it('is told by its own code, but not by one of Node’s or of its own making', () => {
    expect(coded('insufficient_quota').code).toBe('insufficient_quota')
    for (const own of [
      'ERR_BAD_REQUEST',
      'ERR_NON_2XX_3XX_RESPONSE',
      'UND_ERR_RESPONSE',
      'ECONNRESET',
    ])
      expect(coded(own).code).toBeUndefined()
  })

  it('tells who was called by an absolute URL, wherever it keeps one', () => {
    const gateway = {
      name: 'Acme',
      hosts: ['acme.example'],
      credential: 'key' as const,
      codes: [],
      requestId: { headers: [], body: [] },
      exposes: [],
      links: {},
    }
    const config = { url: '/v1/chat', baseURL: 'https://api.acme.example' }

    expect(toFailure(error({ status: 500, config }), { gateway: [gateway] }).gateway).toBe('Acme')
  })
})

describe('an answer inside an answer', () => {
  it('is the one with its headers or body, where a wrapper repeats its status', () => {
    const cause = error({ status: 429, headers, error: wire })

    expect(toFailure(error({ status: 429, cause }, 'Could not load'))).toMatchObject({
      message: 'slow down',
      requestId: 'req_8f2a',
    })
  })

  it('is not what stands beside the error: circumstances are no body', () => {
    const thrown = error({ context: { prompt: 'a private prompt' }, status: 500 }, 'It broke')

    expect(JSON.stringify(toFailure(thrown))).not.toContain('a private prompt')
    expect(toFailure(thrown)).toMatchObject({ status: 500, message: 'It broke' })

    const bare = error({ context: { prompt: 'a private prompt' } }, 'It broke')
    expect(JSON.stringify(toFailure(bare))).not.toContain('a private prompt')
    expect(toFailure(bare).message).toBe('It broke')
  })

  it('never is what was asked: a client’s request and settings are left alone', () => {
    const data = '{"messages":[{"role":"user","content":"a private prompt"}]}'
    const thrown = [
      {
        name: 'AxiosError',
        message: 'Request failed with status code 500',
        config: { data },
        code: 'ERR_BAD_RESPONSE',
        status: 500,
      },
      error({ requestBodyValues: { data }, url: 'https://api.example', statusCode: 500 }),
      error({ request: { body: data }, response: { status: 500, config: { data } } }),
    ]

    for (const one of thrown) {
      expect(toFailure(one)).toMatchObject({ kind: 'server-error', status: 500 })
      expect(JSON.stringify(toFailure(one))).not.toContain('a private prompt')
    }
  })
})
