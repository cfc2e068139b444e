import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { toFailure, type FailureKind } from '../../src/core/index.ts'

const error = (fields: object, message = 'x') => Object.assign(new Error(message), fields)

/** Messages of a failed `fetch`, as browsers and runtimes word them; they give no code. */
const sentences: Readonly<Record<string, Partial<Record<FailureKind, readonly string[]>>>> = {
  Chromium: {
    network: [
      'Failed to fetch',
      'Failed to fetch (api.example)',
      "Failed to fetch. Refused to connect because it violates the document's Content Security Policy.",
      'network error',
      'net::ERR_CONNECTION_REFUSED',
    ],
    canceled: ['signal is aborted without reason', 'The user aborted a request.'],
    timeout: ['signal timed out'],
    'invalid-response': [
      'Unexpected token \'<\', "<!DOCTYPE "... is not valid JSON',
      'Unexpected end of JSON input',
      'Unterminated string in JSON at position 18 (line 1 column 19)',
      "Expected ',' or '}' after property value in JSON at position 9",
    ],
  },
  // https://developer.mozilla.org/en-US/docs/Web/API/Window/fetch#exceptions
  Firefox: {
    network: ['NetworkError when attempting to fetch resource.', 'Error in input stream'],
    canceled: ['The operation was aborted. ', 'The operation was aborted.'],
    timeout: ['The operation timed out.'],
    'invalid-response': [
      'JSON.parse: unexpected character at line 1 column 1 of the JSON data',
      'JSON.parse: unexpected end of data at line 1 column 1 of the JSON data',
    ],
  },
  // The sentences of https://developer.apple.com/documentation/foundation/nsurlerror, and of WebKit’s loader
  Safari: {
    network: [
      'Load failed',
      'Load failed (api.example)',
      'The Internet connection appears to be offline.',
      'The network connection was lost.',
      'Could not connect to the server.',
      'A server with the specified hostname could not be found.',
      'An SSL error has occurred and a secure connection to the server cannot be made.',
      'The certificate for this server is invalid.',
      'Origin https://app.example is not allowed by Access-Control-Allow-Origin. Status code: 200',
      'Preflight response is not successful. Status code: 404',
    ],
    canceled: ['Fetch is aborted', 'cancelled'],
    timeout: ['The request timed out.'],
    'invalid-response': [
      "JSON Parse error: Unrecognized token '<'",
      'JSON Parse error: Unexpected EOF',
    ],
  },
  'React Native': {
    network: ['Network request failed'],
    timeout: ['Network request timed out'],
    'invalid-response': ['JSON Parse error: Unexpected token: <'],
  },
  Deno: {
    network: [
      'error sending request for url (https://api.example/): client error (Connect): tcp connect error',
      'error reading a body from connection: end of file before message length reached',
    ],
    canceled: ['The signal has been aborted'],
    timeout: ['Signal timed out.'],
  },
  Bun: {
    network: [
      'Unable to connect. Is the computer able to access the url?',
      'The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()',
    ],
    canceled: ['The operation was aborted.'],
    timeout: ['The operation timed out.'],
  },
  'Cloudflare Workers': {
    network: ['Network connection lost.'],
    canceled: ['The operation was aborted'],
  },
  Node: {
    network: [
      'fetch failed',
      'terminated',
      'socket hang up',
      'other side closed',
      'Premature close',
      'connect ECONNREFUSED 127.0.0.1:80',
      'getaddrinfo ENOTFOUND api.example',
      'read ECONNRESET',
      'Client network socket disconnected before secure TLS connection was established',
    ],
    canceled: ['This operation was aborted'],
    timeout: ['The operation was aborted due to timeout'],
  },
  'SDKs and clients': {
    network: ['Network Error', 'Connection error.', 'Cannot connect to API: other side closed'],
    canceled: ['Request was aborted.', 'canceled', 'Request aborted'],
    timeout: [
      'Request timed out.',
      'timeout of 1000ms exceeded',
      "Timeout awaiting 'request' for 150ms",
    ],
  },
}

const worded = Object.entries(sentences).flatMap(([where, kinds]) =>
  Object.entries(kinds).flatMap(([kind, list]) => list.map((text) => [where, text, kind] as const)),
)

const codes: Partial<Record<FailureKind, readonly string[]>> = {
  network: [
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    'EPIPE',
    'EPROTO',
    'UND_ERR_SOCKET',
    'UND_ERR_CLOSED',
    'UND_ERR_DESTROYED',
    'UND_ERR_PRX_TLS',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    'HPE_INVALID_CONSTANT',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_HTTP2_GOAWAY_SESSION',
    'ERR_NETWORK',
    'ERR_INTERNET_DISCONNECTED',
    'ERR_NAME_NOT_RESOLVED',
    'ConnectionRefused',
    'FailedToOpenSocket',
  ],
  timeout: [
    'ETIMEDOUT',
    'ESOCKETTIMEDOUT',
    'ECONNABORTED',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'ERR_CONNECTION_TIMED_OUT',
  ],
  canceled: ['ABORT_ERR', 'ERR_CANCELED', 'ERR_ABORTED', 'UND_ERR_ABORTED', 'ABORTED'],
}

