import type { WireFailure } from './scenario.ts'

/** EvoLink: an integer `code`, the kind in `type`, often its own advice in `fallback_suggestion`. */
export const evolink = [
  {
    id: 'evolink/400-invalid-prompt',
    title: 'A parameter is invalid',
    status: 400,
    headers: {},
    body: {
      error: {
        code: 400,
        message: 'Invalid prompt parameter',
        type: 'invalid_request_error',
        param: 'prompt',
        fallback_suggestion: 'provide a valid prompt',
      },
    },
  },
  {
    id: 'evolink/401-invalid-token',
    title: 'The API token is invalid or expired',
    status: 401,
    headers: { 'x-request-id': 'evo-5b1c7e20' },
    body: {
      error: { code: 401, message: 'Invalid or expired API token', type: 'authentication_error' },
    },
  },
  {
    id: 'evolink/402-insufficient-quota',
    title: 'The account has too few credits',
    status: 402,
    headers: {},
    body: {
      error: {
        code: 402,
        message: 'Account has insufficient credits',
        type: 'insufficient_quota_error',
        fallback_suggestion: 'top up at https://evolink.ai/dashboard/billing',
      },
    },
  },
  {
    id: 'evolink/403-permission',
    title: 'No permission for the model or resource',
    status: 403,
    headers: {},
    body: {
      error: {
        code: 403,
        message: 'No permission to access this model or resource',
        type: 'permission_error',
      },
    },
  },
  {
    id: 'evolink/404-task',
    title: 'The task does not exist',
    status: 404,
    headers: {},
    body: {
      error: {
        code: 404,
        message: 'Task task-unified-1763714701-q8w2e not found',
        type: 'not_found_error',
      },
    },
  },
  {
    id: 'evolink/404-model',
    title: 'The model does not exist',
    status: 404,
    headers: {},
    body: {
      error: {
        code: 404,
        message: 'Model seedance-9 not found',
        type: 'not_found_error',
        param: 'model',
        fallback_suggestion: 'choose a model from the model list',
      },
    },
  },
  {
    id: 'evolink/413-request-too-large',
    title: 'The request body is too large',
    status: 413,
    headers: {},
    body: {
      error: {
        code: 413,
        message: 'Request body exceeds size limits',
        type: 'request_too_large_error',
        fallback_suggestion: 'compress images to under 4 MB',
      },
    },
  },
  {
    id: 'evolink/429-rate-limit',
    title: 'Too many requests; the wait is in the suggestion',
    status: 429,
    headers: {},
    body: {
      error: {
        code: 429,
        message: 'Too many requests',
        type: 'rate_limit_error',
        fallback_suggestion: 'retry after 60 seconds',
      },
    },
  },
  {
    id: 'evolink/500-internal',
    title: 'A fault inside EvoLink',
    status: 500,
    headers: { 'x-request-id': 'evo-9e41a0b2' },
    body: {
      error: {
        code: 500,
        message: 'Internal server error',
        type: 'internal_server_error',
        fallback_suggestion: 'try again later',
      },
    },
  },
  {
    id: 'evolink/502-upstream',
    title: 'The provider behind EvoLink is unavailable',
    status: 502,
    headers: {},
    body: {
      error: {
        code: 502,
        message: 'Upstream AI service unavailable',
        type: 'upstream_error',
        fallback_suggestion: 'try a different model',
      },
    },
  },
  {
    id: 'evolink/503-overloaded',
    title: 'Overloaded for the moment',
    status: 503,
    headers: {},
    body: {
      error: {
        code: 503,
        message: 'Service temporarily unavailable',
        type: 'service_unavailable_error',
        fallback_suggestion: 'retry after 30 seconds',
      },
    },
  },
  {
    id: 'evolink/503-overloaded-without-advice',
    title: 'Overloaded, and nothing is suggested',
    status: 503,
    headers: {},
    body: {
      error: {
        code: 503,
        message: 'Service temporarily unavailable',
        type: 'service_unavailable_error',
      },
    },
  },
] as const satisfies readonly WireFailure[]
