import { MutationObserver, onlineManager, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { idempotencyKey, recourseOf, type CallContext } from '../../src/query/index.ts'
import { callOf as recordedCall } from '../../src/retry/calls.ts'
import { callOf, createClient, response, settle, watch } from '../query/harness.ts'
import { closeLonelyTab, limit, one, openLonelyTab, pass } from './wall.ts'

beforeEach(openLonelyTab)
afterEach(closeLonelyTab)

/** A mutation whose requests meet these, one after the other, and then are answered. */
function mutating(client: QueryClient, meta: Record<string, unknown>, ...met: readonly unknown[]) {
  const left = [...met]
  const keys: string[] = []
  const observer = new MutationObserver(client, {
    meta,
    retry: 3,
    async mutationFn(_: string, context: CallContext) {
      keys.push(idempotencyKey(context))
      if (left.length > 0) throw left.shift()
      return 'made'
    },
  })
  observer.subscribe(() => {})
  return {
    keys,
    result: () => observer.getCurrentResult(),
    mutate: (prompt: string) => void observer.mutate(prompt).catch(() => {}),
    call: () => recordedCall(observer.getCurrentResult().reset),
  }
}

it('A31 a mutation without an idempotency key is never sent again by itself after "Failed to fetch"', async () => {
  const client = createClient(one)
  client.mount()
  const { keys, mutate, call } = mutating(client, {}, new TypeError('Failed to fetch'))

  mutate('a cat')
  await pass(60_000)
  onlineManager.setOnline(false)
  onlineManager.setOnline(true)
  const failure = call()?.state().failure
  if (failure) recourseOf(client).resume(failure)
  await pass(60_000)

  expect(keys).toHaveLength(1)
  expect(call()?.state()).toMatchObject({
    phase: 'failed',
    failure: { kind: 'network', outcome: 'unknown', remedies: [{ action: 'check-status' }, {}] },
  })
})

it('A31 not after a limit either, nor when the gate that it met opens again', async () => {
  const client = createClient(one)
  const { keys, mutate, result } = mutating(client, {}, limit(5))

  mutate('a cat')
  await pass(100)
  watch(client, { queryKey: ['other'], queryFn: () => 'data' })
  await pass(60_000)

  expect(keys).toHaveLength(1)
  expect(result().status).toBe('error')
  expect(client.getQueryData(['other'])).toBe('data')
})

it('A32 the same idempotency key over the retries of one call, also behind a gate, and a new one for a new action', async () => {
  const client = createClient(one)
  const met = [limit(5), new TypeError('Failed to fetch'), response(503)]
  const { keys, mutate, result } = mutating(client, { idempotent: true }, ...met)

  mutate('a cat')
  await pass(60_000)
  expect(result().data).toBe('made')
  expect(keys).toHaveLength(4)
  expect(new Set(keys).size).toBe(1)
  mutate('a cat')
  await settle()

  expect(keys).toHaveLength(5)
  expect(new Set(keys).size).toBe(2)
})

it('A33 a client that had repeated the call itself is told, with what turns that off', async () => {
  const client = createClient()
  const last = Object.assign(new Error('Service Unavailable'), { statusCode: 503 })
  const thrown = Object.assign(new Error('Failed after 3 attempts'), {
    name: 'AI_RetryError',
    reason: 'maxRetriesExceeded',
    errors: [last, last, last],
    lastError: last,
  })
  watch(client, { queryKey: ['summary'], queryFn: () => Promise.reject(thrown) })

  await settle()

  const { failure } = callOf(client, ['summary']).state()
  expect(failure?.kind).toBe('unavailable')
  expect(failure?.reasons.join('\n')).toContain('3 times')
  expect(failure?.reasons.join('\n')).toContain('maxRetries: 0')
})

it.each([
  [500, 'false'],
  [429, 'false'],
  [503, 'FALSE'],
  // Waiting cannot fix it, whatever is claimed.
  [400, 'true'],
])('A34 %i with x-should-retry: %s is not sent again', async (status, verdict) => {
  const client = createClient()
  const queryFn = vi.fn<() => Promise<never>>(() =>
    Promise.reject(response(status, {}, { 'x-should-retry': verdict })),
  )
  watch(client, { queryKey: ['usage'], queryFn })

  await pass(120_000)

  expect(queryFn).toHaveBeenCalledTimes(1)
  expect(callOf(client, ['usage']).state().phase).toBe('failed')
})

it('A34 500 with x-should-retry: true is sent again, as it is without', async () => {
  const client = createClient()
  const queryFn = vi.fn<() => Promise<never>>(() =>
    Promise.reject(response(500, {}, { 'x-should-retry': 'true' })),
  )
  watch(client, { queryKey: ['usage'], queryFn })

  await pass(120_000)

  expect(queryFn).toHaveBeenCalledTimes(4)
})
