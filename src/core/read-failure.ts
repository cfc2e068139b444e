import type { Failure } from './failure.ts'
import { recall, rememberText } from './memory.ts'
import type { FailureOptions } from './options.ts'
import { readBody } from './read-body.ts'
import { responseOf } from './layers.ts'
import { sightOf } from './sight.ts'
import { toFailure } from './to-failure.ts'

/** Turns anything thrown into a failure, reading its response's body first if nobody has. Never rejects. */
export async function readFailure(thrown: unknown, options: FailureOptions = {}): Promise<Failure> {
  const { cause, receivedAt, text } = sightOf(thrown, options)
  const response = text === undefined ? responseOf(cause) : undefined
  if (response) {
    const read = recall(response, receivedAt).text ?? (await readBody(response))
    if (read !== undefined) for (const one of [cause, response]) rememberText(one, read, receivedAt)
  }
  return toFailure(thrown, { ...options, receivedAt })
}
