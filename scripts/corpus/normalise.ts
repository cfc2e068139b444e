import { isApiError } from '../../src/core/api-error.ts'
import { ensureOk } from '../../src/core/ensure-ok.ts'
import type { Failure } from '../../src/core/failure.ts'
import type { Gateway } from '../../src/core/gateway.ts'
import { readFailure } from '../../src/core/read-failure.ts'
import { all, ecolink, evolink, ezlink, leaper, newApi } from '../../src/gateways/index.ts'
import type { CorpusCase } from './case.ts'

/** The gateway that each file's cases came from, where the caller would know it. */
const named: Readonly<Record<string, Gateway>> = {
  ecolink,
  evolink,
  ezlink,
  'ezlink-keywords-ai': ezlink,
  leaper,
  'new-api': newApi,
  'newapi-derivative': newApi,
}

/** What a caller tells of the API behind a file's cases: its gateway, else all of them to choose from. */
export function gatewayOf(file: string): Gateway | readonly Gateway[] {
  return named[file] ?? all
}

/**
 * Hands a case to the normaliser as an app would: a response through `readFailure`; a 2xx first
 * through `ensureOk`; a body without a status as something thrown.
 */
export async function normalise(
  { response }: CorpusCase,
  gateway: Gateway | readonly Gateway[] | undefined,
): Promise<Failure> {
  const options = { gateway }
  const { status, headers, body } = response
  if (status === null) return await readFailure(body, options)

  const answer = () =>
    new Response(bodyOf(status, body), {
      status,
      headers: {
        ...(typeof body === 'string' ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    })
  if (status < 200 || status > 299) return await readFailure(answer(), options)

  try {
    return await readFailure(await ensureOk(answer(), options), options)
  } catch (error) {
    if (isApiError(error)) return error.failure
    throw error
  }
}

function bodyOf(status: number, body: unknown): string | null {
  if (status === 204 || status === 304) return null
  return typeof body === 'string' ? body : JSON.stringify(body)
}
