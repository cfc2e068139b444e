import { isApiError } from '../../src/core/api-error.ts'
import { ensureOk } from '../../src/core/ensure-ok.ts'
import type { Failure } from '../../src/core/failure.ts'
import type { Gateway } from '../../src/core/gateway.ts'
import { guardStream } from '../../src/core/guard-stream.ts'
import type { FailureOptions } from '../../src/core/options.ts'
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

/** In how large pieces a stream is handed over: whole, byte by byte, and cut where it happens to fall. */
const chunkings: readonly number[] = [Infinity, 1, 7, 64]

/**
 * Hands a case to the normaliser as an app would: a response through `readFailure`; a 2xx first
 * through `ensureOk`; a body without a status as something thrown; a stream through `guardStream`.
 */
export async function normalise(
  { response, stream }: CorpusCase,
  gateway: Gateway | readonly Gateway[] | undefined,
): Promise<Failure> {
  const options = { gateway, receivedAt: Date.now() }
  if (stream) return await normaliseStream(stream, response.headers, options)
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

/** The same failure is to come of every chunking. */
async function normaliseStream(
  stream: readonly string[],
  headers: Readonly<Record<string, string>>,
  options: FailureOptions,
): Promise<Failure> {
  const failures: Failure[] = []
  for (const size of chunkings) {
    const answer = () =>
      new Response(chunked(stream, size), {
        headers: { 'content-type': 'text/event-stream', ...headers },
      })
    const { body } = await ensureOk(answer(), options)
    failures.push((await failureOfStream(body, options)) ?? (await readFailure(answer(), options)))
  }
  const [first, ...others] = failures
  if (!first || others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw new Error('A stream was judged differently when it was cut differently.')
  return first
}

function chunked(stream: readonly string[], size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(`${stream.join('\n\n')}\n\n`)
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size)
        controller.enqueue(bytes.slice(at, Math.min(bytes.length, at + size)))
      controller.close()
    },
  })
}

async function failureOfStream(
  body: ReadableStream<Uint8Array> | null,
  options: FailureOptions,
): Promise<Failure | undefined> {
  try {
    if (body) await new Response(guardStream(body, options)).arrayBuffer()
    return undefined
  } catch (error) {
    if (isApiError(error)) return error.failure
    throw error
  }
}

function bodyOf(status: number, body: unknown): string | null {
  if (status === 204 || status === 304) return null
  return typeof body === 'string' ? body : JSON.stringify(body)
}
