import {
  dehydrate,
  environmentManager,
  hydrate,
  QueryClient,
  type DehydratedState,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isApiError, toFailure } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import {
  callOf,
  closeTab,
  createClient,
  openTab,
  response,
  settle,
  START,
  watch,
} from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

const queryKey = ['usage']
const secret = 'sk-live-4f9a8b7c6d5e4f3a2b1c'

/** What a server's fetch layer throws: a body, and much that nobody else may see. */
const outOfCredit = () =>
  Object.assign(new Error('402'), {
    config: { headers: { authorization: `Bearer ${secret}` } },
    response: {
      status: 402,
      headers: { 'x-ecolink-request-id': 'req_eco_7f3a1c5e9d02' },
      data: {
        error: 'insufficient_balance',
        message: `Key ${secret}: $0.12 cannot cover $0.72 required`,
      },
    },
  })

/** Runs as on a server, where nothing is retried. */
async function onServer<Result>(run: (client: QueryClient) => Promise<Result>): Promise<Result> {
  environmentManager.setIsServer(() => true)
  const client = createClient({ gateway: ecolink })
  try {
    return await run(client)
  } finally {
    recourseOf(client).detach()
    environmentManager.setIsServer(() => false)
  }
}

const everything = { shouldDehydrateQuery: () => true, shouldDehydrateMutation: () => true }

/** The state of a cache as the text that is put into a page, or into a store. */
const textOf = (client: QueryClient) => JSON.stringify(dehydrate(client, everything))

const fromServer = () =>
  onServer(async (client) => {
    await client.prefetchQuery({ queryKey, queryFn: () => Promise.reject(outOfCredit()) })
    return textOf(client)
  })

/** A component that shows what came with the page, and asks for nothing. */
const still = { queryKey, retryOnMount: false, refetchOnMount: false } as const
const answer = () => Promise.resolve('data')

describe('a query that failed on a server', () => {
  it('comes back as the failure that it was', async () => {
    const text = await fromServer()
    await vi.advanceTimersByTimeAsync(3_600_000)
    const client = createClient({ gateway: ecolink })

    hydrate(client, JSON.parse(text))
    const { result } = watch(client, { ...still, queryFn: answer })
    await settle()

    expect(result().status).toBe('error')
    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'failed',
      failure: {
        kind: 'insufficient-balance',
        fixableBy: 'account',
        status: 402,
        gateway: 'EcoLink',
        requestId: 'req_eco_7f3a1c5e9d02',
        receivedAt: START,
      },
    })
    expect(callOf(client, queryKey).state().failure?.remedies[0]).toEqual({
      action: 'top-up',
      href: 'https://console.ecohash.com/',
    })
  })

  it('takes along nothing that was hidden there', async () => {
    const text = await fromServer()

    expect(text).toContain('cannot cover')
    expect(text).not.toContain(secret)
    expect(text).not.toContain('authorization')
  })

  it('is judged once, and counted with what fails here', async () => {
    const text = await fromServer()
    const client = createClient({ gateway: ecolink })
    hydrate(client, JSON.parse(text))
    watch(client, { ...still, queryFn: answer })
    await settle()
    const { failure } = callOf(client, queryKey).state()

    client.getQueryCache().find({ queryKey })?.setState({})
    await settle()

    expect(callOf(client, queryKey).state().failure).toBe(failure)
    expect(recourseOf(client).failures()).toMatchObject([{ failure, queryKeys: [queryKey] }])
  })

  it('is put right by asking again from here', async () => {
    const text = await fromServer()
    const client = createClient({ gateway: ecolink })
    hydrate(client, JSON.parse(text))
    const { result } = watch(client, { ...still, queryFn: answer })
    await settle()

    callOf(client, queryKey).retryNow()
    await settle()

    expect(result().data).toBe('data')
    expect(callOf(client, queryKey).state().failure).toBeUndefined()
  })

  it('is known where the client was there first, and where it got its recourse late', async () => {
    const state: DehydratedState = JSON.parse(await fromServer())
    const client = new QueryClient()
    hydrate(client, state)

    withRecourse(client, { gateway: ecolink })

    expect(callOf(client, queryKey).state().failure?.kind).toBe('insufficient-balance')
  })
})

