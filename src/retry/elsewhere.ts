import { ApiError } from '../core/api-error.ts'
import { kinds } from '../core/kind.ts'
import type { Closing } from './closing.ts'
import type { Notice } from './notice.ts'

/** Closes because another tab has met something. */
export function closeElsewhere(before: Closing | undefined, notice: Notice, now: number): Closing {
  return {
    cause: notice.kind === 'rate-limited' ? 'limit' : 'outage',
    error: errorOf(notice, now),
    since: now,
    first: before?.first ?? now,
    until: notice.until,
    // Once it was due, one of the others has been refused.
    strikes: before ? before.strikes + (now >= before.until ? 1 : 0) : 0,
  }
}

/** What those who wait are shown. */
function errorOf({ kind = 'rate-limited', gateway, until }: Notice, now: number): ApiError {
  return new ApiError({
    kind,
    gateway,
    fixableBy: kinds[kind].fixableBy,
    message: '',
    requestIds: [],
    retry: { automatic: true, at: until, source: 'another tab' },
    remedies: kinds[kind].remedies,
    outcome: 'rejected',
    receivedAt: now,
    reasons: ['met in another tab of this page'],
  })
}
