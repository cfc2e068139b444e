import {
  CancelledError,
  focusManager,
  onlineManager,
  QueryClient,
  timeoutManager,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isApiError } from '../../src/core/api-error.ts'
import type { Phase } from '../../src/retry/call.ts'
import {
  callOf,
  closeTab,
  createClient,
  failing,
  heldBack,
  openTab,
  response,
  settle,
  START,
  watch,
} from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

const queryKey = ['usage']

describe('a first load in backoff', () => {
  it('can be read: phase, attempt, when', async () => {
    const client = createClient()
    watch(client, { queryKey, queryFn: failing(500) })

    await settle()

    expect(callOf(client, queryKey).state()).toEqual({
      claimed: false,
      failure: expect.objectContaining({ kind: 'server-error' }),
      phase: 'waiting',
      stale: false,
      attempt: 1,
      maxAttempts: 4,
      nextRetryAt: START + 500,
      paid: false,
    })
  })

  it("is timed by TanStack's own timeout manager, so that an app's provider serves it", async () => {
    const timer = vi.spyOn(timeoutManager, 'setTimeout')
    watch(createClient(), { queryKey, queryFn: failing(503), retryDelay: 4_321 })

    await settle()

    const delays = timer.mock.calls.map(([, delay]) => delay)
    expect(delays.filter((delay) => delay > 4_300 && delay <= 4_321)).toHaveLength(1)
  })

  it('is asked again at once by retryNow', async () => {
    const client = createClient()
    const queryFn = failing(503)
    const { result } = watch(client, { queryKey, queryFn })
    await settle()

    callOf(client, queryKey).retryNow()
    await settle()

    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(result().data).toBe('data')
    expect(callOf(client, queryKey).state().phase).toBe('idle')
  })

  it('stays deaf to refetch and invalidateQueries, as with the plain client', async () => {
    for (const client of [new QueryClient(), createClient()]) {
      const queryFn = failing(503)
      const { observer } = watch(client, { queryKey, queryFn })
      await settle()

      void observer.refetch()
      void client.invalidateQueries({ queryKey })
      await settle()

      expect(queryFn).toHaveBeenCalledTimes(1)
      client.clear()
    }
  })

  it('ends in error with the ApiError by cancel', async () => {
    const client = createClient()
    const queryFn = failing(503)
    const { result } = watch(client, { queryKey, queryFn })
    await settle()

    callOf(client, queryKey).cancel()
    await vi.advanceTimersByTimeAsync(60_000)

    expect(result()).toMatchObject({ status: 'error', fetchStatus: 'idle' })
    expect(isApiError(result().error)).toBe(true)
    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(callOf(client, queryKey).state()).toMatchObject({ phase: 'failed', attempt: 1 })
  })

  it('ends in pending and idle, without an error, by cancelQueries, as with the plain client', async () => {
    for (const client of [new QueryClient(), createClient()]) {
      const queryFn = failing(503)
      const { result } = watch(client, { queryKey, queryFn })
      await settle()

      await client.cancelQueries({ queryKey })
      await vi.advanceTimersByTimeAsync(60_000)

      expect(result()).toMatchObject({ status: 'pending', fetchStatus: 'idle', error: null })
      expect(queryFn).toHaveBeenCalledTimes(1)
      client.clear()
    }
  })

  it('rejects its fetchQuery with a CancelledError by cancelQueries, as with the plain client', async () => {
    for (const client of [new QueryClient(), createClient()]) {
      const asked = client
        .fetchQuery({ queryKey, queryFn: failing(503), retry: 3 })
        .catch((thrown: unknown) => thrown)
      await settle()

      await client.cancelQueries({ queryKey })

      expect(await asked).toBeInstanceOf(CancelledError)
    }
  })

  it('is over for its call too when cancelQueries ends it', async () => {
    const client = createClient()
    watch(client, { queryKey, queryFn: failing(503) })
    await settle()

    await client.cancelQueries({ queryKey })
    await settle()

    expect(callOf(client, queryKey).state()).toMatchObject({ phase: 'idle', failure: undefined })
  })
})

