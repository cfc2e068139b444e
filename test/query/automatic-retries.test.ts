import { environmentManager, QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineGateway } from '../../src/core/gateway.ts'
import { isApiError } from '../../src/core/api-error.ts'
import {
  callOf,
  closeTab,
  createClient,
  failing,
  openTab,
  response,
  settle,
  watch,
} from './harness.ts'
import { withRecourse } from '../../src/query/index.ts'

beforeEach(openTab)
afterEach(closeTab)

const queryKey = ['usage']

const slowGateway = defineGateway({
  name: 'Slow',
  hosts: [],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
  retry: { base: 5_000, jitter: 0, retries: 5 },
})

describe('a failure that waiting cannot fix', () => {
  it.each([400, 401, 402, 403, 404, 409, 410, 413])(
    '%i is shown at once and never repeated',
    async (status) => {
      const client = createClient()
      const queryFn = failing(status, status)
      const { result } = watch(client, { queryKey, queryFn })

      await settle()

      expect(result().status).toBe('error')
      expect(callOf(client, queryKey).state()).toMatchObject({
        phase: 'failed',
        attempt: 1,
        maxAttempts: 1,
      })
      await vi.advanceTimersByTimeAsync(60_000)
      expect(queryFn).toHaveBeenCalledTimes(1)
    },
  )

  it('would be hidden for seven seconds by the plain client', async () => {
    const client = new QueryClient()
    const queryFn = failing(402, 402, 402, 402)
    const { result } = watch(client, { queryKey, queryFn })

    await vi.advanceTimersByTimeAsync(6_900)
    expect(result().status).toBe('pending')
    await vi.advanceTimersByTimeAsync(200)

    expect(result().status).toBe('error')
    expect(queryFn).toHaveBeenCalledTimes(4)
  })
})

describe('a failure that passes', () => {
  it('is repeated three times with full jitter, each ceiling twice the last', async () => {
    const client = createClient()
    const queryFn = failing(500, 500, 500, 500)
    watch(client, { queryKey, queryFn })
    const waits: (number | undefined)[] = []

    for (const wait of [500, 1_000, 2_000]) {
      await settle()
      const { nextRetryAt } = callOf(client, queryKey).state()
      waits.push(nextRetryAt && nextRetryAt - Date.now())
      await vi.advanceTimersByTimeAsync(wait)
    }
    await settle()

    expect(waits.map((wait) => Math.ceil((wait ?? 0) / 100) * 100)).toEqual([500, 1_000, 2_000])
    expect(queryFn).toHaveBeenCalledTimes(4)
    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'failed',
      attempt: 4,
      maxAttempts: 4,
    })
  })

  it("follows no gateway's schedule where several may have answered and none is recognised", async () => {
    const other = { ...slowGateway, name: 'Other' }
    const client = createClient({ gateway: [slowGateway, other] })
    watch(client, { queryKey, queryFn: failing(500) })

    await settle()

    expect(callOf(client, queryKey).state().maxAttempts).toBe(4)
  })

  it('follows the schedule of the one that is recognised among several', async () => {
    const other = { ...slowGateway, name: 'Other', recognise: { headers: ['x-other'] } }
    const client = createClient({ gateway: [slowGateway, { ...other, retry: { retries: 1 } }] })
    const thrown = response(503, {}, { 'x-other': '1' })
    watch(client, { queryKey, queryFn: () => Promise.reject(thrown) })

    await settle()

    expect(callOf(client, queryKey).state().maxAttempts).toBe(2)
  })

  it('follows the schedule that its gateway documents', async () => {
    const client = createClient({ gateway: slowGateway })
    const queryFn = failing(503, 503)
    watch(client, { queryKey, queryFn })

    await settle()
    expect(callOf(client, queryKey).state().maxAttempts).toBe(6)
    await vi.advanceTimersByTimeAsync(4_980)
    expect(queryFn).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(20)
    expect(queryFn).toHaveBeenCalledTimes(2)
    await settle()
    await vi.advanceTimersByTimeAsync(9_900)
    expect(queryFn).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(200)
    expect(queryFn).toHaveBeenCalledTimes(3)
  })
})

