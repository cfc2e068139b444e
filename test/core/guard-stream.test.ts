import { array, assert, asyncProperty, constantFrom, integer, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ensureOk, guardStream, isApiError, toFailure } from '../../src/core/index.ts'
import { evolink, openai } from '../../src/gateways/index.ts'
import { chunk, cut, failing, guarded, sizes, sse, streamOf } from './streams.ts'

const answer = sse(chunk('Grüße, 世界 👋'), chunk('', 'stop'), 'data: [DONE]')

describe('bytes that are no error', () => {
  it('come out as they went in, wherever the chunks are cut and whatever they hold', async () => {
    const piece = constantFrom(
      'data: {"a":1}',
      '\r',
      '\n',
      '\r\n',
      '\uFEFF',
      '世',
      ':',
      '{',
      '}',
      '[',
      '"',
      '\\',
    )
    await assert(
      asyncProperty(
        array(piece.chain((one) => string().map((other) => one + other))),
        integer({ min: 1, max: 9 }),
        async (parts, size) => {
          const { text } = await guarded(streamOf(cut(`:\n${parts.join('')}`, size)))

          expect(`:\n${parts.join('')}`.startsWith(text)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each(sizes)(
    'are all passed on when the stream ends well, in chunks of %i bytes',
    async (size) => {
      expect(await guarded(streamOf(cut(answer, size)))).toEqual({
        text: answer,
        failure: undefined,
        error: undefined,
      })
    },
  )

  it('are the same chunks, not copies, empty ones included', async () => {
    const chunks = [new Uint8Array([58, 10]), new Uint8Array(), new Uint8Array([10])]
    const seen: Uint8Array[] = []

    for await (const one of guardStream(streamOf(chunks))) seen.push(one)

    expect(seen.map((one, index) => one === chunks[index])).toEqual([true, true, true])
  })

  it.each([
    ['binary data', new Uint8Array([0, 0, 1, 44, 0, 0, 0, 123, 34, 10, 123, 34, 101])],
    [
      'text that a model writes',
      'Here is one:\n\ndata: {"error":{"code":"x","message":"y"}}\n\n{"error":"z"}\n',
    ],
    ['text that begins with a brace', '{name}, your answer is {"error": "not one"}\n{"error":"z"}'],
    ['nothing at all', ''],
    ['a page', '<!doctype html>\n<title>Hello</title>'],
  ])('are not looked into where they are %s', async (_, whole) => {
    expect((await guarded(streamOf([whole]))).failure).toBeUndefined()
  })
})

describe('delay', () => {
  it('is none: every chunk comes out before the next is asked for', async () => {
    const order: string[] = []
    const pieces = cut(answer, 11)
    let next = 0
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const piece = pieces[next]
          if (!piece) return controller.close()
          order.push(`in ${next}`)
          next += 1
          controller.enqueue(piece)
        },
      },
      { highWaterMark: 0 },
    )
    const reader = guardStream(source).getReader()

    for (let at = 0; at < pieces.length; at += 1) {
      const { value } = await reader.read()
      order.push(`out ${at}`)
      expect(value).toBe(pieces[at])
    }

    expect(order).toEqual(pieces.flatMap((_, at) => [`in ${at}`, `out ${at}`]))
  })

  it('is none for the beginning of an event that may become an error', async () => {
    const reader = guardStream(
      streamOf(['event: error\ndata: {"err', 'or":{"message":"x"}}\n\n']),
    ).getReader()

    expect(new TextDecoder().decode((await reader.read()).value)).toBe('event: error\ndata: {"err')
    await expect(reader.read()).rejects.toMatchObject({ name: 'ApiError' })
  })

  it('asks the source for nothing until its reader asks', async () => {
    let asked = 0
    const source = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          asked += 1
          controller.enqueue(new Uint8Array([58, 10]))
        },
      },
      { highWaterMark: 0 },
    )
    const reader = guardStream(source).getReader()
    await new Promise((resolve) => {
      setTimeout(resolve, 0)
    })

    expect(asked).toBe(0)
    await reader.read()
    expect(asked).toBe(1)
  })
})

