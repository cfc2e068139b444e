import { isApiError } from '../../core/api-error.ts'
import type { Failure } from '../../core/failure.ts'
import type { FailureOptions } from '../../core/options.ts'
import { toFailure } from '../../core/to-failure.ts'
import { isUnread } from './unread.ts'

/** Turns what was thrown into a failure: the same one for the same thing. */
export interface Normaliser {
  /** `options` are told apart by identity. `receivedAt` in epoch milliseconds. */
  readonly judge: (
    thrown: unknown,
    options: FailureOptions,
    receivedAt: number | undefined,
  ) => Failure
  /** What was judged last and has a body that nobody read; told once. */
  readonly takeUnread: () => unknown
}

/** Creates a normaliser that remembers what it judged last. */
export function createNormaliser(): Normaliser {
  let last:
    | { readonly thrown: unknown; readonly options: FailureOptions; readonly failure: Failure }
    | undefined
  let unread: unknown
  return {
    judge(thrown, options, receivedAt) {
      if (isApiError(thrown)) return thrown.failure
      if (last && last.thrown === thrown && last.options === options) return last.failure
      const failure = toFailure(thrown, { ...options, receivedAt })
      last = { thrown, options, failure }
      if (isUnread(thrown)) unread = thrown
      return failure
    },
    takeUnread() {
      const thrown = unread
      unread = undefined
      return thrown
    },
  }
}
