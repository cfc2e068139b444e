import type { CodeRow } from './gateway.ts'

/**
 * What a status means when the body says nothing better. The first row that fits wins.
 * https://www.iana.org/assignments/http-status-codes, and what servers and edges send besides.
 */
export const statuses: readonly CodeRow[] = [
  { status: [400, 405, 406, 411, 412, 414, 415, 417, 422, 428, 431, 501], kind: 'invalid-request' },
  // 419 and 440: the session of a page has expired (Laravel, IIS). 498: an invalid token (ArcGIS).
  { status: [401, 419, 440, 498, 511], kind: 'authentication' },
  { status: 402, kind: 'insufficient-balance' },
  { status: [403, 407, 451], kind: 'permission-denied' },
  { status: 404, kind: 'not-found' },
  { status: 408, kind: 'timeout' },
  { status: [409, 423], kind: 'conflict' },
  { status: 410, kind: 'gone' },
  { status: 413, kind: 'payload-too-large' },
  { status: [420, 425, 429, 509], kind: 'rate-limited' },
  { status: 446, kind: 'content-blocked' },
  // 460: the client of an AWS load balancer hung up, as nginx says with 499.
  { status: [460, 499], kind: 'canceled' },
  { status: [424, 502, 520, 521, 523, 525, 526, 530], kind: 'upstream-error' },
  { status: [503, 529], kind: 'unavailable' },
  { status: [504, 522, 524, 598, 599], kind: 'timeout' },
  { status: [500, 505, 506, 507, 508, 510, 527], kind: 'server-error' },
]

const listed: ReadonlySet<number> = new Set(
  statuses.flatMap(({ status = [] }) => (typeof status === 'number' ? [status] : status)),
)

/** Whether a status means more than its class. */
export function isKnownStatus(status: number): boolean {
  return listed.has(status)
}
