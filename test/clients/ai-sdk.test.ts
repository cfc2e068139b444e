import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import { APICallError, generateText, RetryError, streamText } from 'ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFailure, toFailure } from '../../src/core/index.ts'
import { startHandler, type FarSide } from './far-side.ts'

let far: FarSide
let asked = 0
beforeAll(async () => {
  far = await startHandler((request, response) => {
    asked += 1
    request.resume()
    if (request.url?.startsWith('/events')) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_1234' })
      response.write('data: {"id":"1","choices":[{"index":0,"delta":{"content":"Once"}}]}\n\n')
      response.end(
        'data: {"error":{"message":"The server is overloaded","type":"server_error","code":"server_is_overloaded"}}\n\n',
      )
      return
    }
    response.writeHead(529, {
      'content-type': 'application/json',
      'request-id': 'req_8f2a1234',
      'retry-after-ms': '20',
    })
    response.end('{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}')
  })
})
afterAll(() => far.close())

const anthropic = () =>
  createAnthropic({ baseURL: `${far.url}/v1`, apiKey: 'sk-ant-test0123456789' })(
    'claude-sonnet-4-5',
  )

async function caught(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
    return undefined
  } catch (thrown) {
    return thrown
  }
}

describe('what ai throws', () => {
  it('is an APICallError, which is told by the answer in it', async () => {
    const thrown = await caught(
      generateText({ model: anthropic(), prompt: 'Hello', maxRetries: 0 }),
    )

    expect(APICallError.isInstance(thrown)).toBe(true)
    expect(await readFailure(thrown)).toMatchObject({
      kind: 'unavailable',
      status: 529,
      code: 'overloaded_error',
      message: 'Overloaded',
      requestId: 'req_8f2a1234',
    })
  })

  it('is a RetryError after its own retries, which is told by the last of its errors', async () => {
    asked = 0
    const thrown = await caught(
      generateText({ model: anthropic(), prompt: 'Hello', maxRetries: 1 }),
    )

    expect(asked).toBe(2)
    expect(RetryError.isInstance(thrown)).toBe(true)
    expect(toFailure(thrown)).toMatchObject({
      kind: 'unavailable',
      status: 529,
      message: 'Overloaded',
      requestId: 'req_8f2a1234',
      retry: { source: 'retry-after-ms' },
    })
  })

  it('is, in the middle of a stream, the error event as the provider sent it', async () => {
    const model = createOpenAI({ baseURL: `${far.url}/events`, apiKey: 'sk-test' }).chat('gpt-4o')
    const errors: unknown[] = []
    const { textStream } = streamText({
      model,
      prompt: 'Hello',
      maxRetries: 0,
      onError: ({ error }) => void errors.push(error),
    })
    let text = ''
    for await (const part of textStream) text += part

    expect(text).toBe('Once')
    expect(errors).toHaveLength(1)
    expect(toFailure(errors[0])).toMatchObject({
      kind: 'unavailable',
      code: 'server_is_overloaded',
      message: 'The server is overloaded',
    })
  })

  it('is, where nothing came out of a stream, an error of no use with the cause lost', async () => {
    const { text } = streamText({
      model: anthropic(),
      prompt: 'Hello',
      maxRetries: 0,
      onError: () => undefined,
    })

    expect(toFailure(await caught(text)).kind).toBe('invalid-response')
  })
})