describe('a failure stays readable while its retry runs', () => {
  it('of a first load, whose query flips to pending without an error', async () => {
    const client = createClient()
    const { queryFn, answer } = heldBack()
    const { result } = watch(client, { queryKey, queryFn })
    answer(0)?.reject(response(402))
    await settle()
    const call = callOf(client, queryKey)
    const failed = call.state()

    call.retryNow()
    await settle()

    expect(result()).toMatchObject({ status: 'pending', error: null })
    expect(call.state()).toMatchObject({ phase: 'retrying', failure: failed.failure })
    answer(1)?.resolve('data')
    await settle()
    expect(call.state()).toMatchObject({ phase: 'idle', failure: undefined })
  })

  it('of an automatic retry under way', async () => {
    const client = createClient()
    const { queryFn, answer } = heldBack()
    watch(client, { queryKey, queryFn })
    answer(0)?.reject(response(503))
    await vi.advanceTimersByTimeAsync(600)

    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'retrying',
      failure: { kind: 'unavailable' },
      attempt: 2,
      nextRetryAt: undefined,
    })
  })

  it('and is told to listeners at each step, never during the step itself', async () => {
    const client = createClient()
    const { queryFn, answer } = heldBack()
    const { observer } = watch(client, { queryKey, queryFn })
    const phases: Phase[] = []
    const call = callOf(client, queryKey)
    call.subscribe(() => phases.push(call.state().phase))

    answer(0)?.reject(response(402))
    await settle()
    void observer.refetch()
    expect(phases).toEqual(['failed'])
    await settle()
    answer(1)?.resolve('data')
    await settle()

    expect(phases).toEqual(['failed', 'retrying', 'idle'])
  })
})

