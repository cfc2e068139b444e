import { showsEachFailure } from './shows-each-failure.tsx'

// EZLINK documents no request id at all.
// oxfmt-ignore
showsEachFailure('ezlink', [
  ['ezlink/400-unsupported-parameter', 'invalid-request', 'fix-request', null, 'The parameter "logprobs" is not supported by model claude-sonnet-4-5'],
  ['ezlink/400-unsupported-parameter-detail', 'invalid-request', 'fix-request', null, 'The parameter "logprobs" is not supported by model claude-sonnet-4-5'],
  ['ezlink/400-malformed', 'invalid-request', 'fix-request', null, 'The request body is not valid JSON'],
  ['ezlink/401-expired-key', 'authentication', 'check-api-key', null, 'Your API key has expired'],
  ['ezlink/401-revoked-key', 'authentication', 'check-api-key', null, 'Your API key was revoked by your organization'],
  ['ezlink/401-invalid-key-detail', 'authentication', 'check-api-key', null, 'Invalid API key.'],
  ['ezlink/403-access-level', 'permission-denied', 'request-access', null, 'Your access level does not allow this endpoint'],
  ['ezlink/403-plan', 'plan-required', 'change-plan', null, 'Your plan does not include this endpoint'],
  ['ezlink/403-access-level-detail', 'permission-denied', 'request-access', null, 'You do not have permission to perform this action.'],
  ['ezlink/404-wrong-endpoint', 'not-found', 'check-resource', null, 'No endpoint at /api/chat/completion'],
  ['ezlink/404-wrong-endpoint-detail', 'not-found', 'check-resource', null, 'Not found.'],
  ['ezlink/429-key-limit', 'rate-limited', 'wait', null, 'The rate limit of this API key is reached'],
  ['ezlink/429-model-limit', 'rate-limited', 'wait', null, 'The rate limit of model gpt-5 is reached'],
  ['ezlink/429-throttled-detail', 'rate-limited', 'wait', null, 'Request was throttled. Expected available in 42 seconds.'],
  ['ezlink/500-internal', 'server-error', 'retry', null, 'Error while processing the request'],
  ['ezlink/500-internal-detail', 'server-error', 'retry', null, 'Error while processing the request'],
])
