import { describe, expect, it } from 'vitest'
import { toFailure, type FailureKind } from '../../src/core/index.ts'

type Case = readonly [
  text: string,
  kind: FailureKind,
  status: number | undefined,
  code: string | undefined,
  message: string,
]

/** Sentences as clients write them, https://… being where each is made. */
const withStatus: readonly Case[] = [
  ['HTTP 503: Service Unavailable', 'unavailable', 503, undefined, ''],
  ['HTTP/1.1 429 Too Many Requests', 'rate-limited', 429, undefined, ''],
  ['HTTP error! status: 401', 'authentication', 401, undefined, ''],
  ['HTTP error! Status: 503 - upstream is down', 'unavailable', 503, undefined, 'upstream is down'],
  ['AxiosError: Request failed with status code 402', 'insufficient-balance', 402, undefined, ''],
  [
    'Request failed with status code 429 Too Many Requests: GET https://api.example/v1',
    'rate-limited',
    429,
    undefined,
    '',
  ],
  [
    'Request failed with status code 503 (Service Unavailable): POST https://api.example/v1',
    'unavailable',
    503,
    undefined,
    '',
  ],
  ['[POST] "https://api.example/v1": 429 Too Many Requests', 'rate-limited', 429, undefined, ''],
  ['Response not successful: Received status code 401', 'authentication', 401, undefined, ''],
  [
    'Http failure response for https://api.example/v1: 429 Too Many Requests',
    'rate-limited',
    429,
    undefined,
    '',
  ],
  [
    "Client error '429 Too Many Requests' for url 'https://api.example/v1'\nFor more information check: https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/429",
    'rate-limited',
    429,
    undefined,
    '',
  ],
  [
    '429 Client Error: Too Many Requests for url: https://api.example/v1',
    'rate-limited',
    429,
    undefined,
    '',
  ],
  [
    "429, message='Too Many Requests', url='https://api.example/v1'",
    'rate-limited',
    429,
    undefined,
    '',
  ],
  ['API error (429): slow down', 'rate-limited', 429, undefined, 'slow down'],
  ['OpenAI API error: 429 Too Many Requests', 'rate-limited', 429, undefined, ''],
  ['Failed to fetch data: 500', 'server-error', 500, undefined, ''],
  ['Server responded with 503', 'unavailable', 503, undefined, ''],
  ['402 Insufficient credits', 'insufficient-balance', 402, undefined, 'Insufficient credits'],
  ['503 status code (no body)', 'unavailable', 503, undefined, ''],
  ['API error occurred: Status 503 Content-Type "". Body: ""', 'unavailable', 503, undefined, ''],
  [
    '[GoogleGenerativeAI Error]: Error fetching from https://generativelanguage.googleapis.com/v1beta/models/gemini-pro:generateContent: [503 Service Unavailable] The model is overloaded.',
    'unavailable',
    503,
    undefined,
    'The model is overloaded.',
  ],
]

const withBody: readonly Case[] = [
  [
    '429 {"error":{"message":"slow down","code":"rate_limit_exceeded"}}',
    'rate-limited',
    429,
    'rate_limit_exceeded',
    'slow down',
  ],
  [
    'API Error: 429 {"type":"error","error":{"type":"rate_limit_error","message":"slow down"}}',
    'rate-limited',
    429,
    'rate_limit_error',
    'slow down',
  ],
  [
    'API error occurred: Status 429\nBody: {"message":"Requests rate limit exceeded","code":"1300"}',
    'rate-limited',
    429,
    '1300',
    'Requests rate limit exceeded',
  ],
  [
    'Request to https://api.replicate.com/v1/predictions failed with status 422 Unprocessable Entity: {"detail":"The specified version does not exist"}.',
    'invalid-request',
    422,
    undefined,
    'The specified version does not exist',
  ],
  [
    "Error code: 400 - {'error': {'message': \"This model's maximum context length is 8192 tokens.\", 'type': 'invalid_request_error', 'param': 'messages', 'code': 'context_length_exceeded'}}",
    'context-length-exceeded',
    400,
    'context_length_exceeded',
    "This model's maximum context length is 8192 tokens.",
  ],
  [
    "Error code: 529 - {'type': 'error', 'error': {'type': 'overloaded_error', 'message': 'Overloaded'}, 'request_id': None}",
    'unavailable',
    529,
    'overloaded_error',
    'Overloaded',
  ],
  [
    "403 PERMISSION_DENIED. {'error': {'code': 403, 'message': 'The caller does not have permission', 'status': 'PERMISSION_DENIED'}}",
    'permission-denied',
    403,
    'PERMISSION_DENIED',
    'The caller does not have permission',
  ],
  [
    "litellm.RateLimitError: RateLimitError: OpenAIException - Error code: 429 - {'error': {'message': 'Rate limit reached', 'type': 'tokens', 'param': None, 'code': 'rate_limit_exceeded'}}",
    'rate-limited',
    429,
    'rate_limit_exceeded',
    'Rate limit reached',
  ],
]

