import { createTRPCClient, httpBatchLink, httpLink } from '@trpc/client'
import { initTRPC, TRPCError } from '@trpc/server'
import { createHTTPHandler } from '@trpc/server/adapters/standalone'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFailure, type Failure, type FailureKind } from '../../src/core/index.ts'
import { closedUrl, startFarSide, startHandler, type FarSide } from './far-side.ts'

/** What each code of tRPC means, and its status: https://trpc.io/docs/server/error-handling */
const codes = [
  ['BAD_REQUEST', 400, 'invalid-request'],
  ['UNAUTHORIZED', 401, 'authentication'],
  ['PAYMENT_REQUIRED', 402, 'insufficient-balance'],
  ['FORBIDDEN', 403, 'permission-denied'],
  ['NOT_FOUND', 404, 'not-found'],
  ['METHOD_NOT_SUPPORTED', 405, 'invalid-request'],
  ['TIMEOUT', 408, 'timeout'],
  ['CONFLICT', 409, 'conflict'],
  ['PRECONDITION_FAILED', 412, 'invalid-request'],
  ['PAYLOAD_TOO_LARGE', 413, 'payload-too-large'],
  ['UNPROCESSABLE_CONTENT', 422, 'invalid-request'],
  ['TOO_MANY_REQUESTS', 429, 'rate-limited'],
  ['INTERNAL_SERVER_ERROR', 500, 'server-error'],
  ['BAD_GATEWAY', 502, 'upstream-error'],
  ['SERVICE_UNAVAILABLE', 503, 'unavailable'],
  ['GATEWAY_TIMEOUT', 504, 'timeout'],
] as const satisfies readonly (readonly [TRPCError['code'], number, FailureKind])[]

const trpc = initTRPC.create()
const router = trpc.router({
  fail: trpc.procedure
    .input((code: unknown) => code)
    .query(({ input }) => {
      const [code] = codes.find(([name]) => name === input) ?? codes[0]
      throw new TRPCError({ code, message: `The server says ${code}` })
    }),
  never: trpc.procedure.query(() => new Promise(() => undefined)),
})

const links = { 'one by one': httpLink, 'in batches': httpBatchLink }

async function failureOf(
  link: keyof typeof links,
  url: string,
  input?: string,
  signal?: AbortSignal,
): Promise<Failure | undefined> {
  const client = createTRPCClient<typeof router>({
    links: [links[link]({ url, headers: { 'x-request-id': 'req_8f2a1234' } })],
  })
  const options = signal && { signal }
  try {
    await (input === undefined
      ? client.never.query(undefined, options)
      : client.fail.query(input, options))
    return undefined
  } catch (thrown) {
    return await readFailure(thrown)
  }
}

async function abortWith(link: keyof typeof links, reason?: unknown): Promise<Failure | undefined> {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 50)
  return await failureOf(link, far.url, undefined, controller.signal)
}

let far: FarSide
let odd: FarSide
beforeAll(async () => {
  const handler = createHTTPHandler({ router, onError: () => undefined })
  far = await startHandler((request, response) => {
    response.setHeader('x-request-id', request.headers['x-request-id'] ?? '')
    handler(request, response)
  })
  odd = await startFarSide([
    { status: 429, headers: { 'retry-after': '7' }, body: { error: { message: 'slow down' } } },
  ])
})
afterAll(async () => {
  await far.close()
  await odd.close()
})

describe.each(['one by one', 'in batches'] as const)('what @trpc/client throws, %s,', (link) => {
  it.each(codes)('for %s has the status %d and is %s', async (code, status, kind) => {
    expect(await failureOf(link, far.url, code)).toMatchObject({
      kind,
      code,
      status,
      message: `The server says ${code}`,
      requestId: 'req_8f2a1234',
    })
  })

  it('is told by the answer of a gateway that speaks no tRPC', async () => {
    const failure = await failureOf(link, `${odd.url}/0`, 'NOT_FOUND')

    expect(failure).toMatchObject({ kind: 'rate-limited', status: 429, message: 'slow down' })
    expect((failure?.retry.at ?? 0) - (failure?.receivedAt ?? 0)).toBe(7_000)
  })

  it('is invalid-response for a page: it throws away the status with the text', async () => {
    const failure = await failureOf(link, `${odd.url}/page`, 'NOT_FOUND')

    expect(failure).toMatchObject({ kind: 'invalid-response', message: '' })
    expect(failure?.status).toBeUndefined()
  })

  it('is network where there is no answer', async () => {
    for (const url of [await closedUrl(), `${odd.url}/reset`, `${odd.url}/cut`])
      expect(await failureOf(link, url, 'NOT_FOUND')).toMatchObject({
        kind: 'network',
        message: '',
      })
  })

  it('is canceled where the caller gave up, also with a reason or a timer: it keeps none', async () => {
    expect((await abortWith(link))?.kind).toBe('canceled')
    expect((await abortWith(link, 'the page was left'))?.kind).toBe('canceled')
    expect((await abortWith(link, new DOMException('timed out', 'TimeoutError')))?.kind).toBe(
      'canceled',
    )
  })
})
