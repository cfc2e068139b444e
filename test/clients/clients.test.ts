import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Failure, FailureKind } from '../../src/core/index.ts'
import { readFailure } from '../../src/core/index.ts'
import { kinds } from '../../src/core/kind.ts'
import { newApi } from '../../src/gateways/index.ts'
import { startAnswers } from './answers.ts'
import { clients, type CallOptions } from './calls.ts'

let far: Awaited<ReturnType<typeof startAnswers>>
beforeAll(async () => {
  far = await startAnswers()
})
afterAll(() => far.close())

/** What the client throws for an answer, as a failure; `undefined` where it throws nothing. */
async function failureOf(
  client: string,
  answer: string,
  options: CallOptions = {},
  url = far.url,
): Promise<Failure | undefined> {
  try {
    await clients[client]?.(`${url}/${answer}`, options)
    return undefined
  } catch (thrown) {
    return await readFailure(thrown, { gateway: newApi })
  }
}

/** Kinds that an error answer can be, each told by status, code or sentence; every client meets them. */
const answered: readonly FailureKind[] = [
  'invalid-request',
  'context-length-exceeded',
  'payload-too-large',
  'content-blocked',
  'authentication',
  'permission-denied',
  'insufficient-balance',
  'spend-limit',
  'plan-required',
  'rate-limited',
  'model-not-found',
  'not-found',
  'conflict',
  'gone',
  'server-error',
  'upstream-error',
  'unavailable',
  'timeout',
  'configuration',
  'unknown',
]

/** Kinds that a client cannot meet, and why. */
const everyGap: Partial<Record<FailureKind, string>> = {
  'task-failed':
    'a failed task is an answer with status 200, which no client refuses; ensureOk does',
}

const gaps: Readonly<Record<string, Partial<Record<FailureKind, string>>>> = {
  axios: {
    ...everyGap,
    'invalid-response': 'hands over a body that is not JSON as text, without an error',
  },
  ky: everyGap,
  openai: everyGap,
  anthropic: everyGap,
  'vercel ai': everyGap,
}

it('leaves no kind out: each is met below, or its absence has a reason', () => {
  const met = [...answered, 'network', 'canceled', 'invalid-response']

  for (const client of Object.keys(clients))
    expect(new Set([...met, ...Object.keys(gaps[client] ?? {})])).toEqual(
      new Set(Object.keys(kinds)),
    )
})

describe.each(Object.keys(clients))('what %s throws', (client) => {
  it.each(answered)('is %s where the relay says so', async (kind) => {
    const failure = await failureOf(client, kind)

    expect(failure?.kind).toBe(kind)
  })

  it('keeps the id to quote, and strips it from the sentence', async () => {
    const failure = await failureOf(client, 'insufficient-balance')

    expect(failure?.requestId).toBe('20261121090000123Qw7')
    expect(failure?.message).toBe(
      '预扣费额度失败, 用户剩余额度: ＄0.120000, 需要预扣费额度: ＄0.720000',
    )
    expect(failure?.balance).toEqual({ available: 0.12, required: 0.72, currency: 'USD' })
  })

  it('keeps the wait that the server asked for', async () => {
    const failure = await failureOf(client, 'rate-limited')

    expect((failure?.retry.at ?? 0) - (failure?.receivedAt ?? 0)).toBe(7000)
  })

  it('is network where nothing listens', async () => {
    const closed = await startAnswers()
    await closed.close()

    expect((await failureOf(client, 'timeout', {}, closed.url))?.kind).toBe('network')
  })

  it('is timeout where the client itself gave up, with an unknown outcome', async () => {
    const failure = await failureOf(client, 'silent', { timeout: 150 })

    expect(failure).toMatchObject({ kind: 'timeout', outcome: 'unknown' })
  })

  it('is canceled where the caller gave up', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)

    expect((await failureOf(client, 'silent', { signal: controller.signal }))?.kind).toBe(
      'canceled',
    )
  })

  it('is network where the answer broke off, unless the client tells that a 200 had begun', async () => {
    const truncated = client === 'axios' || client === 'vercel ai'

    expect((await failureOf(client, 'cut'))?.kind).toBe(truncated ? 'invalid-response' : 'network')
  })

  it('is invalid-response where the answer is not what was promised', async () => {
    const failure = await failureOf(client, 'truncated')

    const kind = gaps[client]?.['invalid-response'] ? undefined : 'invalid-response'
    expect(failure?.kind).toBe(kind)
  })

  it('holds neither the key nor the prompt', async () => {
    const failure = await failureOf(client, 'authentication')

    expect(JSON.stringify(failure)).not.toContain('sk-test0123456789')
    expect(JSON.stringify(failure)).not.toContain('Hello')
  })
})
