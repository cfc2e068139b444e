import { ApiError } from './api-error.ts'
import { carriesError } from './in-band.ts'
import { parseJson } from './json.ts'
import { rememberText } from './memory.ts'
import type { FailureOptions } from './options.ts'
import { maxText } from './plain.ts'
import { readBody } from './read-body.ts'
import { readFailure } from './read-failure.ts'
import { readWire } from './read-wire.ts'

/**
 * Returns the response untouched, or throws an `ApiError` if its status is no success or its JSON
 * is an error all the same. Event streams, binary data and JSON above 256 kB are not looked at.
 */
export async function ensureOk(
  response: Response,
  options: FailureOptions = {},
): Promise<Response> {
  const receivedAt = options.receivedAt ?? Date.now()
  if (response.ok && !(await holdsError(response, receivedAt))) return response
  throw new ApiError(await readFailure(response, { ...options, receivedAt }), { cause: response })
}

async function holdsError(response: Response, receivedAt: number): Promise<boolean> {
  const type = response.headers.get('content-type') ?? ''
  if (!/\bjson\b(?!-)/i.test(type)) return false
  if (Number(response.headers.get('content-length')) > maxText) return false
  const text = await readBody(response)
  if (text === undefined || text.length >= maxText) return false
  const found = carriesError(readWire(parseJson(text)))
  if (found) rememberText(response, text, receivedAt)
  return found
}