describe("the server's own wait", () => {
  it('of 7 s is kept: asked again after 7 s and not before', async () => {
    const client = createClient()
    const queryFn = vi
      .fn<(given?: unknown) => Promise<string>>()
      .mockRejectedValueOnce(response(429, {}, { 'retry-after': '7' }))
      .mockResolvedValue('data')
    const { result } = watch(client, { queryKey, queryFn })

    await vi.advanceTimersByTimeAsync(6_999)
    expect(queryFn).toHaveBeenCalledTimes(1)
    // Not later than 5 % of 7 s.
    await vi.advanceTimersByTimeAsync(352)

    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(result().data).toBe('data')
  })

  it('of more than a minute is shown, not slept', async () => {
    const client = createClient()
    const queryFn = vi
      .fn<() => Promise<string>>()
      .mockRejectedValue(response(429, {}, { 'retry-after': '61' }))
    watch(client, { queryKey, queryFn })

    await settle()

    const { phase, failure, nextRetryAt } = callOf(client, queryKey).state()
    expect({ phase, nextRetryAt }).toEqual({ phase: 'failed', nextRetryAt: undefined })
    expect((failure?.retry.at ?? 0) - (failure?.receivedAt ?? 0)).toBe(61_000)
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('is slept for longer where the app says so', async () => {
    const client = createClient({ maxAutomaticWait: 120_000 })
    const queryFn = vi
      .fn<() => Promise<string>>()
      .mockRejectedValue(response(429, {}, { 'retry-after': '61' }))
    watch(client, { queryKey, queryFn })

    await settle()

    expect(callOf(client, queryKey).state().phase).toBe('waiting')
  })

  it.each([60_000, Infinity])(
    'of 40 days is neither slept nor over at once, with a longest wait of %d ms',
    async (maxAutomaticWait) => {
      const client = createClient({ maxAutomaticWait })
      const days = String(40 * 24 * 60 * 60)
      const queryFn = vi
        .fn<() => Promise<string>>()
        .mockRejectedValue(response(429, {}, { 'retry-after': days }))
      const { result } = watch(client, { queryKey, queryFn })

      await vi.advanceTimersByTimeAsync(1_000)

      expect(queryFn).toHaveBeenCalledTimes(1)
      expect(result().status).toBe('error')
      expect(callOf(client, queryKey).state()).toMatchObject({ nextRetryAt: undefined })
    },
  )
})

describe("the user's own retry", () => {
  it.each([
    ['the call', (client: QueryClient) => client, { retry: 1 }],
    [
      'the defaults of its key',
      (client: QueryClient) => {
        client.setQueryDefaults(queryKey, { retry: 1 })
        return client
      },
      {},
    ],
    [
      'the defaults of the client',
      (client: QueryClient) => {
        client.setDefaultOptions({ queries: { retry: 1 } })
        return client
      },
      {},
    ],
  ] as const)('caps the repetitions when it is a number, from %s', async (_, prepare, options) => {
    const client = prepare(createClient())
    const queryFn = failing(503, 503, 503)
    watch(client, { queryKey, queryFn, ...options })

    await vi.advanceTimersByTimeAsync(60_000)

    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(callOf(client, queryKey).state()).toMatchObject({ phase: 'failed', maxAttempts: 2 })
  })

  it("is counted as TanStack counts: 3 is four calls, and below the gateway's number wins", async () => {
    const client = createClient({ gateway: slowGateway })
    const queryFn = failing(503, 503, 503, 503, 503, 503)
    watch(client, { queryKey, queryFn, retry: 3 })

    await vi.advanceTimersByTimeAsync(300_000)

    expect(queryFn).toHaveBeenCalledTimes(4)
  })

  it('does not repeat what waiting cannot fix when it is a number', async () => {
    const client = createClient()
    const queryFn = failing(402, 402)
    watch(client, { queryKey, queryFn, retry: 5 })

    await vi.advanceTimersByTimeAsync(60_000)

    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('decides alone when it is a function, which is given the ApiError', async () => {
    const client = createClient()
    const queryFn = failing(402, 402, 402)
    const retry = vi.fn<(failureCount: number, error: Error) => boolean>((count) => count < 1)
    watch(client, { queryKey, queryFn, retry })

    await vi.advanceTimersByTimeAsync(60_000)

    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(retry.mock.calls.map(([count, error]) => [count, isApiError(error)])).toEqual([
      [0, true],
      [1, true],
    ])
    expect(callOf(client, queryKey).state().maxAttempts).toBeUndefined()
  })

  it.each([
    [false, 503, 1],
    [true, 402, 3],
  ])('decides alone when it is %s', async (retry, status, calls) => {
    const client = createClient()
    const queryFn = failing(status, status)
    watch(client, { queryKey, queryFn, retry })

    await vi.advanceTimersByTimeAsync(60_000)

    expect(queryFn).toHaveBeenCalledTimes(calls)
  })
})

describe("the user's own retryDelay", () => {
  it('is used as given, whatever the server says', async () => {
    const client = createClient()
    const queryFn = vi
      .fn<() => Promise<string>>()
      .mockRejectedValue(response(429, {}, { 'retry-after': '7' }))
    watch(client, { queryKey, queryFn, retryDelay: 200 })

    await vi.advanceTimersByTimeAsync(190)
    expect(queryFn).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(20)

    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('is asked with the count and the ApiError, before retry, also for the last failure', async () => {
    const client = createClient()
    const heard: string[] = []
    watch(client, {
      queryKey,
      queryFn: failing(503, 503),
      retryDelay(count, error) {
        heard.push(`delay ${count} ${isApiError(error)}`)
        return 10
      },
      retry(count) {
        heard.push(`retry ${count}`)
        return count < 1
      },
    })

    await vi.advanceTimersByTimeAsync(100)

    expect(heard).toEqual(['delay 0 true', 'retry 0', 'delay 1 true', 'retry 1'])
  })

  it.each([Infinity, 2 ** 31, 40 * 24 * 3_600_000])(
    'of %d ms, which a timer would let fire at once, is shown instead',
    async (retryDelay) => {
      const client = createClient()
      const queryFn = failing(503, 503)
      watch(client, { queryKey, queryFn, retryDelay })

      await vi.advanceTimersByTimeAsync(1_000)

      expect(queryFn).toHaveBeenCalledTimes(1)
      expect(callOf(client, queryKey).state().phase).toBe('failed')
    },
  )

  it.each([Number.NaN, -5])('of %d ms, which is no duration, is none', async (retryDelay) => {
    const client = createClient()
    const queryFn = failing(503)
    watch(client, { queryKey, queryFn, retryDelay })

    await settle()

    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('of longer than the longest automatic wait is slept, because the user said so', async () => {
    const client = createClient()
    const queryFn = failing(503)
    watch(client, { queryKey, queryFn, retryDelay: 120_000 })

    await vi.advanceTimersByTimeAsync(119_000)
    expect(queryFn).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1_100)

    expect(queryFn).toHaveBeenCalledTimes(2)
  })
})

describe('what is not repeated', () => {
  it('fetchQuery rejects with the ApiError after one call', async () => {
    const client = createClient()
    const queryFn = failing(503, 503)

    const error = await client.fetchQuery({ queryKey, queryFn }).catch((thrown: unknown) => thrown)

    expect(isApiError(error)).toBe(true)
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('prefetchQuery and ensureQueryData call once', async () => {
    const client = createClient()
    const queryFn = failing(503, 503, 503)

    await client.prefetchQuery({ queryKey: ['one'], queryFn })
    await client.ensureQueryData({ queryKey: ['two'], queryFn }).catch(() => {})

    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('fetchQuery with a retry of its own, or of the client, is repeated as that says', async () => {
    const client = createClient()
    const own = failing(503, 503, 503)
    const shared = failing(503, 503, 503, 503)

    void client.fetchQuery({ queryKey: ['own'], queryFn: own, retry: 1 }).catch(() => {})
    client.setDefaultOptions({ queries: { retry: (count) => count < 3 } })
    void client.fetchQuery({ queryKey: ['shared'], queryFn: shared }).catch(() => {})
    await vi.advanceTimersByTimeAsync(60_000)

    expect(own).toHaveBeenCalledTimes(2)
    expect(shared).toHaveBeenCalledTimes(4)
  })

  it('on what TanStack takes for a server, errors are normalised and nothing is repeated', async () => {
    environmentManager.setIsServer(() => true)
    const client = createClient()
    const queryFn = failing(503, 503)
    const { result } = watch(client, { queryKey, queryFn })

    await vi.advanceTimersByTimeAsync(60_000)

    expect(isApiError(result().error)).toBe(true)
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('a paid query whose outcome is unknown, unless repeating it is harmless', async () => {
    const client = createClient()
    const paid = failing(504, 504)
    const harmless = failing(504)
    watch(client, { queryKey: ['paid'], queryFn: paid, meta: { paid: true } })
    watch(client, {
      queryKey: ['harmless'],
      queryFn: harmless,
      meta: { paid: true, idempotent: true },
    })

    await vi.advanceTimersByTimeAsync(60_000)

    expect(paid).toHaveBeenCalledTimes(1)
    expect(harmless).toHaveBeenCalledTimes(2)
    expect(callOf(client, ['paid']).state().failure?.remedies[0]?.action).toBe('check-status')
  })
})

describe('defaults', () => {
  it('set after withRecourse do not wipe it', async () => {
    const client = createClient()
    client.setDefaultOptions({ queries: { staleTime: 1_000 } })
    const { result } = watch(client, { queryKey, queryFn: failing(402) })

    await settle()

    expect(isApiError(result().error)).toBe(true)
  })

  it('of the client may hold the query function', async () => {
    const client = withRecourse(
      new QueryClient({ defaultOptions: { queries: { queryFn: failing(402, 402) } } }),
    )
    const { result } = watch(client, { queryKey })

    await settle()

    expect(isApiError(result().error)).toBe(true)
  })
})
