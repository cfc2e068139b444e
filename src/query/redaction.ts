import type { Failure } from '../core/failure.ts'
import { field } from '../core/foreign.ts'

/** What a server puts in place of an error that it keeps to itself. */
const standIns: readonly RegExp[] = [
  // TanStack Query, for a promise that was dehydrated pending.
  /^redacted$/,
  // React, for anything that a server component throws or hands over in production.
  /^An error occurred in the Server Components render\b/,
]

/** Whether the server that rendered the page kept back what really was thrown. */
function isRedacted(thrown: unknown): boolean {
  const message = field(thrown, 'message')
  return typeof message === 'string' && standIns.some((standIn) => standIn.test(message))
}

/**
 * Leaves out the sentence that stands for an error which a server keeps to itself, and says that
 * asking again from here is worth it: that answer will tell. Any other failure is returned as it is.
 */
export function withoutRedaction(failure: Failure, thrown: unknown): Failure {
  if (failure.kind !== 'unknown' || !isRedacted(thrown)) return failure
  return {
    ...failure,
    message: '',
    retry: { ...failure.retry, automatic: true },
    remedies: [{ action: 'retry' }, ...failure.remedies],
    reasons: [...failure.reasons, 'kept back by the server that rendered the page'],
  }
}
