import {
  environmentManager,
  focusManager,
  MutationObserver,
  onlineManager,
  QueryClient,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isApiError } from '../../src/core/api-error.ts'
import { defineGateway } from '../../src/core/gateway.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { callOf as recordedCall, onRecord } from '../../src/retry/calls.ts'
import { theOnlyRecourse } from '../../src/retry/recourse.ts'
import {
  callOf,
  closeTab,
  createClient,
  failing,
  heldBack,
  openTab,
  response,
  settle,
  watch,
} from './harness.ts'

const attached: QueryClient[] = []
const attach = (client: QueryClient, ...rest: Parameters<typeof createClient>) => {
  attached.push(client)
  return withRecourse(client, ...rest)
}

beforeEach(openTab)
afterEach(() => {
  for (const client of attached.splice(0)) recourseOf(client).detach()
  closeTab()
})

const queryKey = ['usage']

/** A client with recourse that has a query. */
const inUse = () => {
  const client = attach(new QueryClient())
  client.setQueryData(queryKey, 'data')
  return client
}

describe('withRecourse', () => {
  it('returns the client that it was given', () => {
    const client = new QueryClient()

    expect(attach(client)).toBe(client)
  })

  it('knows the queries and observers that exist already', async () => {
    const client = new QueryClient()
    const { result } = watch(client, { queryKey, queryFn: failing(402), retry: false })
    await settle()

    attach(client)

    const call = recordedCall(result().refetch)
    expect(call?.state()).toMatchObject({
      phase: 'failed',
      failure: { kind: 'insufficient-balance' },
    })
    call?.retryNow()
    await settle()
    expect(result().data).toBe('data')
  })

  it('called again replaces the first, whose waits end without a request', async () => {
    const client = attach(new QueryClient())
    const first = recourseOf(client)
    const queryFn = failing(503, 503)
    const { result } = watch(client, { queryKey, queryFn })
    await settle()
    const before = callOf(client, queryKey)

    attach(client, { gateway: gatewayWithoutRetries })
    await settle()

    expect(recourseOf(client)).not.toBe(first)
    expect(queryFn).toHaveBeenCalledTimes(1)
    expect(recordedCall(result().refetch)).not.toBe(before)
    expect(callOf(client, queryKey).state().phase).toBe('failed')
    callOf(client, queryKey).retryNow()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(queryFn).toHaveBeenCalledTimes(2)
    attached.pop()
  })

  it('called again wraps nothing twice', async () => {
    const client = attach(new QueryClient())
    const { result } = watch(client, { queryKey, queryFn: failing(402, 402) })
    await settle()

    attach(client)
    callOf(client, queryKey).retryNow()
    await settle()

    const { error } = result()
    expect(isApiError(error) && error.cause).toBeInstanceOf(Response)
    attached.pop()
  })

  it('records the new query when an observer changes its key', async () => {
    const client = attach(new QueryClient())
    const { observer, result } = watch(client, { queryKey, queryFn: failing(402) })
    await settle()
    const heard = vi.fn<() => void>()
    onRecord(result().refetch, heard)

    observer.setOptions({ queryKey: ['other'], queryFn: heldBack().queryFn })
    await settle()

    expect(heard).toHaveBeenCalledTimes(1)
    expect(recordedCall(result().refetch)).toBe(callOf(client, ['other']))
    expect(recordedCall(result().refetch)?.state().phase).toBe('idle')
  })
})

describe('the only store of the page', () => {
  it('is found from its first query on, and with several the error says what to do', () => {
    const client = attach(new QueryClient())
    expect(theOnlyRecourse()).toBeUndefined()

    client.setQueryData(queryKey, 'data')
    expect(theOnlyRecourse()).toBe(recourseOf(client))
    inUse()

    expect(() => theOnlyRecourse()).toThrow('<RecourseProvider recourse={recourseOf(queryClient)}>')
  })

  it('is not confused by a client that was thrown away unused, as StrictMode does', () => {
    attach(new QueryClient())
    const client = inUse()

    expect(theOnlyRecourse()).toBe(recourseOf(client))
  })

  it('is that of the provider that is still there', async () => {
    const gone = inUse()
    gone.mount()
    gone.unmount()
    await settle()
    const client = inUse()

    expect(theOnlyRecourse()).toBe(recourseOf(client))
  })

  it('is there all the while when a provider goes and comes back, as in StrictMode', async () => {
    const client = inUse()
    client.mount()
    client.unmount()
    expect(theOnlyRecourse()).toBe(recourseOf(client))
    client.mount()
    await settle()

    expect(theOnlyRecourse()).toBe(recourseOf(client))
    client.unmount()
  })

  it('is none on a server, where each request has its own', () => {
    environmentManager.setIsServer(() => true)
    inUse()

    expect(theOnlyRecourse()).toBeUndefined()
  })
})

