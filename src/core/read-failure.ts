import { isApiError } from './api-error.ts'
import type { Failure } from './failure.ts'
import { recall, rememberText } from './memory.ts'
import type { FailureOptions } from './options.ts'
import { readBody } from './read-body.ts'
import { responseOf } from './read-evidence.ts'
import { toFailure } from './to-failure.ts'

/** Turns anything thrown into a failure, reading its response's body first if nobody has. Never rejects. */
export async function readFailure(thrown: unknown, options: FailureOptions = {}): Promise<Failure> {
  const receivedAt = options.receivedAt ?? Date.now()
  const cause = isApiError(thrown) ? thrown.cause : thrown
  const response = responseOf(cause)
  if (response && recall(cause, receivedAt).text === undefined) {
    const text = recall(response, receivedAt).text ?? (await readBody(response))
    if (text !== undefined) for (const one of [cause, response]) rememberText(one, text, receivedAt)
  }
  return toFailure(thrown, { ...options, receivedAt })
}
