import type { Failure } from './failure.ts'
import type { FailureOptions } from './options.ts'
import { toFailure } from './to-failure.ts'

/** Turns anything thrown into a failure, reading a response's body first if nobody has. Never rejects. */
export async function readFailure(thrown: unknown, options: FailureOptions = {}): Promise<Failure> {
  return toFailure(thrown, options)
}