describe('an error event', () => {
  it.each(sizes)(
    'ends the stream behind all that came before it, in chunks of %i bytes',
    async (size) => {
      const before = sse(chunk('Grüße, 世界'), ': keep-alive')

      const { text, failure } = await guarded(streamOf(cut(before + failing + answer, size)))

      expect(text.startsWith(before)).toBe(true)
      expect(text.slice(before.length)).not.toMatch(/[\r\n]/)
      expect(failure).toMatchObject({
        kind: 'rate-limited',
        code: 'rate_limit_exceeded',
        message: 'Rate limit exceeded',
        status: 200,
        model: 'gpt-5-mini',
      })
    },
  )

  it('is not passed on at all where it begins in the chunk that completes it', async () => {
    const before = sse(chunk('Hi'))

    expect((await guarded(streamOf([before + failing]))).text).toBe(before)
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('is found where lines end with %s', async (_, end) => {
    for (const size of sizes) {
      const text = sse(chunk('Hi'), `event: error\n${failing.trim()}`).replaceAll('\n', end)
      const { failure } = await guarded(streamOf(cut(text, size)))
      expect(failure?.code).toBe('rate_limit_exceeded')
    }
  })

  it.each([
    ['behind a byte order mark', `\uFEFF${failing}`],
    [
      'as JSON behind a byte order mark',
      '\uFEFF  {"error":{"message":"Rate limit exceeded","code":"rate_limit_exceeded"}}',
    ],
    ['without a blank after the colon', failing.replace('data: ', 'data:')],
    [
      'on several data lines',
      'data: {"error":\ndata: {"message": "Rate limit exceeded",\ndata: "code":"rate_limit_exceeded"}}\n\n',
    ],
    [
      'named behind its data',
      'data: {"message":"Rate limit exceeded","code":"rate_limit_exceeded"}\nevent: error\n\n',
    ],
    ['with an id', `id: 7\nretry: 10\n${failing}`],
    ['without the blank line', failing.trimEnd()],
    ['cut off by the end', failing.slice(0, -3)],
    [
      'as bare JSON behind events',
      `${sse(chunk('Hi'))}{"error":{"message":"Rate limit exceeded","code":"rate_limit_exceeded"}}`,
    ],
    [
      'as pretty JSON behind events',
      `${sse(chunk('Hi'))}${JSON.stringify({ error: { message: 'Rate limit exceeded', code: 'rate_limit_exceeded' } }, null, 2)}\n`,
    ],
  ])('is found %s', async (_, text) => {
    for (const size of sizes) {
      const { failure } = await guarded(streamOf(cut(text, size)))
      expect(failure).toMatchObject({
        kind: 'rate-limited',
        code: 'rate_limit_exceeded',
        message: 'Rate limit exceeded',
      })
    }
  })

  it('is known by its name where lines end with CRLF', async () => {
    for (const size of sizes) {
      const text = 'event: error\r\ndata: {"msg":"余额不足"}\r\n\r\n'
      const { failure } = await guarded(streamOf(cut(text, size)))
      expect(failure?.kind).toBe('insufficient-balance')
    }
  })

  it('keeps back all of the chunk that completes it where it began in an earlier one', async () => {
    const first = `${sse(chunk('Hi'))}event: error\n`

    expect((await guarded(streamOf([first, failing]))).text).toBe(first)
  })

  it('is found behind a line that only began as JSON', async () => {
    for (const line of ['{"oops: \n', '{oops: {{\n', '{\n\n'])
      expect((await guarded(streamOf([sse(chunk('Hi')) + line + failing]))).failure?.code).toBe(
        'rate_limit_exceeded',
      )
  })

  it('lets a pipe deliver what came before it', async () => {
    const before = sse(chunk('Hi'))
    const reader = guardStream(streamOf([before + failing]))
      .pipeThrough(new TransformStream<Uint8Array, Uint8Array>())
      .getReader()

    expect(new TextDecoder().decode((await reader.read()).value)).toBe(before)
    await expect(reader.read()).rejects.toMatchObject({ name: 'ApiError' })
  })

  it('cancels the source with the error', async () => {
    let reason: unknown
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(failing)),
      cancel(why) {
        reason = why
      },
    })

    const { error } = await guarded(source)

    expect(reason).toBe(error)
  })

  it('before any part of the answer leaves the outcome to its kind, and makes it failed afterwards', async () => {
    const start = {
      type: 'message_start',
      message: { id: 'msg_1', model: 'claude-haiku-4', content: [] },
    }
    const part = {
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: 'Hi' },
    }
    const error =
      'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}'

    const early = await guarded(streamOf([sse(start, error)]))
    const late = await guarded(streamOf([sse(start, part, error)]))

    expect(early.failure).toMatchObject({
      kind: 'unavailable',
      outcome: 'rejected',
      model: 'claude-haiku-4',
    })
    expect(late.failure).toMatchObject({
      kind: 'unavailable',
      outcome: 'failed',
      model: 'claude-haiku-4',
    })
  })

  it('can be judged again by a gateway that is named later', async () => {
    const { error, failure } = await guarded(
      streamOf([
        sse(chunk('Hi'), {
          error: { code: 'quota_exceeded', message: 'Account credits depleted' },
        }),
      ]),
    )

    expect(failure?.gateway).toBeUndefined()
    expect(toFailure(error, { gateway: evolink })).toMatchObject({
      kind: 'insufficient-balance',
      gateway: evolink.name,
      outcome: 'failed',
      model: 'gpt-5-mini',
    })
  })

  it('is judged by the gateway that is named', async () => {
    expect((await guarded(streamOf([failing]), { gateway: openai })).failure?.gateway).toBe(
      openai.name,
    )
  })

  it('knows the headers of the response that ensureOk returned', async () => {
    const response = new Response(streamOf([failing]), {
      headers: {
        'content-type': 'text/event-stream',
        'x-request-id': 'req_77a1b2',
        'retry-after': '30',
      },
    })
    const { body } = await ensureOk(response)

    const { failure } = await guarded(body ?? streamOf([]))

    expect(failure).toMatchObject({ requestId: 'req_77a1b2', status: 200 })
    expect(failure?.retry.at).toBeUndefined()
  })

  it('takes the moment of its receipt, not that of the call', async () => {
    const reader = guardStream(streamOf([failing])).getReader()
    const before = Date.now()

    const thrown: unknown = await reader.read().catch((error: unknown) => error)

    expect(isApiError(thrown) && thrown.failure.receivedAt).toBeGreaterThanOrEqual(before)
  })
})

