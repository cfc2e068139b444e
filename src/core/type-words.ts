import type { CodeRow } from './gateway.ts'

/** Words that say no more than a status would: they count where there is none, or one that tells nothing. */
export const typeWords: readonly CodeRow[] = [
  {
    kind: 'invalid-request',
    code: [
      'invalid_request_error',
      'invalid_request',
      'graphql_validation_failed',
      'missingparameter',
      'unsupported_api_for_model',
      'invalid_parameter',
      'invalid_parameters',
      'invalid_argument',
      'invalidparameter',
      'bad_request',
      'bad_request_error',
      'badrequesterror',
      'validation_error',
      'validationexception',
      'validation_exception',
      'unprocessable_entity',
      'unprocessable_entity_error',
      'missing_required_parameter',
      'unsupported_parameter',
      'unsupported_value',
      'failed_precondition',
      'invalid_enum',
    ],
  },
  { kind: 'permission-denied', code: ['forbidden', 'access_denied'] },
  {
    kind: 'not-found',
    code: [
      'not_found',
      'not_found_error',
      'resource_not_found',
      'notfounderror',
      'resourcenotfoundexception',
    ],
  },
  { kind: 'rate-limited', code: ['quota_exceeded', 'quota_exhausted'] },
  { kind: 'unavailable', code: ['unavailable'] },
  { kind: 'canceled', code: ['cancelled', 'client_closed_request'] },
  {
    kind: 'server-error',
    code: [
      'server_error',
      'internal_server_error',
      'internal_error',
      'internal',
      'api_error',
      'internalservererror',
      'internalserverexception',
      'internal_service_error',
    ],
  },
]
