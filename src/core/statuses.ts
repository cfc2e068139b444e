import type { CodeRow } from './gateway.ts'

/** What a status means when the body says nothing better. The first row that fits wins. */
export const statuses: readonly CodeRow[] = [
  { status: [400, 405, 406, 411, 412, 414, 415, 417, 422, 428, 431], kind: 'invalid-request' },
  { status: [401, 498], kind: 'authentication' },
  { status: 402, kind: 'insufficient-balance' },
  { status: [403, 407], kind: 'permission-denied' },
  { status: 404, kind: 'not-found' },
  { status: 408, kind: 'timeout' },
  { status: [409, 423], kind: 'conflict' },
  { status: 410, kind: 'gone' },
  { status: 413, kind: 'payload-too-large' },
  { status: [425, 429], kind: 'rate-limited' },
  { status: 446, kind: 'content-blocked' },
  { status: 451, kind: 'permission-denied' },
  { status: 499, kind: 'canceled' },
  { status: [424, 502, 520, 521, 523, 525, 526, 530], kind: 'upstream-error' },
  { status: [503, 529], kind: 'unavailable' },
  { status: [504, 522, 524, 598, 599], kind: 'timeout' },
  { status: 501, kind: 'invalid-request' },
  { status: [500, 505, 506, 507, 508, 510, 511, 527], kind: 'server-error' },
]
