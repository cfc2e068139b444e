import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  dictionary,
  double,
  integer,
  letrec,
  oneof,
  record,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { ensureOk, isApiError, type Failure } from '../../src/core/index.ts'
import { cut, guarded, sse, streamOf } from './streams.ts'
import { successes } from './successes.ts'

// Thousands of answers take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

async function failureOf(body: unknown): Promise<Failure | undefined> {
  const headers = { 'content-type': 'application/json' }
  try {
    await ensureOk(new Response(JSON.stringify(body), { headers }))
    return undefined
  } catch (error) {
    return isApiError(error) ? error.failure : undefined
  }
}

async function failureOfStream(text: string, size: number): Promise<Failure | undefined> {
  return (await guarded(streamOf(cut(text, size)))).failure
}

/** What people and models write about errors, which is none. */
const talk = constantFrom(
  'Rate limit exceeded',
  '{"error":{"message":"x","code":"rate_limit_exceeded"}}',
  'data: {"error":{"message":"x","code":"y"}}\n\n',
  'event: error\ndata: {}\n\n',
  '[DONE]',
  'invalid_api_key: 余额不足 insufficient balance',
  'The task failed.',
  '世界 👋\r\n\t"\\',
)

const text = oneof(talk, string(), string({ unit: 'grapheme' }))
const size = integer({ min: 1, max: 40 })

const wrappers: readonly ((body: unknown) => unknown)[] = [
  (body) => ({ data: body }),
  (body) => ({ success: true, message: '', data: body }),
  (body) => ({ code: 0, msg: 'success', data: body }),
  (body) => ({ code: 200, message: 'OK', data: body, error: null }),
  (body) => ({ status: 'success', data: body }),
  (body) => ({ ok: true, items: [body], next: null }),
  (body) => ({ data: [body], errors: [], has_more: false }),
  (body) => [body],
  (body) => [body, body],
  (body) => ({ jsonrpc: '2.0', id: 1, result: { content: body } }),
  (body) => ({
    data: { me: 1, node: body },
    errors: [{ message: 'another part failed', path: ['x'] }],
  }),
]

describe('a success', () => {
  it.each(Object.entries(successes))('is none of an error: %s', async (_, body) => {
    expect(await failureOf(body)).toBeUndefined()
    for (const wrap of wrappers) expect(await failureOf(wrap(body))).toBeUndefined()
  })

  it.each(Object.entries(successes))('is none in a stream: %s', async (_, body) => {
    const json = JSON.stringify(body)
    for (const framed of [
      json,
      `${json}\n${json}\n`,
      `[${json},\r\n${json}]`,
      sse(`data: ${json}`, `event: message\ndata: ${json}`),
    ])
      for (const pieces of [7, 100_000])
        expect(await failureOfStream(framed, pieces)).toBeUndefined()
  })
})

/** Fields that tell of errors, in an answer in which there is none. */
const quiet = record(
  {
    error: constantFrom(null, '', false, 0, {}, [], 'none', { code: null, message: null }),
    errors: constantFrom(null, []),
    error_code: constantFrom(null, 0, '0', ''),
    error_message: constantFrom(null, ''),
    fail_reason: constantFrom(null, ''),
    failure: constant(null),
    code: constantFrom(0, 200, '0', '200', 'OK', 'SUCCESS', 'success', null),
    message: constantFrom(
      '',
      'ok',
      'OK',
      'success',
      'Success.',
      'SUCCEED',
      '操作成功',
      'succeeded',
      null,
    ),
    success: constantFrom(true, 1),
    ok: constant(true),
    status: constantFrom(
      'ok',
      'success',
      'completed',
      'succeeded',
      'processing',
      'pending',
      'queued',
      'IN_PROGRESS',
      'running',
      'active',
      'canceled',
      200,
      0,
      1,
    ),
    base_resp: constant({ status_code: 0, status_msg: 'success' }),
    choices: constant([
      { index: 0, message: { content: 'x' }, finish_reason: 'stop', error: null },
    ]),
    promptFeedback: constant({ safetyRatings: [] }),
    last_error: constant(null),
  },
  { requiredKeys: [] },
)

