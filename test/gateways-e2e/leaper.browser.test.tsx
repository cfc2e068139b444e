import { showsEachFailure } from './shows-each-failure.tsx'

// LEAPERone documents no request id at all.
// oxfmt-ignore
showsEachFailure('leaper', [
  ['leaper/400-bad-request', 'invalid-request', 'fix-request', null, 'Missing required field: size'],
  ['leaper/401-invalid-key', 'authentication', 'check-api-key', null, 'Invalid API key provided.'],
  ['leaper/401-no-key', 'authentication', 'check-api-key', null, 'Missing Authorization header.'],
  ['leaper/402-insufficient-credits', 'insufficient-balance', 'top-up', null, 'Insufficient credits. Please top up in the Dashboard.'],
  ['leaper/404-wrong-url', 'not-found', 'check-resource', null, 'No image task img_9f31.'],
  ['leaper/410-expired-task', 'gone', 'create-again', null, 'This image generation task expired after 30 days.'],
  ['leaper/429-rate-limited', 'rate-limited', 'wait', null, 'Rate limit exceeded. Please slow down.'],
  ['leaper/429-key-limit', 'rate-limited', 'wait', null, 'Rate limit of this API key exceeded for image requests.'],
  ['leaper/500-server-error', 'server-error', 'retry', null, 'Internal server error.'],
])