describe('long events', () => {
  const long = 'x'.repeat(300_000)

  it('are passed on unjudged above 256 kB', async () => {
    const text = sse({ error: { message: long, code: 'rate_limit_exceeded' } })

    for (const size of [1_000, 65_536, 1_000_000])
      expect(await guarded(streamOf(cut(text, size)))).toMatchObject({ text, failure: undefined })
  })

  it('may have been the end', async () => {
    const text = sse(
      { type: 'response.created' },
      { type: 'response.completed', response: { output: long } },
    )

    expect((await guarded(streamOf(cut(text, 65_536)))).failure).toBeUndefined()
  })

  it('do not hide an error behind them', async () => {
    const text = sse(chunk(long)) + failing

    expect((await guarded(streamOf(cut(text, 65_536)))).failure).toMatchObject({
      code: 'rate_limit_exceeded',
      outcome: 'failed',
    })
  })

  it.each([
    ['one line', `data: ${'x'.repeat(2_000_000)}`],
    ['many lines of one event', `data: {\n${'data: "a",\n'.repeat(200_000)}`],
    ['many blank lines', '\n'.repeat(500_000)],
    ['many returns', `:\n${'\r'.repeat(500_000)}`],
    ['one value', `{"a":"${'\\"'.repeat(1_000_000)}`],
    ['many brackets', '['.repeat(2_000_000)],
    ['many braces', '{"a":'.repeat(400_000)],
    ['many events', 'data: {}\n\n'.repeat(50_000)],
  ])('and streams without end go through whole: %s', async (_, text) => {
    expect((await guarded(streamOf(cut(text, 16_384)))).text).toBe(text)
  })
})