/** JSON of any shape, with talk about errors wherever there is text. */
const { value } = letrec((tie) => ({
  value: oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    integer(),
    double({ noNaN: true, noDefaultInfinity: true }),
    constantFrom(true, false, null),
    array(tie('value'), { maxLength: 4 }),
    dictionary(
      string().map((name) => `x_${name}`),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
}))

const quietAnswer = tuple(
  dictionary(
    string().map((name) => `x_${name}`),
    value,
    { maxKeys: 5 },
  ),
  quiet,
).map(([own, fields]) => ({ ...own, ...fields }))

interface Streamed {
  /** Whether its dialect has an end marker. */
  readonly marked: boolean
  readonly events: readonly (string | object)[]
  readonly end: readonly (string | object)[]
}

const chat = (delta: object, finish: string | null) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  model: 'gpt-5',
  error: null,
  choices: [{ index: 0, delta, finish_reason: finish }],
})

/** Streams of each dialect about any text, and how they end. */
const streams: Arbitrary<Streamed> = array(text, { maxLength: 5 }).chain((texts) =>
  constantFrom<Streamed>(
    {
      marked: true,
      events: [
        chat({ role: 'assistant' }, null),
        ...texts.map((content) => chat({ content }, null)),
      ],
      end: [chat({}, 'stop'), 'data: [DONE]'],
    },
    {
      marked: true,
      events: [
        { type: 'response.created', response: { id: 'r', status: 'in_progress', error: null } },
        ...texts.map((delta) => ({ type: 'response.output_text.delta', delta })),
        { type: 'response.mcp_call.failed', item_id: 'i' },
        {
          type: 'response.output_item.done',
          item: { type: 'mcp_call', status: 'failed', error: 'no such tool' },
        },
      ],
      end: [
        {
          type: 'response.completed',
          response: { status: 'completed', error: null, output: texts },
        },
      ],
    },
    {
      marked: true,
      events: [
        'event: message_start\ndata: {"type":"message_start","message":{"id":"m","stop_reason":null}}',
        'event: ping\ndata: {"type": "ping"}',
        ...texts.map((one) => ({
          type: 'content_block_delta',
          delta: { type: 'text_delta', text: one },
        })),
        { type: 'message_delta', delta: { stop_reason: 'refusal' } },
      ],
      end: [{ type: 'message_stop' }],
    },
    {
      marked: true,
      events: texts.map((one) => ({
        candidates: [{ content: { parts: [{ text: one }] } }],
        promptFeedback: {},
      })),
      end: [{ candidates: [{ finishReason: 'SAFETY' }] }],
    },
    {
      marked: true,
      events: [
        { type: 'start' },
        { type: 'text-start', id: '1' },
        ...texts.map((delta) => ({ type: 'text-delta', id: '1', delta })),
        { type: 'tool-output-error', toolCallId: 'c', errorText: 'no such file' },
        { type: 'data-error', data: { error: 'of the app' } },
      ],
      end: [{ type: 'finish' }, 'data: [DONE]'],
    },
    {
      marked: true,
      events: [
        { type: 'message-start' },
        ...texts.map((one) => ({
          type: 'content-delta',
          delta: { message: { content: { text: one } } },
        })),
      ],
      end: [{ type: 'message-end', delta: { finish_reason: 'COMPLETE' } }],
    },
    {
      marked: false,
      events: [
        { event: 'workflow_started', data: { id: 'w' } },
        { event: 'node_finished', data: { id: 'n', status: 'failed', error: 'tried again' } },
        { event: 'node_retry', error: 'once more' },
        ...texts.map((answer) => ({ event: 'message', answer })),
      ],
      end: [{ event: 'workflow_finished', data: { status: 'succeeded', error: null } }],
    },
    {
      marked: false,
      events: texts.map((token) => `event: token\nid: 1\ndata: ${JSON.stringify({ token })}`),
      end: ['event: done\ndata: {}'],
    },
    {
      marked: false,
      events: [
        ': a comment',
        ...texts.map((one) => `data: said ${one.replaceAll(/[\r\n]/g, ' ')}`),
      ],
      end: [],
    },
  ),
)

