import { ApiError } from './api-error.ts'
import type { FailureOptions } from './options.ts'
import { readFailure } from './read-failure.ts'

/** Returns the response, or throws an `ApiError` if it is, or carries, a failure. */
export async function ensureOk(
  response: Response,
  options: FailureOptions = {},
): Promise<Response> {
  if (response.ok) return response
  throw new ApiError(await readFailure(response, options), { cause: response })
}
