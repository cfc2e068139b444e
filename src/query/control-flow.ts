import { CancelledError } from '@tanstack/react-query'
import { field } from '../core/foreign.ts'

/**
 * Whether what was thrown steers a program and is no failure: a cancellation, a promise to suspend
 * on, or a router's redirect or not-found. Such things are passed on untouched.
 */
export function isControlFlow(thrown: unknown): boolean {
  if (thrown instanceof CancelledError) return true
  return (
    typeof field(thrown, 'then') === 'function' ||
    field(thrown, 'isRedirect') === true ||
    field(thrown, 'isNotFound') === true ||
    isRedirectResponse(thrown) ||
    String(field(thrown, 'digest')).startsWith('NEXT_')
  )
}

/** TanStack Router throws a Response that carries the `options` of its redirect. */
function isRedirectResponse(thrown: unknown): boolean {
  return (
    Object.prototype.toString.call(thrown) === '[object Response]' &&
    typeof field(thrown, 'options') === 'object'
  )
}