describe('of all that can be generated', () => {
  it('no quiet answer is an error', async () => {
    await assert(
      asyncProperty(
        oneof(quietAnswer, value, array(quietAnswer, { maxLength: 3 })),
        async (body) => {
          expect(await failureOf(body)).toBeUndefined()
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('no stream that ends well is an error', async () => {
    await assert(
      asyncProperty(streams, size, async ({ events, end }, pieces) => {
        expect(await failureOfStream(sse(...events, ...end), pieces)).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })
})

const sentence = constantFrom(
  'Rate limit exceeded',
  'The engine fell over',
  '余额不足',
  'No such thing: x',
)
const code = constantFrom('rate_limit_exceeded', 'boom', 'InvalidParameter', 'E1042')

/** Errors in the envelopes of the world. */
const errors: Arbitrary<object> = tuple(sentence, code, integer({ min: 1_000, max: 99_999 })).chain(
  ([message, word, number]) =>
    constantFrom<object>(
      { error: { message, type: word } },
      { error: { message, code: word, param: null } },
      { error: { code: 500, message, status: 'INTERNAL' } },
      { error: message },
      { error: message, code: word },
      { error: { message } },
      { type: 'error', error: { type: word, message } },
      { type: 'error', message },
      { object: 'error', message, code: 400 },
      { success: false, message },
      { success: false, errors: [{ code: number, message }], result: null },
      { ok: false, error: word },
      { ok: false, error_code: 400, description: message },
      { code: number, msg: message, data: null },
      { code: number, message, request_id: 'r-1' },
      { errcode: number, errmsg: message },
      { error_code: number, error_msg: message, id: 'as-1' },
      { statusCode: 400, message, error: 'Bad Request' },
      { type: 'https://x.example/p', title: message, status: 400, detail: message },
      {
        timestamp: '2026-01-01T00:00:00Z',
        status: 500,
        error: 'Internal Server Error',
        path: '/v1/chat',
      },
      { status: 'error', message },
      { base_resp: { status_code: number, status_msg: message } },
      { header: { code: number, message, sid: 's' } },
      { Response: { Error: { Code: word, Message: message }, RequestId: 'r' } },
      { ResponseMetadata: { RequestId: 'r', Error: { Code: word, Message: message } } },
      { __type: 'com.amazon.coral#ThrottlingException', message },
      { data: null, errors: [{ message, extensions: { code: word } }] },
      { data: { me: null }, errors: [{ message }] },
      { errors: [{ status: '400', title: message, detail: message }] },
      { jsonrpc: '2.0', id: 1, error: { code: -32_000, message } },
      {
        id: 'c',
        object: 'chat.completion',
        choices: [{ index: 0, error: { code: 502, message }, finish_reason: 'error' }],
      },
      {
        id: 'gen-1',
        object: 'chat.completion',
        model: 'x',
        choices: [],
        error: { code: 502, message },
      },
      { id: 'gen-1', provider: 'X', model: 'x', error: { code: 502, message }, user_id: 'u' },
      { promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: {} },
    ),
)

/** Jobs that failed, as those who run them tell it. */
const jobs: Arbitrary<object> = tuple(sentence, code).chain(([message, word]) =>
  constantFrom<object>(
    { id: 'p', model: 'x/y', status: 'failed', output: null, error: message },
    { id: 'r', status: 'FAILED', failure: message, failureCode: word },
    { id: 'l', state: 'failed', failure_reason: message, assets: null },
    {
      code: 0,
      message: 'SUCCEED',
      request_id: 'k',
      data: { task_id: 't', task_status: 'failed', task_status_msg: message },
    },
    { task_id: 't', status: 'Fail', base_resp: { status_code: 0, status_msg: 'success' } },
    { id: 'b', model: 'seedance', status: 'failed', error: { code: word, message } },
    {
      id: 'e',
      object: 'video.generation.task',
      status: 'failed',
      progress: 100,
      error: { code: word, message, type: 'task_error' },
    },
    {
      code: 200,
      msg: 'success',
      data: { taskId: 's', status: 'GENERATE_AUDIO_FAILED', errorCode: 400, errorMessage: message },
    },
    {
      code: 'success',
      message: '',
      data: { task_id: 't', status: 'FAILURE', fail_reason: message },
    },
    { name: 'operations/1', done: true, error: { code: 3, message } },
    {
      name: 'operations/1',
      done: true,
      response: {
        generateVideoResponse: { raiMediaFilteredCount: 1, raiMediaFilteredReasons: [message] },
      },
    },
    { output: { task_id: 't', task_status: 'FAILED', code: word, message }, request_id: 'd' },
    { id: 'v', object: 'video', model: 'sora-2', status: 'failed', error: { code: word, message } },
    { id: 'r', object: 'response', status: 'failed', error: { code: word, message } },
    { id: 'a', status: 'error', error: message },
    { id: 'm', status: 'FAILED', progress: 0, task_error: { message } },
    {
      id: 'f',
      object: 'fine_tuning.job',
      status: 'failed',
      error: { code: word, message, param: null },
    },
    { id: 'h', state: 'failed', err_code: word, creations: [] },
    { id: 'x', status: 'Error', result: null, details: null, progress: null, model: 'flux' },
    { data: { status: 'failed', error: { code: word, message } }, code: 100, message: 'Success' },
    { id: 'q', status: 'FAILURE', failReason: message, progress: '0%' },
    { status: 'ERROR', request_id: 'f', error: message },
  ),
)

describe('an error that is planted', () => {
  it('is found in an answer, whatever its envelope', async () => {
    await assert(
      asyncProperty(oneof(errors, jobs), async (body) => {
        const failure = await failureOf(body)

        expect(failure?.kind).not.toBe('invalid-response')
        expect(failure).toMatchObject({ status: 200 })
      }),
      { numRuns: 1_000 },
    )
  })

  it('is found beside fields that are quiet', async () => {
    await assert(
      asyncProperty(quiet, sentence, code, async (fields, message, word) => {
        const { choices: _, status: __, error: ___, ...others } = fields
        expect(await failureOf({ error: { message, code: word }, ...others })).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  it('is found in a list of nothing else', async () => {
    const error = { message: 'x', code: -32_004, data: { code: 'NOT_FOUND', httpStatus: 404 } }

    expect((await failureOf([{ error: { json: error } }, { error: { json: error } }]))?.kind).toBe(
      'not-found',
    )
    expect((await failureOf([{ error }]))?.kind).toBe('not-found')
    expect(
      (
        await failureOf([
          { jsonrpc: '2.0', id: 1, error: { code: -32_603, message: 'Internal error' } },
        ])
      )?.kind,
    ).toBe('server-error')
  })

  it('is found at any place of a stream, behind all that came before', async () => {
    await assert(
      asyncProperty(
        streams,
        errors,
        integer({ min: 0, max: 9 }),
        size,
        async ({ events, end }, error, at, pieces) => {
          const before = sse(...events.slice(0, at))

          const got = await guarded(
            streamOf(cut(before + sse(error, ...events.slice(at), ...end), pieces)),
          )

          expect(got.text.startsWith(before)).toBe(true)
          expect(got.text.slice(before.length)).not.toMatch(/[\r\n]/)
          expect(got.failure?.kind).not.toBe('invalid-response')
          expect(got.failure).toMatchObject({ status: 200 })
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('is found by the end that is missing', async () => {
    await assert(
      asyncProperty(streams, size, async ({ marked, events }, pieces) => {
        const kind = (await failureOfStream(sse(...events), pieces))?.kind

        expect(kind).toBe(marked && events.length > 0 ? 'invalid-response' : undefined)
      }),
      { numRuns: 500 },
    )
  })
})
