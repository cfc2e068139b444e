import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Failure, FailureKind } from '../../src/core/index.ts'
import { readFailure } from '../../src/core/index.ts'
import { kinds } from '../../src/core/kind.ts'
import { newApi } from '../../src/gateways/index.ts'
import { relayCases, requestId } from './answers.ts'
import type { CallOptions } from './client.ts'
import { closedUrl, startFarSide, type FarSide } from './far-side.ts'
import { httpClients } from './http-clients.ts'
import { modelSdks } from './model-sdks.ts'

const clients = { ...httpClients, ...modelSdks }

let far: FarSide
let nobody: string
beforeAll(async () => {
  far = await startFarSide(relayCases)
  nobody = await closedUrl()
})
afterAll(() => far.close())

const named = Object.entries(clients)

/** What the client throws for an answer, as a failure; `undefined` where it throws nothing. */
async function failureOf(
  client: string,
  answer: string | number,
  options: CallOptions = {},
): Promise<Failure | undefined> {
  try {
    await clients[client]?.ask(answer === 'nobody' ? nobody : `${far.url}/${answer}`, options)
    return undefined
  } catch (thrown) {
    return await readFailure(thrown, { gateway: newApi })
  }
}

async function aborted(client: string, reason: unknown): Promise<Failure | undefined> {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 50)
  return await failureOf(client, 'silent', { signal: controller.signal })
}

it('leaves no kind out that an answer, or its absence, can be', () => {
  const met = [...relayCases.map(({ kind }) => kind), 'network', 'canceled', 'invalid-response']
  // A failed task is an answer with status 200, which no client refuses: `ensureOk` does. What is
  // unknown has neither a refusal's status nor a body that says anything.
  const unmet: FailureKind[] = ['task-failed', 'unknown']

  expect(new Set([...met, ...unmet])).toEqual(new Set(Object.keys(kinds)))
})

it('is asked once: each client that repeats calls by itself has an option against it', () => {
  const options = named.flatMap(([name, { withoutRetries }]) =>
    withoutRetries === undefined ? [] : [[name, withoutRetries]],
  )

  expect(Object.fromEntries(options)).toEqual({
    ky: 'retry: 0',
    ofetch: 'retry: 0',
    got: 'retry: { limit: 0 }',
    openai: 'maxRetries: 0',
    '@anthropic-ai/sdk': 'maxRetries: 0',
    'groq-sdk': 'maxRetries: 0',
    '@mistralai/mistralai': "retryConfig: { strategy: 'none' }",
    'generateText of ai': 'maxRetries: 0',
    'streamText of ai': 'maxRetries: 0',
  })
})

const telling = named.filter(([, { lacks }]) => !lacks.status)

describe.each(telling)('what %s throws for an answer', (client) => {
  it.each(relayCases.map((one, index) => [one.kind, index, one] as const))(
    'is %s where the relay says so, with its own words',
    async (kind, index, { status, code, message, wait }) => {
      const failure = await failureOf(client, index)

      expect(failure).toMatchObject({ kind, status, code, message, requestId })
      const { receivedAt = 0, retry } = failure ?? {}
      expect(retry?.at).toBe(wait === undefined ? undefined : receivedAt + wait)
    },
  )
})

describe.each(named)('what %s throws', (client, { lacks }) => {
  it('is known by its code and its words alone, also where the client keeps no status', async () => {
    const index = relayCases.findIndex(({ kind }) => kind === 'insufficient-balance')
    const failure = await failureOf(client, index)

    expect(failure).toMatchObject({
      kind: 'insufficient-balance',
      code: 'insufficient_user_quota',
      requestId,
      balance: { available: 0.12, required: 0.72, currency: 'USD' },
    })
  })

  it('is upstream-error where a page of a proxy came, whose title is the message', async () => {
    const failure = await failureOf(client, 'page')

    const message = lacks.page ? '' : '502 Bad Gateway'
    expect(failure).toMatchObject({ kind: 'upstream-error', message })
    expect(failure?.status).toBe(lacks.status ? undefined : 502)
  })

  it('says nothing where nothing was said', async () => {
    const failure = await failureOf(client, 'empty')

    expect(failure).toMatchObject({ kind: lacks.status ? 'unknown' : 'unavailable', message: '' })
    expect(failure?.code).toBeUndefined()
  })

  it('is network where nothing listens', async () => {
    expect(await failureOf(client, 'nobody')).toMatchObject({ kind: 'network', message: '' })
  })

  it('is network where the far side hung up without an answer', async () => {
    expect(await failureOf(client, 'reset')).toMatchObject({ kind: 'network', message: '' })
  })

  it('is network where an answer broke off, unless the client tells that a 200 had begun', async () => {
    const failure = await failureOf(client, 'cut')

    const kind = failure?.status === 200 ? 'invalid-response' : 'network'
    expect(failure).toMatchObject({ kind, message: '' })
  })

  it('is what the status says where a refusal broke off, or network where the client drops it', async () => {
    const failure = await failureOf(client, 'cut-refusal')

    const kind = failure?.status === 500 ? 'server-error' : 'network'
    expect(failure).toMatchObject({ kind, message: '' })
  })

  it('is timeout where the client itself gave up, with an unknown outcome', async () => {
    const failure = await failureOf(client, 'silent', { timeout: 150 })

    expect(failure?.kind).toBe(lacks.timeout ? undefined : 'timeout')
    expect(failure?.outcome).toBe(lacks.timeout ? undefined : 'unknown')
  })

  it('is canceled where the caller gave up', async () => {
    const failure = await aborted(client, undefined)

    expect(failure?.kind).toBe(lacks.canceled ? undefined : 'canceled')
  })

  it.each([
    ['a string', 'the page was left'],
    ['an error', new Error('the page was left')],
  ])('is canceled where the caller gave up with %s for a reason', async (_, reason) => {
    const failure = await aborted(client, reason)

    const kind = lacks['own reason'] ? 'unknown' : 'canceled'
    expect(failure?.kind).toBe(lacks.canceled ? undefined : kind)
  })

  it('is invalid-response where a success is no JSON, whose words are not quoted', async () => {
    const failure = await failureOf(client, 'truncated')

    expect(failure?.kind).toBe(lacks.unreadable ? undefined : 'invalid-response')
    expect(failure?.message).toBe(lacks.unreadable ? undefined : '')
  })

  it('holds neither the key nor the prompt', async () => {
    for (const one of ['page', 'empty', 'cut', 'nobody', 4]) {
      const text = JSON.stringify(await failureOf(client, one))

      expect(text).not.toContain('sk-test0123456789')
      expect(text).not.toContain('Hello')
    }
  })
})
