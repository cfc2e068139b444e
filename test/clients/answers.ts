import type { FailureKind } from '../../src/core/index.ts'

/** What the far side does with a request, by the name in its path. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Promise more than is sent, then hang up. */
  readonly cut?: true
  /** Never answer. */
  readonly silent?: true
  /** Hang up without an answer. */
  readonly reset?: true
}

/** An answer, and what a failure made of it has to tell. */
export interface Case extends Answer {
  readonly kind: FailureKind
  readonly code?: string
  readonly message?: string
  readonly requestId?: string
  /** Milliseconds. */
  readonly wait?: number
}

/** The id that the relay carries in a header, and in its sentences. */
export const requestId = '20261121090000123Qw7'

function relay(
  kind: FailureKind,
  status: number,
  code: string,
  message: string,
  more: Partial<Case> = {},
): Case {
  const body = {
    error: {
      message: `${message} (request id: ${requestId})`,
      type: 'new_api_error',
      param: '',
      code,
    },
  }
  return {
    kind,
    status,
    code: code || 'new_api_error',
    message,
    body,
    ...more,
    headers: { 'x-oneapi-request-id': requestId, ...more.headers },
  }
}

/** One answer of a relay of the new-api family, in OpenAI's form, for each kind that an answer can be. */
export const relayCases: readonly Case[] = [
  relay('invalid-request', 400, 'invalid_request', 'size is not allowed'),
  relay(
    'context-length-exceeded',
    400,
    'context_length_exceeded',
    'This model’s maximum context length is 8192 tokens, however you requested 9001',
  ),
  relay('payload-too-large', 413, '', 'request body is too large'),
  relay('content-blocked', 500, 'sensitive_words_detected', 'sensitive words detected'),
  relay('authentication', 401, '', '无效的令牌'),
  relay('permission-denied', 403, 'access_denied', 'access denied'),
  relay(
    'insufficient-balance',
    403,
    'insufficient_user_quota',
    '预扣费额度失败, 用户剩余额度: ＄0.120000, 需要预扣费额度: ＄0.720000',
  ),
  relay('spend-limit', 401, '', '该令牌额度已用尽'),
  relay('plan-required', 403, 'entitlement_required', 'a subscription is required for this model'),
  relay('rate-limited', 429, '', 'too many requests', {
    headers: { 'retry-after': '7' },
    wait: 7_000,
  }),
  relay('model-not-found', 404, 'model_not_found', 'The model claude-9 does not exist'),
  relay('not-found', 404, '', 'no such path'),
  relay('conflict', 409, '', 'the name is in use'),
  relay('gone', 410, '', 'the task expired'),
  relay('server-error', 500, 'query_data_error', 'database is locked'),
  relay('upstream-error', 500, 'do_request_failed', 'do request failed'),
  relay('unavailable', 503, 'get_channel_failed', 'no available channel'),
  relay('timeout', 504, '', 'upstream timed out'),
  relay('configuration', 500, 'model_price_error', 'ratio or price not set'),
]

const google = (
  status: number,
  name: string,
  message: string,
  details: readonly object[] = [],
) => ({
  error: { code: status, message, status: name, details },
})

const rpc = 'type.googleapis.com/google.rpc.'