describe('a query that had data before it failed', () => {
  it('comes out of a store with both', async () => {
    const before = createClient({ gateway: ecolink })
    await before.prefetchQuery({ queryKey, queryFn: answer })
    await before
      .fetchQuery({ queryKey, queryFn: () => Promise.reject(outOfCredit()) })
      .catch(() => {})
    const text = textOf(before)
    const client = createClient({ gateway: ecolink })

    hydrate(client, JSON.parse(text))
    watch(client, { ...still, queryFn: answer })
    await settle()

    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'failed',
      stale: true,
      failure: { kind: 'insufficient-balance' },
    })
  })
})

describe('a mutation that failed', () => {
  it('comes out of a store with an error that is its failure', async () => {
    const before = createClient({ gateway: ecolink })
    const mutationKey = ['save']
    await before
      .getMutationCache()
      .build(before, { mutationKey, mutationFn: () => Promise.reject(outOfCredit()) })
      .execute(undefined)
      .catch(() => {})
    const client = createClient({ gateway: ecolink })

    hydrate(client, JSON.parse(textOf(before)))

    const [mutation] = client.getMutationCache().getAll()
    expect(toFailure(mutation?.state.error, { gateway: ecolink })).toMatchObject({
      kind: 'insufficient-balance',
      requestId: 'req_eco_7f3a1c5e9d02',
    })
  })
})

/** As it reaches a browser: the server says no more than that it failed. */
const underWay = (reason: unknown): DehydratedState => ({
  mutations: [],
  queries: [
    {
      queryKey,
      queryHash: JSON.stringify(queryKey),
      dehydratedAt: Date.now(),
      promise: Promise.reject(reason),
      state: new QueryClient().getQueryCache().build(new QueryClient(), { queryKey }).state,
    },
  ],
})

describe('a query that was under way on a server and then failed', () => {
  const redacted = [
    ['TanStack Query', new Error('redacted')],
    [
      'React',
      Object.assign(
        new Error(
          'An error occurred in the Server Components render. The specific message is omitted in production builds to avoid leaking sensitive details.',
        ),
        { digest: '2139718731' },
      ),
    ],
  ] as const

  it.each(redacted)('is asked again from here, which tells what it was: %s', async (_, reason) => {
    const client = createClient({ gateway: ecolink })
    const queryFn = vi.fn<() => Promise<string>>(() => Promise.reject(response(402)))

    hydrate(client, underWay(reason))
    watch(client, { queryKey, queryFn })
    await settle()

    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'waiting',
      failure: { kind: 'unknown', message: '', retry: { automatic: true } },
    })
    await vi.advanceTimersByTimeAsync(10_000)

    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'failed',
      failure: { kind: 'insufficient-balance' },
    })
  })

  it('is an ApiError that shows no stand-in, where nobody asks again', async () => {
    const client = createClient()

    hydrate(client, underWay(new Error('redacted')))
    const { result } = watch(client, { ...still, queryFn: answer, retry: false })
    await settle()

    const { failure } = callOf(client, queryKey).state()
    expect(failure).toMatchObject({ kind: 'unknown', message: '' })
    expect(failure?.remedies[0]).toEqual({ action: 'retry' })
    expect(failure?.reasons).toContain('kept back by the server that rendered the page')
    expect(result().data).toBeUndefined()
  })

  it('tells of itself where the server lets it', async () => {
    const error = await onServer((server) =>
      server
        .fetchQuery({ queryKey, queryFn: () => Promise.reject(outOfCredit()) })
        .catch((reason: unknown) => reason),
    )
    expect(isApiError(error)).toBe(true)
    const client = createClient({ gateway: ecolink })

    hydrate(client, underWay(JSON.parse(JSON.stringify(error))))
    watch(client, { queryKey, queryFn: answer })
    await settle()

    expect(callOf(client, queryKey).state()).toMatchObject({
      phase: 'failed',
      failure: { kind: 'insufficient-balance', gateway: 'EcoLink' },
    })
  })
})