const withoutStatus: readonly Case[] = [
  [
    'An error occurred (ThrottlingException) when calling the Converse operation (reached max retries: 4): Too many tokens.',
    'rate-limited',
    undefined,
    'ThrottlingException',
    'Too many tokens.',
  ],
  [
    'Rate exceeded (Service: AmazonBedrock; Status Code: 429; Error Code: ThrottlingException; Request ID: 4c2e2f10-9d2e; Proxy: null)',
    'rate-limited',
    undefined,
    'ThrottlingException',
    'Rate exceeded',
  ],
  [
    '8 RESOURCE_EXHAUSTED: Too much at once',
    'rate-limited',
    undefined,
    'RESOURCE_EXHAUSTED',
    'Too much at once',
  ],
  ['14 UNAVAILABLE: No connection', 'unavailable', undefined, 'UNAVAILABLE', 'No connection'],
  ['[unauthenticated] no token', 'authentication', undefined, 'unauthenticated', 'no token'],
]

describe('a sentence that a client wrote', () => {
  it.each([...withStatus, ...withBody, ...withoutStatus])(
    'is taken apart as an error and as text: %s',
    (text, kind, status, code, message) => {
      for (const thrown of [new Error(text), text]) {
        const failure = toFailure(thrown)

        expect(failure).toMatchObject({ kind, message })
        expect(failure.status).toBe(status)
        expect(failure.code).toBe(code)
      }
    },
  )

  it('tells the id to quote, where AWS writes it into the sentence', () => {
    const text =
      'The model identifier is invalid. (Service: BedrockRuntime, Status Code: 400, Request ID: 4c2e2f10-9d2e-4c8f)'

    expect(toFailure(new Error(text)).requestId).toBe('4c2e2f10-9d2e-4c8f')
  })

  it('tells the wait, where Google’s details stand behind it', () => {
    const text =
      '[GoogleGenerativeAI Error]: Error fetching from https://generativelanguage.googleapis.com/v1beta: [429 Too Many Requests] Quota exceeded. [{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34s"}]'
    const failure = toFailure(new Error(text), { receivedAt: 1_000 })

    expect(failure).toMatchObject({
      status: 429,
      message: 'Quota exceeded.',
      retry: { at: 35_000 },
    })
  })

  it.each([
    'Room 503: closed',
    'Order 404 was not shipped',
    'The model returned 500 tokens',
    'Invalid message {"role": "user"} at 429',
    "Cannot read {'size': 'large', 'colour': None}",
  ])('keeps numbers and data that stand for something else: %s', (text) => {
    const failure = toFailure(new Error(text))

    expect(failure.status).toBeUndefined()
    expect(failure.message).toBe(text)
  })

  it('is read where a backend re-sent it in an answer of its own', () => {
    const body = {
      detail: "Error code: 401 - {'error': {'message': 'Bad key', 'code': 'invalid_api_key'}}",
    }

    expect(toFailure({ status: 500, headers: {}, body })).toMatchObject({
      status: 500,
      code: 'invalid_api_key',
      message: 'Bad key',
    })
  })
})

describe('a dict as Python prints it', () => {
  it.each([
    [`{'error': {'message': 'it\\'s over'}}`, "it's over"],
    [`{'error': {'message': "it's \\"over\\""}}`, 'it\'s "over"'],
    [`{'error': {'message': 'two\\nlines'}}`, 'two\nlines'],
    [
      `{'error': {'message': 'quotes "all"', 'ok': False, 'n': -1.5e3, 'list': [1, None]}}`,
      'quotes "all"',
    ],
    [`[{'error': {'message': 'first'}}]`, 'first'],
    [`{'message': '请求过于频繁'}`, '请求过于频繁'],
  ])('is a body: %s', (text, message) => {
    expect(toFailure(text).message).toBe(message)
  })

  it.each([
    `{'error': {'message': 'cut o`,
    `{'error': <Response [429]>}`,
    `{'error': {'message': 'late', 'when': nan}}`,
    `{'error': {'when': datetime.datetime(2026, 1, 1)}}`,
  ])('stays a sentence where it holds more than data, or breaks off: %s', (text) => {
    expect(toFailure(text).message).toBe(text)
  })

  it.each([["{'a': ".repeat(20_000)], ["{'".repeat(60_000)], [`{'a': '${"\\'".repeat(60_000)}`]])(
    'is no dict where it never ends',
    (text) => {
      expect(toFailure(text)).toMatchObject({ kind: 'unknown' })
    },
  )
})