/** Answers of the Gemini API: https://ai.google.dev/gemini-api/docs/troubleshooting */
export const googleCases: readonly Case[] = [
  {
    kind: 'invalid-request',
    status: 400,
    code: 'INVALID_ARGUMENT',
    message: 'Please use a valid role: user, model.',
    body: google(400, 'INVALID_ARGUMENT', 'Please use a valid role: user, model.'),
  },
  {
    kind: 'authentication',
    status: 400,
    code: 'API_KEY_INVALID',
    message: 'API key not valid. Please pass a valid API key.',
    body: google(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
      { '@type': `${rpc}ErrorInfo`, reason: 'API_KEY_INVALID', domain: 'googleapis.com' },
    ]),
  },
  {
    kind: 'permission-denied',
    status: 403,
    code: 'PERMISSION_DENIED',
    message: 'The caller does not have permission',
    body: google(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
  },
  {
    kind: 'model-not-found',
    status: 404,
    code: 'NOT_FOUND',
    message: 'models/gemini-9 is not found for API version v1beta',
    body: google(404, 'NOT_FOUND', 'models/gemini-9 is not found for API version v1beta'),
  },
  {
    kind: 'rate-limited',
    status: 429,
    code: 'RESOURCE_EXHAUSTED',
    message: 'You exceeded your current quota. Please retry in 34.07s.',
    wait: 34_000,
    body: google(
      429,
      'RESOURCE_EXHAUSTED',
      'You exceeded your current quota. Please retry in 34.07s.',
      [{ '@type': `${rpc}RetryInfo`, retryDelay: '34s' }],
    ),
  },
  {
    kind: 'server-error',
    status: 500,
    code: 'INTERNAL',
    message: 'An internal error has occurred.',
    body: google(500, 'INTERNAL', 'An internal error has occurred.'),
  },
  {
    kind: 'unavailable',
    status: 503,
    code: 'UNAVAILABLE',
    message: 'The model is overloaded. Please try again later.',
    body: google(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
  },
  {
    kind: 'timeout',
    status: 504,
    code: 'DEADLINE_EXCEEDED',
    message: 'Deadline expired before operation could complete.',
    body: google(504, 'DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'),
  },
]

const aws = (kind: FailureKind, status: number, code: string, message: string): Case => ({
  kind,
  status,
  code,
  message,
  requestId: '4c2e2f10-9d2e-4c8f-8d3c-1f2a3b4c5d6e',
  headers: {
    'x-amzn-requestid': '4c2e2f10-9d2e-4c8f-8d3c-1f2a3b4c5d6e',
    'x-amzn-errortype': `${code}:http://internal.amazon.com/coral/com.amazon.bedrock/`,
  },
  body: { message },
})

/** Answers of Bedrock: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const awsCases: readonly Case[] = [
  aws('invalid-request', 400, 'ValidationException', 'The provided request is not valid'),
  aws(
    'context-length-exceeded',
    400,
    'ValidationException',
    'Input is too long for requested model.',
  ),
  aws(
    'authentication',
    403,
    'UnrecognizedClientException',
    'The security token included in the request is invalid.',
  ),
  aws(
    'permission-denied',
    403,
    'AccessDeniedException',
    "You don't have access to the model with the specified model ID.",
  ),
  aws('not-found', 404, 'ResourceNotFoundException', 'The resource that you named is missing'),
  aws(
    'rate-limited',
    429,
    'ThrottlingException',
    'Too many tokens, please wait before trying again.',
  ),
  aws('upstream-error', 424, 'ModelErrorException', 'The model returned an error'),
  aws('timeout', 408, 'ModelTimeoutException', 'Model has timed out in processing the request.'),
  aws(
    'server-error',
    500,
    'InternalServerException',
    'The system encountered an unexpected error.',
  ),
  aws(
    'unavailable',
    503,
    'ServiceUnavailableException',
    'Bedrock is unable to process your request.',
  ),
]

const html =
  '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.27.0</center></body></html>'

/** Answers that no API wrote, or wrote badly. */
export const oddAnswers: Readonly<Record<string, Answer>> = {
  page: { status: 502, headers: { 'content-type': 'text/html' }, body: html },
  'page-of-success': {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Sign in</title>',
  },
  empty: { status: 503, headers: { 'content-type': 'text/plain', 'retry-after': '7' } },
  'empty-success': { status: 200 },
  truncated: { status: 200, body: '{"choices":[{"mess' },
  cut: { status: 200, cut: true },
  'cut-refusal': { status: 500, cut: true },
  silent: { status: 200, silent: true },
  reset: { status: 200, reset: true },
}
