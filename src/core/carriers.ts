/**
 * Where thrown things keep what was answered: dotted paths, of which the first that holds something
 * of use counts. Types are never asked, so copies, realms and minified names make no difference.
 */
export interface Places {
  readonly status: readonly string[]
  readonly headers: readonly string[]
  readonly body: readonly string[]
  /** Lists of a GraphQL answer's errors. */
  readonly errors: readonly string[]
  /** Only an absolute URL tells who was called. */
  readonly url: readonly string[]
  /** Request ids that a client keeps apart from the headers. */
  readonly requestId: readonly string[]
}

/** Each path says who uses it first; most are shared by clients that never heard of one another. */
export const places: Places = {
  status: [
    'status', // fetch, axios, openai, most others
    'statusCode', // Vercel AI SDK, ofetch, undici, Apollo, Fern's SDKs
    'response.status',
    'response.statusCode', // got
    'originalStatus', // RTK Query
    'data.httpStatus', // tRPC
    'meta.response.status', // tRPC, where the body was no tRPC answer
    '$metadata.httpStatusCode', // AWS SDK
    '$response.statusCode',
    'httpResponse.status', // Hugging Face
    'output.statusCode', // Boom
    'httpStatus',
  ],
  headers: [
    'headers',
    'responseHeaders', // Vercel AI SDK
    'response.headers',
    'rawResponse.headers', // Fern's SDKs
    '$response.headers',
    'meta.response.headers',
    'httpResponse.headers',
    'output.headers', // Boom
  ],
  body: [
    'response.data', // axios, Octokit, gaxios
    'responseBody', // Vercel AI SDK
    'body', // Mistral, undici, Fern's SDKs, superagent
    'bodyText', // Apollo
    'result', // Apollo 3
    'shape', // tRPC
    'data', // ofetch, ky, RTK Query, React Router
    'response._data', // ofetch
    'response.body', // got, graphql-request, superagent
    'response.text', // superagent
    'response.bodyAsText', // Azure
    'responseText', // XMLHttpRequest
    'xhr.response', // RxJS
    'text', // wretch
    'httpResponse.body', // Hugging Face
    'meta.responseJSON', // tRPC
    'output.payload', // Boom
    'raw', // Stripe
    'error', // openai, Anthropic, Groq, Angular
  ],
  errors: ['response.errors', 'graphQLErrors', 'errors'],
  url: [
    'url',
    'response.url',
    'config.url', // axios
    'config.baseURL',
    'request.url', // ky
    'request', // ofetch
    'response.requestUrl', // got
    'response.request.url', // superagent
    'meta.response.url',
    'rawResponse.url',
    'httpRequest.url',
  ],
  requestId: [
    'requestID', // openai, Anthropic, Groq
    'requestId',
    'request_id',
    '$metadata.requestId', // AWS SDK
    'httpResponse.requestId',
  ],
}

/** What only an error has, or an answer that is more than its body. */
export const marks: readonly string[] = [
  'stack',
  'headers.get',
  'getAllResponseHeaders',
  'isAxiosError',
  'config',
  'requestBodyValues',
  'originalStatus',
  '$metadata',
  'response.status',
  'response.statusCode',
  'meta.response',
]

/** Where the signal is that may have ended a call, in clients that keep what they were asked. */
export const signals: readonly string[] = [
  'signal',
  'options.signal',
  'config.signal',
  'request.signal',
]

/** Where an error keeps what really happened, outermost first. */
export const innerPaths: readonly string[] = [
  'lastError',
  'cause',
  'networkError',
  'reason',
  'error',
  'originalError',
  'inner',
  'context',
  'target',
]
