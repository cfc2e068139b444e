import type { Failure } from './failure.ts'
import { field, isObject } from './foreign.ts'

/** Registered for the whole process, so that a second copy of this package and other realms agree. */
const brand: unique symbol = Symbol.for('react-recourse.ApiError')

/** An error that knows its failure. What was thrown is its `cause`, which is never enumerated. */
export class ApiError extends Error {
  readonly failure: Failure

  constructor(failure: Failure, options?: { readonly cause?: unknown }) {
    super(failure.message || `The API call failed (${failure.kind}).`, options)
    this.failure = failure
    Object.defineProperty(this, 'name', { value: 'ApiError', configurable: true, writable: true })
    Object.defineProperty(this, brand, { value: true })
  }

  /** What is left of it in JSON, from which `toFailure` has the failure back; never its `cause`. */
  toJSON(): Pick<ApiError, 'name' | 'message' | 'failure'> {
    const { name, message, failure } = this
    return { name, message, failure }
  }
}

/** Whether a thrown thing is an `ApiError`, also of another copy of this package or another realm. */
export function isApiError(thrown: unknown): thrown is ApiError {
  return field(thrown, brand) === true && isObject(field(thrown, 'failure'))
}
