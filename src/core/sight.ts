import { isApiError } from './api-error.ts'
import { recall, type Memory } from './memory.ts'
import type { FailureOptions } from './options.ts'

/** What was really thrown, and what is remembered of it. */
export interface Sight extends Memory {
  readonly cause: unknown
}

/** Looks behind an `ApiError` and recalls when its cause was first seen; the first sight counts. */
export function sightOf(thrown: unknown, options: FailureOptions): Sight {
  if (isApiError(thrown))
    return { cause: thrown.cause, ...recall(thrown.cause, thrown.failure.receivedAt) }
  return { cause: thrown, ...recall(thrown, options.receivedAt ?? Date.now()) }
}
