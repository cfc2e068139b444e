import { ApiError, isApiError } from './api-error.ts'
import type { Evidence } from './evidence.ts'
import type { FailureOptions } from './options.ts'
import type { Plain } from './plain.ts'
import { readEvidence } from './read-evidence.ts'
import { readingOf, rememberReading } from './readings.ts'
import { createSplitter } from './split-events.ts'
import type { StreamEvent } from './stream-event.ts'
import { toFailure } from './to-failure.ts'
import { createWatch } from './watch-events.ts'

/**
 * Passes a byte stream of SSE, JSON lines or a JSON array on as it is, and fails with an `ApiError`
 * where an event in it is an error, or where it ends too early.
 *
 * Every chunk is passed on before the next is asked for, the same object, unchanged. At an error
 * event, what comes before it is passed on first; the end of its line never is, so no parser
 * downstream sees the event as one. Its beginning is passed on where it came in an earlier chunk,
 * since waiting for the rest would delay every event that is none.
 *
 * The end is too early (`invalid-response`, outcome `failed`) in the middle of an event, and, for
 * the dialects that it knows, before the end marker: `[DONE]`, a `finish_reason`,
 * `response.completed`, `message_stop`, `finishReason` and the like. Any other stream may end anywhere.
 * Events above 256 kB are passed on unjudged. Canceling the result cancels the source.
 *
 * Given the body of a response that `ensureOk` returned, the failure also knows its headers.
 *
 * @example
 * const { body } = await ensureOk(await fetch(url, { method: 'POST', signal, ...request }), { gateway })
 * for await (const chunk of guardStream(body ?? new ReadableStream(), { gateway })) parser.feed(chunk)
 */
export function guardStream(
  stream: ReadableStream<Uint8Array>,
  options: FailureOptions = {},
): ReadableStream<Uint8Array> {
  const reader = stream.getReader()
  const splitter = createSplitter()
  const watch = createWatch()
  let failed: ApiError | undefined

  function failWith(body?: Plain, cause?: unknown): ApiError {
    const evidence: Evidence = {
      status: 200,
      headers: {},
      ...readingOf(stream),
      body,
      stream: { begun: watch.hasBegun(), model: watch.model() },
    }
    const thrown = cause ?? evidence
    rememberReading(thrown, evidence)
    failed = new ApiError(toFailure(thrown, options), { cause: thrown })
    return failed
  }

  /** Where the first error among some events begins. */
  function findError(events: Iterable<StreamEvent>): number | undefined {
    for (const event of events) {
      const body = watch.see(event)
      if (body === undefined) continue
      failWith(body)
      return event.start
    }
    return undefined
  }

  function finish(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const last = splitter.end()
    if (last) findError([last])
    if (failed === undefined && watch.isUnfinished()) failWith()
    if (failed) controller.error(failed)
    else controller.close()
  }

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    if (failed) return controller.error(failed)
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw breaksOff(error) ? failWith(undefined, error) : wrap(error, options)
    })
    if (done) return finish(controller)
    const start = ArrayBuffer.isView(value) ? findError(splitter.push(value)) : undefined
    if (start === undefined) return controller.enqueue(value)
    reader.cancel(failed).catch(() => undefined)
    // An error drops what a pipe has queued: it has to wait until the next is asked for.
    if (start > 0) controller.enqueue(value.subarray(0, start))
    else controller.error(failed)
  }

  return new ReadableStream(
    { pull, cancel: (reason) => reader.cancel(reason) },
    { highWaterMark: 0 },
  )
}

/** Whether a source failed because its connection did: an answer had begun, so it is one of no use. */
function breaksOff(error: unknown): boolean {
  if (isApiError(error)) return false
  const { status, body, fault } = readEvidence(error)
  return status === undefined && body === undefined && (fault ?? 'network') === 'network'
}

function wrap(error: unknown, options: FailureOptions): ApiError {
  return isApiError(error) ? error : new ApiError(toFailure(error, options), { cause: error })
}
