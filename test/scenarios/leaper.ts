import type { WireFailure } from './scenario.ts'

/** LEAPERone: one envelope; only a 429 says when to come back. */
export const leaper = [
  {
    id: 'leaper/400-bad-request',
    title: 'The body is malformed or a required field is missing',
    status: 400,
    headers: {},
    body: {
      error: {
        message: 'Missing required field: size',
        type: 'invalid_request_error',
        code: 'invalid_request',
      },
    },
  },
  {
    id: 'leaper/401-invalid-key',
    title: 'The API key is wrong',
    status: 401,
    headers: {},
    body: {
      error: {
        message: 'Invalid API key provided.',
        type: 'authentication_error',
        code: 'invalid_api_key',
      },
    },
  },
  {
    id: 'leaper/401-no-key',
    title: 'The Authorization header is missing',
    status: 401,
    headers: {},
    body: {
      error: {
        message: 'Missing Authorization header.',
        type: 'authentication_error',
        code: 'unauthorized',
      },
    },
  },
  {
    id: 'leaper/402-insufficient-credits',
    title: 'The credits have run out',
    status: 402,
    headers: {},
    body: {
      error: {
        message: 'Insufficient credits. Please top up in the Dashboard.',
        type: 'billing_error',
        code: 'insufficient_credits',
      },
    },
  },
  {
    id: 'leaper/404-wrong-url',
    title: 'The endpoint or the resource id is wrong',
    status: 404,
    headers: {},
    body: {
      error: {
        message: 'No image task img_9f31.',
        type: 'not_found_error',
        code: 'not_found',
      },
    },
  },
  {
    id: 'leaper/410-expired-task',
    title: 'The image task is older than 30 days',
    status: 410,
    headers: {},
    body: {
      error: {
        message: 'This image generation task expired after 30 days.',
        type: 'gone_error',
        code: 'gone',
      },
    },
  },
  {
    id: 'leaper/429-rate-limited',
    title: 'Too many requests, with the time to wait',
    status: 429,
    headers: {
      'retry-after': '17',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': 'now+17',
    },
    body: {
      error: {
        message: 'Rate limit exceeded. Please slow down.',
        type: 'rate_limit_error',
        code: 'rate_limit_exceeded',
      },
    },
  },
  {
    id: 'leaper/429-key-limit',
    title: "The key's own lower limit is reached",
    status: 429,
    headers: {
      'retry-after': '40',
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': 'now+40',
    },
    body: {
      error: {
        message: 'Rate limit of this API key exceeded for image requests.',
        type: 'rate_limit_error',
        code: 'rate_limit_exceeded',
      },
    },
  },
  {
    id: 'leaper/500-server-error',
    title: 'A fault inside LEAPERone',
    status: 500,
    headers: {},
    body: {
      error: {
        message: 'Internal server error.',
        type: 'server_error',
        code: 'internal_error',
      },
    },
  },
] as const satisfies readonly WireFailure[]
