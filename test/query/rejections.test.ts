import {
  CancelledError,
  dehydrate,
  hydrate,
  MutationCache,
  QueryCache,
  QueryClient,
  skipToken,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError, isApiError } from '../../src/core/api-error.ts'
import { readFailure } from '../../src/core/read-failure.ts'
import { toFailure } from '../../src/core/to-failure.ts'
import { newApi } from '../../src/gateways/new-api.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import {
  callOf,
  closeTab,
  createClient,
  openTab,
  response,
  settle,
  START,
  thenable,
  watch,
} from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

const queryKey = ['usage']

describe('a rejection', () => {
  it('is an ApiError whose cause is what was thrown', async () => {
    const client = createClient()
    const thrown = response(402)
    const { result } = watch(client, { queryKey, queryFn: () => Promise.reject(thrown) })

    await settle()

    const { error } = result()
    expect(isApiError(error) && error.failure.kind).toBe('insufficient-balance')
    expect(error?.cause).toBe(thrown)
  })

  it.each([
    [
      'thrown at once',
      () => {
        throw response(402)
      },
    ],
    ['of a foreign promise', () => thenable((_, reject) => reject(response(402)))],
  ] as const)('%s is one too', async (_, queryFn) => {
    const client = createClient()
    const { result } = watch(client, { queryKey, queryFn: () => queryFn() })

    await settle()

    expect(isApiError(result().error)).toBe(true)
  })

  it('knows the words of a body that nobody had read', async () => {
    const client = createClient()
    const body = { error: { message: 'Your card was declined' } }
    const { result } = watch(client, {
      queryKey,
      queryFn: () => Promise.reject(response(402, body)),
    })

    await settle()

    const { error } = result()
    expect(isApiError(error) && error.failure.message).toBe('Your card was declined')
  })

  it('reaches retry, onError and the cache as the same ApiError', async () => {
    const heard: unknown[] = []
    const client = withRecourse(
      new QueryClient({
        queryCache: new QueryCache({ onError: (error) => void heard.push(error) }),
      }),
    )
    const retry = vi.fn<(failureCount: number, error: Error) => boolean>((_, error) => {
      heard.push(error)
      return false
    })
    const { result } = watch(client, {
      queryKey,
      queryFn: () => Promise.reject(response(402)),
      retry,
    })

    await settle()

    expect(isApiError(result().error)).toBe(true)
    expect(heard).toEqual([result().error, result().error])
  })

  it('stays the ApiError that it was when the query function threw one', async () => {
    const client = createClient()
    const donor = createClient()
    const { result } = watch(donor, { queryKey, queryFn: () => Promise.reject(response(402)) })
    await settle()
    const thrown = result().error

    const mine = watch(client, { queryKey, queryFn: () => Promise.reject(thrown) })
    await settle()

    expect(thrown).toBeInstanceOf(ApiError)
    expect(mine.result().error).toBe(thrown)
  })
})

describe('an ApiError that the query function threw', () => {
  it('is judged again with the gateway of the client, on the same evidence', async () => {
    const thrown = response(403, { error: { code: 'insufficient_user_quota', message: 'empty' } })
    const ensured = new ApiError(await readFailure(thrown), { cause: thrown })
    const client = createClient({ gateway: newApi })
    const { result } = watch(client, { queryKey, queryFn: () => Promise.reject(ensured) })

    await settle()

    const { error } = result()
    const failure = isApiError(error) ? error.failure : undefined
    expect([failure?.kind, failure?.gateway]).toEqual(['insufficient-balance', newApi.name])
    expect(toFailure(error, { gateway: newApi }).kind).toBe('insufficient-balance')
  })
})

describe('control flow passes through untouched and unretried', () => {
  const redirect = Object.assign(new Response(null, { status: 307 }), { options: { to: '/login' } })
  const digest = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;/login' })

  it.each([
    ['a cancellation', new CancelledError()],
    ['a redirect', { isRedirect: true }],
    ['a redirect that is a Response', redirect],
    ['a not-found', { isNotFound: true }],
    ['a digest of Next.js', digest],
    ['a promise', thenable(() => {})],
  ])('%s', async (_, thrown) => {
    const client = createClient()
    const queryFn = vi.fn<() => never>(() => {
      throw thrown
    })

    const caught = await client
      .fetchQuery({ queryKey, queryFn, retry: true })
      .catch((error: unknown) => [error])
    await vi.advanceTimersByTimeAsync(10_000)

    expect(caught).toEqual([thrown])
    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(callOf(client, queryKey).state().phase).toBe('idle')
  })

  it('but an error with a digest of its own is a failure', async () => {
    const client = createClient()
    const thrown = Object.assign(new Error('x'), { digest: 'abc', status: 402 })

    const caught = await client
      .fetchQuery({ queryKey, queryFn: () => Promise.reject(thrown) })
      .catch((error: unknown) => error)

    expect(isApiError(caught)).toBe(true)
  })
})

describe('what is not ours', () => {
  it('skipToken stays skipToken', async () => {
    const client = createClient()
    const { result } = watch(client, { queryKey, queryFn: skipToken })

    await settle()

    expect(client.getQueryCache().find({ queryKey })?.options.queryFn).toBe(skipToken)
    expect(result().fetchStatus).toBe('idle')
  })

  it('a rejected promise that came with the page is normalised on reading', async () => {
    const server = new QueryClient()
    await server.prefetchQuery({ queryKey, queryFn: () => Promise.reject(response(402)) })
    const state = dehydrate(server, {
      shouldDehydrateQuery: () => true,
      shouldRedactErrors: () => false,
    })
    const client = createClient()

    await vi.advanceTimersByTimeAsync(3_000)
    hydrate(client, state)
    await settle()
    const { result } = watch(client, {
      queryKey,
      queryFn: () => Promise.resolve('data'),
      retryOnMount: false,
      refetchOnMount: false,
    })
    await settle()

    expect(result().status).toBe('error')
    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'failed',
      failure: { kind: 'insufficient-balance', receivedAt: START },
    })
    const before = callOf(client, queryKey).state()
    void client.invalidateQueries({ queryKey, refetchType: 'none' })
    client.getQueryCache().find({ queryKey })?.setState({})
    expect(callOf(client, queryKey).state()).toBe(before)
  })

  it('options that come back wrapped are not wrapped again', async () => {
    const client = createClient()
    const queryFn = vi.fn<() => Promise<never>>(() => Promise.reject(response(500)))
    await client.prefetchQuery({ queryKey, queryFn })
    const query = client.getQueryCache().find({ queryKey })

    await client.prefetchQuery({ ...query?.options, queryKey, retry: false })
    recourseOf(client).detach()

    expect(queryFn).toHaveBeenCalledTimes(2)
    expect(query?.options.queryFn).toBe(queryFn)
  })
})

describe('a mutation', () => {
  it('hands the ApiError to its own callbacks and to those of the cache', async () => {
    const heard: unknown[] = []
    const mutationCache = new MutationCache({ onError: (error) => void heard.push(error) })
    const client = withRecourse(new QueryClient({ mutationCache }))
    const mutation = mutationCache.build(client, {
      mutationFn: () => Promise.reject(response(402)),
      onError: (error) => void heard.push(error),
    })

    const caught = await mutation.execute(undefined).catch((error: unknown) => error)

    expect(isApiError(caught)).toBe(true)
    expect(heard).toEqual([caught, caught])
  })
})