describe('a refresh that fails', () => {
  it('keeps its data, and says that they are stale', async () => {
    const client = createClient()
    client.setQueryData(queryKey, 'before')
    const { result } = watch(client, { queryKey, queryFn: failing(402) })

    await settle()

    expect(result()).toMatchObject({ data: 'before', status: 'error' })
    expect(callOf(client, queryKey).state()).toMatchObject({ stale: true, phase: 'failed' })
  })

  it('keeps its data when its wait is cancelled', async () => {
    const client = createClient()
    client.setQueryData(queryKey, 'before')
    const { result } = watch(client, { queryKey, queryFn: failing(503) })
    await settle()

    callOf(client, queryKey).cancel()
    await settle()

    expect(result()).toMatchObject({ data: 'before', status: 'error' })
  })

  it('is given up in favour of a new fetch: the old wait ends without a request', async () => {
    const client = createClient()
    client.setQueryData(queryKey, 'before')
    const queryFn = failing(500)
    const { observer, result } = watch(client, { queryKey, queryFn })
    await settle()

    void observer.refetch()
    await settle()

    expect(result().data).toBe('data')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('starts counting anew with a new fetch', async () => {
    const client = createClient()
    client.setQueryData(queryKey, 'before')
    const { observer } = watch(client, { queryKey, queryFn: failing(503, 503, 503) })
    await vi.advanceTimersByTimeAsync(600)
    expect(callOf(client, queryKey).state().attempt).toBe(2)

    void observer.refetch()
    await settle()

    expect(callOf(client, queryKey).state()).toMatchObject({ phase: 'waiting', attempt: 1 })
  })
})

describe('cancel', () => {
  it('drops an answer under way', async () => {
    const client = createClient()
    const { queryFn, answer } = heldBack()
    const { result } = watch(client, { queryKey, queryFn })
    answer(0)?.reject(response(402))
    await settle()
    const call = callOf(client, queryKey)
    call.retryNow()
    await settle()

    call.cancel()
    answer(1)?.resolve('too late')
    await settle()

    expect(result()).toMatchObject({ status: 'error', data: undefined })
    expect(call.state()).toMatchObject({
      phase: 'failed',
      failure: { kind: 'insufficient-balance' },
    })
  })

  it('rejects the fetchQuery that waits with the last ApiError', async () => {
    const client = createClient()
    const asked = client
      .fetchQuery({ queryKey, queryFn: failing(503), retry: 3 })
      .catch((thrown: unknown) => thrown)
    await settle()

    callOf(client, queryKey).cancel()

    expect(isApiError(await asked)).toBe(true)
  })

  it('rejects it also when that comes in the middle of a retry', async () => {
    const client = createClient()
    const { queryFn, answer } = heldBack()
    const asked = client
      .fetchQuery({ queryKey, queryFn, retry: 3 })
      .catch((thrown: unknown) => thrown)
    answer(0)?.reject(response(503))
    await vi.advanceTimersByTimeAsync(600)
    expect(callOf(client, queryKey).state().phase).toBe('retrying')

    callOf(client, queryKey).cancel()

    expect(isApiError(await asked)).toBe(true)
  })

  it('does nothing while nothing has failed', async () => {
    const client = createClient()
    const { queryFn, answer } = heldBack()
    const { result } = watch(client, { queryKey, queryFn })

    callOf(client, queryKey).cancel()
    answer(0)?.resolve('data')
    await settle()

    expect(result().data).toBe('data')
  })

  it('while paused offline before any answer leaves a network failure', async () => {
    const client = createClient()
    onlineManager.setOnline(false)
    const queryFn = failing()
    const { result } = watch(client, { queryKey, queryFn })
    await settle()
    const call = callOf(client, queryKey)
    expect(call.state()).toMatchObject({
      phase: 'paused',
      failure: { kind: 'network', outcome: 'rejected', message: '' },
    })

    call.cancel()
    await settle()

    expect(result()).toMatchObject({ status: 'error', fetchStatus: 'idle' })
    expect(call.state()).toMatchObject({ phase: 'failed', failure: { kind: 'network' } })
    onlineManager.setOnline(true)
    await settle()
    expect(queryFn).not.toHaveBeenCalled()
  })

  it('while TanStack holds the retry in a hidden tab ends it in error', async () => {
    const client = createClient()
    client.mount()
    focusManager.setFocused(false)
    const queryFn = failing(503)
    const { result } = watch(client, { queryKey, queryFn, refetchOnWindowFocus: false })
    await settle()
    expect(callOf(client, queryKey).state().phase).toBe('paused')

    callOf(client, queryKey).cancel()
    focusManager.setFocused(true)
    await vi.advanceTimersByTimeAsync(60_000)

    expect(result()).toMatchObject({ status: 'error', fetchStatus: 'idle', errorUpdateCount: 1 })
    expect(isApiError(result().error)).toBe(true)
    expect(queryFn).toHaveBeenCalledTimes(1)
  })
})

describe("TanStack's pauses are kept at the end of a wait", () => {
  it('in a tab that was hidden meanwhile', async () => {
    const client = createClient()
    client.mount()
    const queryFn = failing(503)
    const { result } = watch(client, { queryKey, queryFn, refetchOnWindowFocus: false })
    await settle()

    focusManager.setFocused(false)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'paused',
      failure: { kind: 'unavailable' },
      nextRetryAt: undefined,
    })
    expect(result().fetchStatus).toBe('paused')
    focusManager.setFocused(true)
    await settle()

    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(result()).toMatchObject({ data: 'data', fetchStatus: 'idle' })
  })

  it('offline, which shows a network failure', async () => {
    const client = createClient()
    client.mount()
    const queryFn = failing(503)
    watch(client, { queryKey, queryFn, refetchOnReconnect: false })
    await settle()

    onlineManager.setOnline(false)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'paused',
      failure: { kind: 'network' },
    })
    expect(queryFn).toHaveBeenCalledTimes(1)
    onlineManager.setOnline(true)
    await settle()

    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it("not offline where networkMode is 'always'", async () => {
    const client = createClient()
    const queryFn = failing(503)
    watch(client, { queryKey, queryFn, networkMode: 'always' })
    await settle()

    onlineManager.setOnline(false)
    await vi.advanceTimersByTimeAsync(600)

    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('a wait that TanStack held is slept to its end when the tab is back', async () => {
    const client = createClient()
    client.mount()
    focusManager.setFocused(false)
    const queryFn = failing(500)
    watch(client, { queryKey, queryFn, refetchOnWindowFocus: false })
    await vi.advanceTimersByTimeAsync(100)

    focusManager.setFocused(true)
    await settle()
    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'waiting',
      nextRetryAt: START + 500,
    })
    expect(queryFn).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(400)

    expect(queryFn).toHaveBeenCalledTimes(2)
  })
})

