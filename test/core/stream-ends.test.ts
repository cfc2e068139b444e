import { describe, expect, it } from 'vitest'
import { guardStream, isApiError, toFailure } from '../../src/core/index.ts'
import { openai } from '../../src/gateways/index.ts'
import { chunk, cut, failing, guarded, sizes, sse, streamOf } from './streams.ts'

const anthropic = (...types: readonly string[]) => sse(...types.map((type) => ({ type })))
const gemini = (finishReason?: string) => ({
  candidates: [{ content: { parts: [{ text: 'Hi' }], role: 'model' }, finishReason }],
  modelVersion: 'gemini-3-flash',
})

/** A stream that fails behind its pieces. */
const source = (fail: unknown, ...pieces: readonly string[]) => {
  let next = 0
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[next]
        next += 1
        if (piece === undefined) controller.error(fail)
        else controller.enqueue(new TextEncoder().encode(piece))
      },
    },
    { highWaterMark: 0 },
  )
}

describe('the end of a stream', () => {
  it.each([
    ['chat completions without a finish_reason', sse(chunk('Hi')), 'gpt-5-mini'],
    [
      'chat completions in the middle of an event',
      `${sse(chunk('Hi'), chunk('', 'stop'))}data: {"id":"chatcm`,
      'gpt-5-mini',
    ],
    [
      'responses without response.completed',
      sse(
        {
          type: 'response.created',
          response: { id: 'r', model: 'gpt-5', status: 'in_progress', error: null },
        },
        { type: 'response.output_text.delta', delta: 'Hi' },
      ),
      'gpt-5',
    ],
    [
      'messages without message_stop',
      anthropic('message_start', 'content_block_start', 'content_block_delta', 'message_delta'),
      undefined,
    ],
    ['Gemini without a finishReason', sse(gemini()), 'gemini-3-flash'],
    ['a list of Gemini without its end', `[${JSON.stringify(gemini())}\n`, 'gemini-3-flash'],
    [
      'Cohere without message-end',
      sse({ type: 'message-start' }, { type: 'content-delta' }),
      undefined,
    ],
    [
      'Ollama without done',
      '{"model":"llama3","created_at":"2026","response":"Hi","done":false}\n',
      'llama3',
    ],
    [
      'a UI message without finish',
      sse(
        { type: 'start' },
        { type: 'text-start', id: '1' },
        { type: 'text-delta', id: '1', delta: 'Hi' },
      ),
      undefined,
    ],
    [
      'events of nobody that we know in the middle of one',
      sse({ a: 1 }) + 'data: {"a":',
      undefined,
    ],
  ])('is too early: %s', async (_, text, model) => {
    for (const size of sizes) {
      const got = await guarded(streamOf(cut(text, size)))
      expect(got.text).toBe(text)
      expect(got.failure).toMatchObject({
        kind: 'invalid-response',
        outcome: 'failed',
        status: 200,
        retry: { automatic: true },
        message: '',
        reasons: ['the stream ended before its answer did'],
      })
      expect(got.failure?.model).toBe(model)
    }
  })

  it.each([
    ['[DONE] alone', sse(chunk('Hi'), 'data: [DONE]')],
    ['[DONE] without a line end', `${sse(chunk('Hi'))}data: [DONE]`],
    ['a finish_reason alone', sse(chunk('Hi'), chunk('', 'length'))],
    [
      'a finish_reason, then usage',
      sse(chunk('Hi', 'stop'), {
        object: 'chat.completion.chunk',
        choices: [],
        usage: { total_tokens: 7 },
      }),
    ],
    ['a finish_reason of the content filter', sse(chunk('Hi', 'content_filter'))],
    [
      'response.completed',
      sse(
        { type: 'response.created' },
        { type: 'response.completed', response: { status: 'completed', error: null } },
      ),
    ],
    [
      'response.incomplete',
      sse(
        { type: 'response.created' },
        {
          type: 'response.incomplete',
          response: {
            status: 'incomplete',
            error: null,
            incomplete_details: { reason: 'content_filter' },
          },
        },
      ),
    ],
    ['message_stop', anthropic('message_start', 'content_block_delta', 'message_stop')],
    ['a finishReason', sse(gemini(), gemini('STOP'))],
    ['a finishReason of the safety filter', sse(gemini('SAFETY'))],
    [
      'a finishReason in a list',
      `[${JSON.stringify(gemini())},\r\n${JSON.stringify(gemini('STOP'))}]`,
    ],
    [
      'message-end',
      sse({ type: 'message-start' }, { type: 'message-end', delta: { finish_reason: 'COMPLETE' } }),
    ],
    [
      'done',
      '{"created_at":"2026","response":"Hi","done":false}\n{"created_at":"2026","response":"","done":true}',
    ],
    ['finish', sse({ type: 'text-start', id: '1' }, { type: 'finish' })],
    ['anything, where nobody knows the dialect', sse({ token: 'Hi' }, 'event: progress\ndata: 7')],
    ['a comment', ': ping\n\n: ping'],
    ['an event without its blank line', 'data: {"token":"Hi"}'],
    ['half a name of a field', `${sse({ token: 'Hi' })}da`],
    ['an operation that is not done', '{"name":"operations/1","done":false}'],
  ])('is well: %s', async (_, text) => {
    for (const size of sizes)
      expect(await guarded(streamOf(cut(text, size)))).toEqual({
        text,
        failure: undefined,
        error: undefined,
      })
  })
})

describe('a source', () => {
  it.each([
    [
      'undici',
      Object.assign(new TypeError('terminated'), {
        cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
      }),
    ],
    ['Node', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
    ['Chrome', new TypeError('network error')],
    ['Safari', new TypeError('Load failed')],
  ])(
    'whose connection breaks, as %s says it, leaves an answer that did not finish',
    async (_, error) => {
      const got = await guarded(source(error, sse(chunk('Hi'))))

      expect(got.text).toBe(sse(chunk('Hi')))
      expect(got.failure).toMatchObject({
        kind: 'invalid-response',
        outcome: 'failed',
        model: 'gpt-5-mini',
        retry: { automatic: true },
      })
      expect(got.error).toHaveProperty('cause', error)
      expect(toFailure(got.error, { gateway: openai })).toMatchObject({
        kind: 'invalid-response',
        outcome: 'failed',
      })
    },
  )

  it('that its caller aborts stays canceled', async () => {
    const error = new DOMException('This operation was aborted', 'AbortError')

    const got = await guarded(source(error, sse(chunk('Hi'))))

    expect(got.failure).toMatchObject({ kind: 'canceled' })
    expect(got.error).toHaveProperty('cause', error)
  })

  it('that runs out of its own time is a timeout', async () => {
    const error = new DOMException('The operation timed out', 'TimeoutError')

    expect((await guarded(source(error))).failure).toMatchObject({ kind: 'timeout' })
  })

  it('that was guarded already keeps its error', async () => {
    const inner = guardStream(streamOf([failing]))
    const { error } = await guarded(inner)

    expect(isApiError(error) && error.failure.kind).toBe('rate-limited')
    expect(isApiError(error) && isApiError(error.cause)).toBe(false)
  })

  it('is canceled with the reason for which its reader cancels', async () => {
    let reason: unknown
    const reader = guardStream(
      new ReadableStream<Uint8Array>({
        cancel(why) {
          reason = why
        },
      }),
    ).getReader()

    await reader.cancel('enough')

    expect(reason).toBe('enough')
  })
})
