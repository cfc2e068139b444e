import { ApiError } from './api-error.ts'
import { carriesError } from './in-band.ts'
import { parseJson } from './json.ts'
import { rememberText } from './memory.ts'
import type { FailureOptions } from './options.ts'
import { maxText } from './plain.ts'
import { readBody } from './read-body.ts'
import { readEvidence } from './read-evidence.ts'
import { readFailure } from './read-failure.ts'
import { rememberReading } from './readings.ts'

/**
 * Returns the response untouched, or throws an `ApiError` if its status is no success or its JSON
 * is an error all the same. Event streams, binary data and JSON above 256 kB are not looked at.
 *
 * An error is a body that says so and holds nothing that was asked for, whatever its envelope, and a
 * job that ended failed. A list, a row of a log, a running job and partial data with errors beside it
 * are answers.
 *
 * @example
 * const response = await ensureOk(await fetch('/v1/videos/42'), { gateway: evolink })
 * const video = await response.json()
 */
export async function ensureOk(
  response: Response,
  options: FailureOptions = {},
): Promise<Response> {
  const receivedAt = options.receivedAt ?? Date.now()
  if (response.ok && !(await holdsError(response, receivedAt))) {
    // A stream of events is guarded later, by its body alone.
    rememberReading(response.body, readEvidence(response))
    return response
  }
  throw new ApiError(await readFailure(response, { ...options, receivedAt }), { cause: response })
}

async function holdsError(response: Response, receivedAt: number): Promise<boolean> {
  const type = response.headers.get('content-type') ?? ''
  if (!/\bjson\b(?!-)/i.test(type) || /\bstream\b/i.test(type)) return false
  if (Number(response.headers.get('content-length')) > maxText) return false
  const text = await readBody(response, isList)
  if (text === undefined || text.length >= maxText || isList(text)) return false
  const found = carriesError({ body: parseJson(text) })
  if (found) rememberText(response, text, receivedAt)
  return found
}

/** A list whose first item does not begin as an error does, such as a stream of Gemini: never waited for. */
function isList(text: string): boolean {
  return /^\s{0,64}\[\s{0,64}(?:[^\s{]|\{\s{0,64}"(?!$|er?$|err|i|j))/.test(text)
}
