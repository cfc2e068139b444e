import { createServer, type Server } from 'node:http'

/** What the far side does with a request, by the name in its path. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Promise more than is sent, then hang up. */
  readonly cut?: true
  /** Never answer. */
  readonly silent?: true
}

const relay = (code: string, message: string) => ({
  error: {
    message: `${message} (request id: 20261121090000123Qw7)`,
    type: 'new_api_error',
    param: '',
    code,
  },
})

/** One answer of a relay of the new-api family for each kind of failure that an answer can be. */
export const answers: Readonly<Record<string, Answer>> = {
  'invalid-request': { status: 400, body: relay('invalid_request', 'size is not allowed') },
  'context-length-exceeded': {
    status: 400,
    body: relay(
      'context_length_exceeded',
      'This model’s maximum context length is 8192 tokens, however you requested 9001',
    ),
  },
  'payload-too-large': { status: 413, body: relay('', 'request body is too large') },
  'content-blocked': {
    status: 500,
    body: relay('sensitive_words_detected', 'sensitive words detected'),
  },
  authentication: { status: 401, body: relay('', '无效的令牌') },
  'permission-denied': { status: 403, body: relay('access_denied', 'access denied') },
  'insufficient-balance': {
    status: 403,
    body: relay(
      'insufficient_user_quota',
      '预扣费额度失败, 用户剩余额度: ＄0.120000, 需要预扣费额度: ＄0.720000',
    ),
  },
  'spend-limit': { status: 401, body: relay('', '该令牌额度已用尽') },
  'plan-required': {
    status: 403,
    body: relay('entitlement_required', 'a subscription is required for this model'),
  },
  'rate-limited': {
    status: 429,
    headers: { 'retry-after': '7' },
    body: relay('', 'too many requests'),
  },
  'model-not-found': {
    status: 404,
    body: relay('model_not_found', 'The model claude-9 does not exist'),
  },
  'not-found': { status: 404, body: relay('', 'no such path') },
  conflict: { status: 409, body: relay('', 'the name is in use') },
  gone: { status: 410, body: relay('', 'the task expired') },
  'server-error': { status: 500, body: relay('query_data_error', 'database is locked') },
  'upstream-error': { status: 500, body: relay('do_request_failed', 'do request failed') },
  unavailable: { status: 503, body: relay('get_channel_failed', 'no available channel') },
  timeout: { status: 504, body: relay('', 'upstream timed out') },
  configuration: { status: 500, body: relay('model_price_error', 'ratio or price not set') },
  unknown: { status: 418 },
  truncated: {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"choices":[{"mess',
  },
  cut: { status: 200, headers: { 'content-type': 'application/json' }, cut: true },
  silent: { status: 200, silent: true },
}

/** Starts the far side on loopback; `/<name>/…` answers as the table says. */
export async function startAnswers(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const name = request.url?.split('/')[1] ?? ''
    const answer = answers[name] ?? { status: 404 }
    request.resume()
    if (answer.silent) return
    if (answer.cut) {
      response.writeHead(200, { ...answer.headers, 'content-length': '4096' })
      response.write('{"choices":')
      setTimeout(() => response.destroy(), 20)
      return
    }
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? '')
    response.writeHead(answer.status, {
      'content-type': 'application/json',
      'x-oneapi-request-id': '20261121090000123Qw7',
      ...answer.headers,
    })
    response.end(answer.body === undefined ? '' : text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
