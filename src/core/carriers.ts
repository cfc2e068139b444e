/** Where one known thrown shape keeps what was answered. All paths are dotted; the first that leads somewhere counts. */
export interface Carrier {
  readonly name: string
  /** Properties that must all be there; types are never asked, so copies and realms make no difference. */
  readonly has: readonly string[]
  readonly status?: readonly string[]
  readonly headers?: readonly string[]
  readonly body?: readonly string[]
  readonly url?: readonly string[]
  readonly requestId?: readonly string[]
  /** Fields that together stand for a body which the client took apart. */
  readonly fields?: Readonly<Record<string, string>>
}

/** The first carrier that fits is asked; the last one takes anything. */
export const carriers: readonly Carrier[] = [
  {
    name: 'fetch Response',
    has: ['status', 'headers.get', 'clone'],
    status: ['status'],
    headers: ['headers'],
    url: ['url'],
  },
  {
    name: 'axios',
    has: ['isAxiosError'],
    status: ['response.status', 'status'],
    headers: ['response.headers'],
    body: ['response.data'],
    url: ['response.config.url', 'config.url', 'config.baseURL'],
  },
  {
    name: 'Vercel AI SDK',
    has: ['requestBodyValues', 'url'],
    status: ['statusCode'],
    headers: ['responseHeaders'],
    body: ['responseBody', 'data'],
    url: ['url'],
  },
  {
    name: 'AWS SDK',
    has: ['$metadata'],
    status: ['$metadata.httpStatusCode', '$response.statusCode'],
    headers: ['$response.headers'],
    requestId: ['$metadata.requestId'],
    fields: { code: 'name', message: 'message' },
  },
  {
    name: 'graphql-request',
    has: ['response.errors', 'request.query'],
    status: ['response.status'],
    headers: ['response.headers'],
    fields: { errors: 'response.errors' },
  },
  {
    name: 'got',
    has: ['response.statusCode'],
    status: ['response.statusCode'],
    headers: ['response.headers'],
    body: ['response.body'],
    url: ['response.requestUrl', 'response.url'],
  },
  {
    name: 'ky and ofetch',
    has: ['response.status', 'response.headers'],
    status: ['response.status'],
    headers: ['response.headers'],
    body: ['data', 'response._data', 'response.data'],
    url: ['response.url', 'request.url', 'request'],
  },
  {
    name: 'openai and @anthropic-ai/sdk',
    has: ['status', 'headers', 'error'],
    status: ['status'],
    headers: ['headers'],
    body: ['error'],
    requestId: ['requestID'],
  },
  {
    name: 'tRPC client',
    has: ['data.httpStatus', 'message'],
    status: ['data.httpStatus'],
    fields: { message: 'message', code: 'data.code' },
  },
  {
    name: 'Apollo network error',
    has: ['statusCode', 'result'],
    status: ['statusCode'],
    headers: ['response.headers'],
    body: ['result'],
    url: ['response.url'],
  },
  {
    name: 'an error with a status',
    has: ['stack'],
    status: ['status', 'statusCode', 'response.status', 'response.statusCode', 'httpStatus'],
    headers: ['headers', 'responseHeaders', 'response.headers'],
    body: [
      'responseBody',
      'body',
      'response.data',
      'response.body',
      'data',
      'error',
      'responseText',
    ],
    url: ['url', 'response.url', 'config.url'],
    requestId: ['requestID', 'requestId', 'request_id'],
    fields: { message: 'message', code: 'code', type: 'type', param: 'param' },
  },
  {
    name: 'an answer as data',
    has: ['status', 'body'],
    status: ['status'],
    headers: ['headers'],
    body: ['body'],
    url: ['url'],
  },
  {
    name: 'an answer as data',
    has: ['status', 'headers', 'data'],
    status: ['status'],
    headers: ['headers'],
    body: ['data'],
    url: ['url', 'config.url'],
  },
  { name: 'a body', has: [], status: ['status', 'statusCode'], body: [''] },
]

/** Where an error keeps what really happened, outermost first. */
export const innerPaths: readonly string[] = [
  'lastError',
  'cause',
  'networkError',
  'reason',
  'error',
  'originalError',
]
