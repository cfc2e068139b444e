import { describe, expect, it } from 'vitest'
import { ensureOk, isApiError, readFailure, type Failure } from '../../src/core/index.ts'
import { evolink } from '../../src/gateways/index.ts'

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

async function failureOf(response: Response): Promise<Failure | undefined> {
  try {
    await ensureOk(response, { gateway: evolink })
    return undefined
  } catch (error) {
    return isApiError(error) ? error.failure : undefined
  }
}

describe('ensureOk', () => {
  it('throws what an answer without success says, with the response as the cause', async () => {
    const response = json({ error: { message: 'no such task' } }, 404)

    const thrown: unknown = await ensureOk(response).catch((error: unknown) => error)

    expect(thrown).toMatchObject({
      name: 'ApiError',
      failure: { kind: 'not-found', message: 'no such task' },
    })
    expect(thrown).toHaveProperty('cause', response)
  })

  it.each([
    [
      'an error object',
      { error: { message: 'Rate limit exceeded', code: 'rate_limit_exceeded' } },
      'rate-limited',
    ],
    ['an error sentence', { error: 'Insufficient balance' }, 'insufficient-balance'],
    [
      'success: false',
      { success: false, code: 'invalid_api_key', msg: 'wrong key' },
      'authentication',
    ],
    [
      'Anthropic’s envelope',
      { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
      'unavailable',
    ],
    [
      'a code that counts, without data',
      { code: 1113, msg: '余额不足', data: null },
      'insufficient-balance',
    ],
    [
      'an error inside the only choice',
      { choices: [{ error: { message: 'Rate limit exceeded', code: 429 } }] },
      'rate-limited',
    ],
    [
      'GraphQL errors without data',
      { data: null, errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] },
      'authentication',
    ],
    [
      'a failed task',
      { id: 'task-1', status: 'failed', error: { code: 'service_error', message: 'x' } },
      'server-error',
    ],
  ])('finds %s inside a success', async (_, body, kind) => {
    expect((await failureOf(json(body)))?.kind).toBe(kind)
  })

  it.each([
    [
      'Kling’s sentence, not its SUCCEED',
      {
        code: 0,
        message: 'SUCCEED',
        data: { task_id: 't', task_status: 'failed', task_status_msg: 'Insufficient balance' },
      },
      'insufficient-balance',
    ],
    [
      'a nested state of Suno',
      {
        code: 200,
        msg: 'success',
        data: { taskId: 't', status: 'SENSITIVE_WORD_ERROR', errorMessage: 'sensitive words' },
      },
      'content-blocked',
    ],
    [
      'a state of Black Forest Labs',
      { id: 'x', status: 'Request Moderated', result: null, progress: null },
      'content-blocked',
    ],
    [
      'the error of a Google operation',
      {
        name: 'operations/1',
        done: true,
        error: { code: 8, message: 'Out', status: 'RESOURCE_EXHAUSTED' },
      },
      'rate-limited',
    ],
    [
      'a prompt that Gemini blocked',
      { promptFeedback: { blockReason: 'OTHER' }, usageMetadata: {} },
      'content-blocked',
    ],
    [
      'a fault of AWS',
      { __type: 'com.amazonaws#ThrottlingException', message: 'Rate exceeded' },
      'rate-limited',
    ],
    [
      'Tencent’s envelope',
      {
        Response: { Error: { Code: 'AuthFailure.SecretIdNotFound', Message: 'x' }, RequestId: 'r' },
      },
      'authentication',
    ],
    [
      'a list of nothing but errors',
      [
        {
          error: {
            message: 'NOT_FOUND',
            code: -32_004,
            data: { code: 'NOT_FOUND', httpStatus: 404 },
          },
        },
      ],
      'not-found',
    ],
    [
      'GraphQL errors without any of the data',
      { data: { me: null }, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] },
      'permission-denied',
    ],
    [
      'problem details',
      { type: 'about:blank', title: 'Gone', status: 410, detail: 'It is gone' },
      'gone',
    ],
    ['error: true', { error: true, message: 'Unauthorized', statusCode: 401 }, 'authentication'],
    [
      'an error in an envelope of its own',
      { data: { error: { code: 402, message: 'Pay first' } } },
      'insufficient-balance',
    ],
    [
      'an answer that DeepSeek interrupted',
      {
        id: 'x',
        choices: [{ message: { content: 'Hi' }, finish_reason: 'insufficient_system_resource' }],
      },
      'unavailable',
    ],
    [
      'a choice that ended by an error',
      { id: 'x', choices: [{ message: { content: '' }, finish_reason: 'error' }] },
      'server-error',
    ],
  ])('finds %s without a gateway', async (_, body, kind) => {
    const thrown: unknown = await ensureOk(json(body)).catch((error: unknown) => error)

    expect(isApiError(thrown) && thrown.failure.kind).toBe(kind)
  })

  it.each([
    ['an answer', { choices: [{ message: { content: 'error: none' } }], error: null }],
    ['a form with an empty error', { name: 'x', error: '' }],
    ['an empty error object', { id: 'x', error: {} }],
    ['a running task', { id: 'task-1', status: 'processing', error: null }],
    [
      'a finished task with a warning',
      { id: 'task-1', status: 'completed', error: 'one frame was dropped' },
    ],
    ['a list of failed jobs', { data: [{ id: 'a', status: 'failed', error: { message: 'x' } }] }],
    ['a list of jobs', [{ id: 'a', status: 'failed', error: { message: 'x' } }]],
    ['a log line', { id: 7, type: 'error', message: 'x' }],
    ['an error code of zero', { error_code: 0, message: 'ok' }],
    ['a log row', { id: 'log-1', object: 'log', error: { message: 'x' } }],
    ['a code of zero', { code: 0, msg: 'success', data: { id: 'x' } }],
    ['success: true', { success: true, message: 'done' }],
    [
      'GraphQL data with errors beside it',
      { data: { me: 1 }, errors: [{ message: 'one field failed' }] },
    ],
    ['a number', 7],
    ['null', null],
  ])('takes %s for what it is', async (_, body) => {
    expect(await failureOf(json(body))).toBeUndefined()
  })

  it.each([
    ['an event stream', 'text/event-stream'],
    ['lines of JSON', 'application/x-ndjson'],
    ['a sequence of JSON', 'application/json-seq'],
    ['an image', 'image/png'],
    ['text', 'text/plain'],
  ])('never looks into %s', async (_, type) => {
    const response = new Response('{"error":{"message":"x"}}', {
      headers: { 'content-type': type },
    })

    expect(await ensureOk(response)).toBe(response)
    expect(response.bodyUsed).toBe(false)
  })

  it('never looks into JSON above 256 kB', async () => {
    expect(
      await failureOf(json({ error: { message: 'x' }, padding: 'x'.repeat(300_000) })),
    ).toBeUndefined()
  })

  it('does not wait for a list that begins with an answer, which may be a stream', async () => {
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(new TextEncoder().encode('[{\n  "candidates": [{"content": {}}]\n}\n')),
    })
    const response = new Response(endless, { headers: { 'content-type': 'application/json' } })

    expect(await ensureOk(response)).toBe(response)
  })

  it('leaves the body to its caller', async () => {
    const response = json({ id: 'x', choices: [] })

    expect(await (await ensureOk(response)).json()).toEqual({ id: 'x', choices: [] })
  })
})

describe('readFailure of a success', () => {
  it('is canceled where its caller waited for a job that somebody called off', async () => {
    const job = { id: 'task-1', status: 'cancelled' }

    expect(await failureOf(json(job))).toBeUndefined()
    expect(await readFailure(json(job))).toMatchObject({ kind: 'canceled', fixableBy: 'nobody' })
  })

  it('is an invalid response: its caller found it unusable', async () => {
    expect(await readFailure(json({ unexpected: true }))).toMatchObject({
      kind: 'invalid-response',
      status: 200,
    })
  })
})
