import type { Failure } from '../../core/failure.ts'

const asked = new WeakSet<Failure>()

/** Remembers that a person asked again after this failure. */
export function markAsked(failure: Failure | undefined): void {
  if (failure) asked.add(failure)
}

/** Whether a person asked again after this failure; a query that is asked every minute is nobody's doing. */
export function wasAsked(failure: Failure): boolean {
  return asked.has(failure)
}
