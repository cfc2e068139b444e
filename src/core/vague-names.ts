import type { CodeRow } from './gateway.ts'

/**
 * Names that say no more than a status would. They count where the status itself tells little: none,
 * a bare 400, 422 or 500, or one that nobody knows.
 */
export const vagueNames: readonly CodeRow[] = [
  // SQLSTATE and PostgREST: https://www.postgresql.org/docs/current/errcodes-appendix.html
  { kind: 'conflict', code: ['23503', '23505', '40001', '40P01'] },
  { kind: 'permission-denied', code: '42501' },
  { kind: 'timeout', code: '57014' },
  { kind: 'authentication', code: ['PGRST301', 'PGRST303'] },
  { kind: 'not-found', code: 'PGRST116' },
  // https://www.jsonrpc.org/specification#error_object
  { kind: 'invalid-request', code: ['-32600', '-32601', '-32602', '-32700'] },
  { kind: 'server-error', code: '-32603' },
  { kind: 'authentication', named: ['unauthorized', 'unauthorised', 'auth'] },
  // How many there may be of something, not how many a minute.
  {
    kind: 'conflict',
    fixableBy: 'account',
    status: [400, 422],
    named: ['limit exceeded', 'quota exceeded'],
    unnamed: ['provider quota'],
  },
  { kind: 'conflict', status: [0, 409, 500], named: ['constraint violation', 'unique'] },
  {
    kind: 'permission-denied',
    named: ['forbidden', 'denied', 'restricted'],
    // What pydantic calls a field that no model has.
    unnamed: ['extra forbidden'],
  },
  {
    kind: 'not-found',
    named: ['not found', 'notfound', 'no such', 'does not exist', 'not exist'],
  },
  { kind: 'gone', named: ['expired', 'gone'] },
  {
    kind: 'invalid-request',
    named: [
      'invalid',
      'missing',
      'bad request',
      'bad input',
      'validation',
      'unprocessable',
      'unsupported',
      'failed precondition',
      'malformed',
      'out of range',
      'parse',
      'bad user input',
      'argument',
      'parameter',
      'undefined',
      'unknown parameter',
      'unknown field',
      'unknown argument',
      'unknown operation',
    ],
  },
  { kind: 'rate-limited', named: ['quota', 'limit exceeded', 'limit reached'] },
  { kind: 'unavailable', named: ['unavailable', 'busy', 'capacity'] },
  { kind: 'canceled', named: ['cancelled', 'canceled', 'client closed request'] },
  { kind: 'server-error', named: ['server error', 'internal'] },
]
