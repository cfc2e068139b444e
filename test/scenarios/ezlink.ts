import type { WireFailure } from './scenario.ts'

/** EZLINK AI documents statuses and leaves the body open: each is told as `error` and as `detail`. */
export const ezlink = [
  {
    id: 'ezlink/400-unsupported-parameter',
    title: 'The chosen model does not support a parameter',
    status: 400,
    headers: {},
    body: {
      error: {
        type: 'Bad Request',
        message: 'The parameter "logprobs" is not supported by model claude-sonnet-4-5',
      },
    },
  },
  {
    id: 'ezlink/400-unsupported-parameter-detail',
    title: 'An unsupported parameter, told as a detail',
    status: 400,
    headers: {},
    body: { detail: 'The parameter "logprobs" is not supported by model claude-sonnet-4-5' },
  },
  {
    id: 'ezlink/400-malformed',
    title: 'The request is malformed',
    status: 400,
    headers: {},
    body: { error: { type: 'Bad Request', message: 'The request body is not valid JSON' } },
  },
  {
    id: 'ezlink/401-expired-key',
    title: 'The API key has expired',
    status: 401,
    headers: {},
    body: { error: { type: 'Unauthorized', message: 'Your API key has expired' } },
  },
  {
    id: 'ezlink/401-revoked-key',
    title: 'Someone in the organization revoked the API key',
    status: 401,
    headers: {},
    body: {
      error: { type: 'Unauthorized', message: 'Your API key was revoked by your organization' },
    },
  },
  {
    id: 'ezlink/401-invalid-key-detail',
    title: 'An invalid API key, told as a detail',
    status: 401,
    headers: {},
    body: { detail: 'Invalid API key.' },
  },
  {
    id: 'ezlink/403-access-level',
    title: 'The access level is too low',
    status: 403,
    headers: {},
    body: {
      error: { type: 'Forbidden', message: 'Your access level does not allow this endpoint' },
    },
  },
  {
    id: 'ezlink/403-plan',
    title: 'The plan does not include the endpoint',
    status: 403,
    headers: {},
    body: { error: { type: 'Forbidden', message: 'Your plan does not include this endpoint' } },
  },
  {
    id: 'ezlink/403-access-level-detail',
    title: 'A low access level, told as a detail',
    status: 403,
    headers: {},
    body: { detail: 'You do not have permission to perform this action.' },
  },
  {
    id: 'ezlink/404-wrong-endpoint',
    title: 'The endpoint is wrong',
    status: 404,
    headers: {},
    body: { error: { type: 'Not Found', message: 'No endpoint at /api/chat/completion' } },
  },
  {
    id: 'ezlink/404-wrong-endpoint-detail',
    title: 'A wrong endpoint, told as a detail',
    status: 404,
    headers: {},
    body: { detail: 'Not found.' },
  },
  {
    id: 'ezlink/429-key-limit',
    title: 'The limit set on the API key is reached',
    status: 429,
    headers: {},
    body: {
      error: { type: 'Rate Limit Exceeded', message: 'The rate limit of this API key is reached' },
    },
  },
  {
    id: 'ezlink/429-model-limit',
    title: "The model's own limit is reached",
    status: 429,
    headers: {},
    body: {
      error: { type: 'Rate Limit Exceeded', message: 'The rate limit of model gpt-5 is reached' },
    },
  },
  {
    id: 'ezlink/429-throttled-detail',
    title: 'A rate limit that names its wait, told as a detail',
    status: 429,
    headers: {},
    body: { detail: 'Request was throttled. Expected available in 42 seconds.' },
  },
  {
    id: 'ezlink/500-internal',
    title: 'An error inside the server',
    status: 500,
    headers: {},
    body: {
      error: { type: 'Internal Server Error', message: 'Error while processing the request' },
    },
  },
  {
    id: 'ezlink/500-internal-detail',
    title: 'An error inside the server, told as a detail',
    status: 500,
    headers: {},
    body: { detail: 'Error while processing the request' },
  },
] as const satisfies readonly WireFailure[]