describe('detach', () => {
  it('gives the client back as it was: thrown things and retries are its own again', async () => {
    const client = withRecourse(new QueryClient())
    const queryFn = failing(402, 402, 402)
    const options = { queryKey, queryFn, retry: 1, retryDelay: 10 }
    const { observer, result } = watch(client, options)
    await settle()
    const query = client.getQueryCache().find({ queryKey })

    recourseOf(client).detach()
    void observer.refetch()
    await vi.advanceTimersByTimeAsync(100)

    expect(queryFn).toHaveBeenCalledTimes(3)
    expect(result().error).toBeInstanceOf(Response)
    expect(query?.options).toMatchObject(options)
    expect(Object.keys(query ?? {})).not.toEqual(expect.arrayContaining(['setOptions']))
    expect(recordedCall(result().refetch)).toBeUndefined()
    expect(() => recourseOf(client)).toThrow('withRecourse')
    expect(theOnlyRecourse()).toBeUndefined()
  })

  it('tells who read a call that it is gone', async () => {
    const client = withRecourse(new QueryClient())
    const { result } = watch(client, { queryKey, queryFn: failing(402) })
    await settle()
    const heard = vi.fn<() => void>()
    onRecord(result().refetch, heard)

    recourseOf(client).detach()

    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('stops every timer and listener: a wait ends in error, and nothing is sent', async () => {
    const client = withRecourse(
      new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } }),
    )
    const queryFn = failing(503)
    const { result } = watch(client, { queryKey, queryFn })
    await settle()
    expect(vi.getTimerCount()).toBe(1)

    recourseOf(client).detach()
    await settle()

    expect(vi.getTimerCount()).toBe(0)
    expect(client.getQueryCache().hasListeners()).toBe(false)
    expect(client.getMutationCache().hasListeners()).toBe(false)
    expect(result()).toMatchObject({ status: 'error', fetchStatus: 'idle' })
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('leaves a request under way to end as it does, and repeats it no more', async () => {
    const client = withRecourse(new QueryClient())
    const { queryFn, answer } = heldBack()
    const { result } = watch(client, { queryKey, queryFn })

    recourseOf(client).detach()
    answer(0)?.reject(response(503))
    await vi.advanceTimersByTimeAsync(60_000)

    expect(result().status).toBe('error')
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('leaves no listener behind of a wait that was held in a hidden tab', async () => {
    const client = withRecourse(new QueryClient())
    watch(client, { queryKey, queryFn: failing(503) })
    await settle()
    focusManager.setFocused(false)
    await vi.advanceTimersByTimeAsync(600)
    expect([focusManager.hasListeners(), onlineManager.hasListeners()]).toEqual([true, true])

    recourseOf(client).detach()

    expect([focusManager.hasListeners(), onlineManager.hasListeners()]).toEqual([false, false])
  })

  it('may be called twice', () => {
    const client = withRecourse(new QueryClient())
    const { detach } = recourseOf(client)

    detach()

    expect(detach).not.toThrow()
  })

  it('leaves mutations to the plain client', async () => {
    const client = withRecourse(new QueryClient())
    const thrown = response(402)
    const observer = new MutationObserver(client, { mutationFn: () => Promise.reject(thrown) })
    observer.subscribe(() => {})
    observer.mutate().catch(() => {})
    await settle()

    recourseOf(client).detach()
    const caught = await observer.mutate().catch((error: unknown) => error)

    expect(caught).toBe(thrown)
    expect(recordedCall(observer.getCurrentResult().reset)).toBeUndefined()
  })
})

describe('two clients', () => {
  it('know only their own queries, found by result', async () => {
    const [one, other] = [attach(new QueryClient()), attach(new QueryClient())]
    const failed = watch(one, { queryKey, queryFn: failing(402) })
    const fine = watch(other, { queryKey, queryFn: failing() })
    await settle()

    expect(recordedCall(failed.result().refetch)?.state().phase).toBe('failed')
    expect(recordedCall(fine.result().refetch)?.state().phase).toBe('idle')
    expect(recourseOf(other).failures()).toEqual([])
  })
})

const gatewayWithoutRetries = defineGateway({
  name: 'Once',
  hosts: [],
  credential: 'key',
  codes: [],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: {},
  retry: { retries: 0 },
})
