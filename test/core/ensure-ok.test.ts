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

  it('leaves the body to its caller', async () => {
    const response = json({ id: 'x', choices: [] })

    expect(await (await ensureOk(response)).json()).toEqual({ id: 'x', choices: [] })
  })
})

describe('readFailure of a success', () => {
  it('is an invalid response: its caller found it unusable', async () => {
    expect(await readFailure(json({ unexpected: true }))).toMatchObject({
      kind: 'invalid-response',
      status: 200,
    })
  })
})
