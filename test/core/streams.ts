import { guardStream, isApiError, type Failure, type FailureOptions } from '../../src/core/index.ts'

const encoder = new TextEncoder()

/** SSE: each event's lines, closed by a blank line. */
export const sse = (...events: readonly (string | object)[]): string =>
  events
    .map((event) => (typeof event === 'string' ? event : `data: ${JSON.stringify(event)}`))
    .map((event) => `${event}\n\n`)
    .join('')

/** A stream whose chunks are the pieces, each handed over when it is asked for. */
export function streamOf(pieces: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> {
  let next = 0
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[next]
        next += 1
        if (piece === undefined) controller.close()
        else controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
      },
    },
    { highWaterMark: 0 },
  )
}

/** Text as bytes, cut after every `size` of them. */
export function cut(text: string, size: number): readonly Uint8Array[] {
  const bytes = encoder.encode(text)
  const count = Math.ceil(bytes.length / size)
  return Array.from({ length: count }, (_, index) => bytes.slice(index * size, (index + 1) * size))
}

/** What a reader got of a guarded stream: its text, and how it failed. */
export interface Outcome {
  readonly text: string
  readonly failure: Failure | undefined
  readonly error: unknown
}

/** Reads a stream through the guard to its end. */
export async function guarded(
  source: ReadableStream<Uint8Array>,
  options: FailureOptions = {},
): Promise<Outcome> {
  const reader = guardStream(source, { receivedAt: 0, ...options }).getReader()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      text += decoder.decode(read.value, { stream: true })
    return { text: text + decoder.decode(), failure: undefined, error: undefined }
  } catch (error) {
    return { text, failure: isApiError(error) ? error.failure : undefined, error }
  }
}

/** A part of an answer as OpenAI streams it. */
export const chunk = (content: string, finish: string | null = null): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  model: 'gpt-5-mini',
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
})

/** An event that is an error. */
export const failing: string = sse({
  error: { message: 'Rate limit exceeded', code: 'rate_limit_exceeded' },
})

/** In how large chunks a stream is cut, in bytes. */
export const sizes: readonly number[] = [1, 2, 3, 5, 16, 10_000]