describe('a wait ends without a request', () => {
  it.each([
    ['removeQueries', (client: QueryClient) => client.removeQueries({ queryKey })],
    ['clear', (client: QueryClient) => client.clear()],
    ['resetQueries of what nobody watches', (client: QueryClient) => void client.resetQueries()],
  ])('by %s', async (_, end) => {
    const client = createClient()
    const queryFn = failing(503)
    void client.fetchQuery({ queryKey, queryFn, retry: 3 }).catch(() => {})
    await settle()

    end(client)
    await vi.advanceTimersByTimeAsync(60_000)

    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('when nobody watches it any more, in error with its last ApiError', async () => {
    const client = createClient()
    const queryFn = failing(503)
    const { stop } = watch(client, { queryKey, queryFn })
    await settle()

    stop()
    await vi.advanceTimersByTimeAsync(10_000)

    expect(queryFn).toHaveBeenCalledTimes(1)
    const state = client.getQueryState(queryKey)
    expect(state).toMatchObject({ status: 'error', fetchStatus: 'idle' })
    expect(isApiError(state?.error)).toBe(true)
  })

  it('also where the request had used its signal, and in an infinite query', async () => {
    const client = createClient()
    const { InfiniteQueryObserver } = await import('@tanstack/react-query')
    const queryFn = vi.fn<(context: { signal: AbortSignal }) => Promise<never>>(({ signal }) => {
      signal.throwIfAborted()
      return Promise.reject(response(503))
    })
    const infinite = new InfiniteQueryObserver(client, {
      queryKey: ['pages'],
      queryFn,
      initialPageParam: 0,
      getNextPageParam: () => 1,
    })
    const stops = [watch(client, { queryKey, queryFn }).stop, infinite.subscribe(() => {})]
    await settle()

    stops.forEach((stop) => stop())
    await vi.advanceTimersByTimeAsync(10_000)

    expect(queryFn).toHaveBeenCalledTimes(2)
    for (const key of [queryKey, ['pages']]) {
      expect(client.getQueryState(key)).toMatchObject({ status: 'error', fetchStatus: 'idle' })
      expect(isApiError(client.getQueryState(key)?.error)).toBe(true)
    }
  })

  it('not when the next observer comes in the same task, as in StrictMode', async () => {
    const client = createClient()
    const queryFn = failing(503)
    const first = watch(client, { queryKey, queryFn })
    await settle()

    first.stop()
    watch(client, { queryKey, queryFn })
    await vi.advanceTimersByTimeAsync(600)

    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(client.getQueryData(queryKey)).toBe('data')
  })

  it('not while a fetchQuery still waits for it', async () => {
    const client = createClient()
    const queryFn = failing(503, 503)
    const asked = client.fetchQuery({ queryKey, queryFn, retry: 3 })
    const { stop } = watch(client, { queryKey, queryFn })
    await settle()

    stop()
    await vi.advanceTimersByTimeAsync(10_000)

    expect(await asked).toBe('data')
    expect(queryFn).toHaveBeenCalledTimes(3)
  })
})

describe('an infinite query', () => {
  it('repeats the page that failed, and retryNow asks for the same page again', async () => {
    const client = createClient()
    const { InfiniteQueryObserver } = await import('@tanstack/react-query')
    const asked: unknown[] = []
    const statuses: (number | undefined)[] = [undefined, 503, 402, undefined]
    const observer = new InfiniteQueryObserver(client, {
      queryKey,
      queryFn: async ({ pageParam }) => {
        asked.push(pageParam)
        const status = statuses.shift()
        if (status !== undefined) throw response(status)
        return pageParam
      },
      initialPageParam: 0,
      getNextPageParam: (last: unknown) => Number(last) + 1,
    })
    observer.subscribe(() => {})
    await settle()

    void observer.fetchNextPage()
    await vi.advanceTimersByTimeAsync(600)
    expect(callOf(client, queryKey).state()).toMatchObject({ phase: 'failed', stale: true })
    callOf(client, queryKey).retryNow()
    await settle()

    expect(asked).toEqual([0, 1, 1, 1])
    expect(observer.getCurrentResult().data?.pages).toEqual([0, 1])
  })
})