const coded = Object.entries(codes).flatMap(([kind, list]) =>
  list.map((code) => [code, kind] as const),
)

describe('an error without an answer', () => {
  it.each(worded)('is told by what %s says: “%s” is %s', (_, text, kind) => {
    const thrown = [
      new TypeError(text),
      `TypeError: ${text}`,
      `Uncaught (in promise) TypeError: ${text}`,
    ]

    for (const one of thrown) expect(toFailure(one)).toMatchObject({ kind, message: '' })
  })

  it.each(coded)('is told by the code %s: %s', (code, kind) => {
    expect(toFailure(error({ code })).kind).toBe(kind)
    expect(toFailure(new TypeError('fetch failed', { cause: error({ code }) })).kind).toBe(kind)
  })

  it.each([
    ['a module', error({ code: 'MODULE_NOT_FOUND' })],
    ['a file', error({ code: 'ENOENT', syscall: 'open' })],
    ['an argument', error({ code: 'ERR_INVALID_ARG_TYPE' })],
    ['an argument of undici', error({ code: 'UND_ERR_INVALID_ARG' })],
    ['a URL in Node', error({ code: 'ERR_INVALID_URL' }, 'Invalid URL')],
    [
      'a URL in Chromium',
      new TypeError("Failed to execute 'fetch' on 'Window': Failed to parse URL from http://"),
    ],
    ['a URL in Firefox', new TypeError('Window.fetch: http:// is not a valid URL.')],
    ['a call of nothing', new TypeError('x is not a function')],
    ['a field of nothing', new TypeError("Cannot read properties of undefined (reading 'data')")],
    ['an account', new Error('Terminated account')],
    ['a subscription', new Error('Cancelled subscription')],
  ])('is no fault of the network where %s is wrong', (_, thrown) => {
    expect(['network', 'timeout', 'canceled']).not.toContain(toFailure(thrown).kind)
  })

  it('is told by the innermost of its causes, where the outer ones say nothing more', () => {
    const timer = error({ code: 'UND_ERR_CONNECT_TIMEOUT' })
    const thrown = new Error('Could not load', {
      cause: new TypeError('fetch failed', { cause: timer }),
    })

    expect(toFailure(thrown).kind).toBe('timeout')
  })

  it.each([
    'cause',
    'lastError',
    'error',
    'originalError',
    'inner',
    'reason',
    'context',
    'networkError',
  ])('is found inside `%s`', (path) => {
    const inside = new TypeError('Failed to fetch')

    expect(toFailure(error({ [path]: inside }, 'Could not load')).kind).toBe('network')
  })

  it('is told by the words before the code, where axios gives an abort the code of its timers', () => {
    expect(toFailure(error({ code: 'ECONNABORTED' }, 'Request aborted')).kind).toBe('canceled')
  })

  it('is told in another realm, and by a second copy whose class is not ours', () => {
    const realm = createContext({})

    expect(toFailure(runInContext('new TypeError("Failed to fetch")', realm)).kind).toBe('network')
    expect(
      toFailure(runInContext('Object.assign(new Error("x"), { name: "AbortError" })', realm)).kind,
    ).toBe('canceled')
  })

  it('is told after it was written down as data', () => {
    const written = [
      { name: 'TypeError', message: 'Failed to fetch' },
      { message: 'TypeError: Failed to fetch', details: 'at fetch', hint: '', code: '' },
      { status: 'FETCH_ERROR', error: 'TypeError: Failed to fetch' },
      { status: 0, headers: {}, body: '' },
    ]

    for (const thrown of written)
      expect(toFailure(thrown)).toMatchObject({ kind: 'network', message: '' })
  })
})

describe('the signal that ended a call', () => {
  it.each([
    ['signal', (signal: AbortSignal) => ({ signal })],
    ['options.signal', (signal: AbortSignal) => ({ options: { signal } })],
    ['config.signal', (signal: AbortSignal) => ({ config: { signal } })],
    ['request.signal', (signal: AbortSignal) => ({ request: { signal } })],
  ])('tells a reason of the caller’s own, where the client keeps it as `%s`', (_, keep) => {
    expect(toFailure(error(keep(AbortSignal.abort('left')), 'left')).kind).toBe('canceled')
    expect(
      toFailure(error(keep(AbortSignal.abort(new DOMException('', 'TimeoutError'))))).kind,
    ).toBe('timeout')
    expect(toFailure(error(keep(new AbortController().signal))).kind).toBe('unknown')
  })

  it('does not hide an answer, nor a network that failed before', () => {
    const config = { signal: AbortSignal.abort() }

    expect(toFailure(error({ config, status: 429 })).kind).toBe('rate-limited')
    expect(toFailure(error({ config }, 'Failed to fetch')).kind).toBe('network')
  })
})
