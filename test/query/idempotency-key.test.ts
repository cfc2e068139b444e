import {
  experimental_streamedQuery as streamedQuery,
  InfiniteQueryObserver,
  MutationObserver,
  QueryClient,
  type MutationObserverOptions,
} from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { idempotencyKey, type CallContext } from '../../src/query/index.ts'
import { callOf as recordedCall } from '../../src/retry/calls.ts'
import { callOf, closeTab, createClient, openTab, response, settle, watch } from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

/** A server that fails with these statuses, one after the other, and keeps the keys it was sent. */
function server(...statuses: readonly number[]) {
  const left = [...statuses]
  const keys: string[] = []
  const receive = async (context: CallContext) => {
    keys.push(idempotencyKey(context))
    const status = left.shift()
    if (status !== undefined) throw response(status)
    return 'data'
  }
  return { keys, receive }
}

function mutating(client: QueryClient, options: MutationObserverOptions<unknown, Error, string>) {
  const observer = new MutationObserver(client, options)
  observer.subscribe(() => {})
  const mutate = (variables: string) => observer.mutate(variables).catch((error: unknown) => error)
  const call = () => recordedCall(observer.getCurrentResult().reset)
  return { observer, mutate, call }
}

async function* words() {
  yield 'Once'
}

async function* brokenWords() {
  yield 'Once'
  throw new TypeError('terminated')
}

const sentBy = (receive: (context: CallContext) => Promise<string>) => ({
  mutationFn: async (_: string, context: CallContext) => await receive(context),
})

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

describe('the idempotency key of a mutation', () => {
  it('is a random UUID, also where the page is not served securely', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    const { keys, receive } = server()

    await mutating(createClient(), sentBy(receive)).mutate('a cat')

    expect(keys[0]).toMatch(uuid)
    vi.unstubAllGlobals()
  })

  it('stays the same over its attempts', async () => {
    const { keys, receive } = server(503, 504, 429)
    const { mutate } = mutating(createClient(), { ...sentBy(receive), meta: { idempotent: true } })

    void mutate('a cat')
    await vi.advanceTimersByTimeAsync(60_000)

    expect(keys).toHaveLength(4)
    expect(new Set(keys).size).toBe(1)
  })

  it('is the same however often one attempt asks for it', async () => {
    const asked: string[] = []
    const { mutate } = mutating(createClient(), {
      mutationFn: async (_: string, context: CallContext) => {
        asked.push(idempotencyKey(context), idempotencyKey(context))
      },
    })

    await mutate('a cat')

    expect(asked[0]).toBe(asked[1])
  })

  it('is known to onError too, to look up what became of the call', async () => {
    const { keys, receive } = server(504)
    const told: string[] = []
    const { mutate } = mutating(createClient(), {
      ...sentBy(receive),
      onError: (_error, _variables, _result, context) => void told.push(idempotencyKey(context)),
    })

    await mutate('a cat')

    expect(told).toEqual(keys)
  })

  it('is a new one for each mutate, also of the same and after an unknown outcome', async () => {
    const { keys, receive } = server(504)
    const { mutate } = mutating(createClient(), sentBy(receive))

    await mutate('a cat')
    await mutate('a cat')
    await mutate('a cat')

    expect(new Set(keys).size).toBe(3)
  })

  it('is kept by retryNow after an unknown outcome, as often as it stays unknown', async () => {
    const { keys, receive } = server(504, 504)
    const { mutate, call } = mutating(createClient(), sentBy(receive))

    await mutate('a cat')
    call()?.retryNow()
    await settle()
    call()?.retryNow()
    await settle()

    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  it.each([
    ['rejected', 402],
    ['failed', 500],
  ])('is a new one by retryNow after a call that was %s', async (_, status) => {
    const { keys, receive } = server(status)
    const { mutate, call } = mutating(createClient(), sentBy(receive))

    await mutate('a cat')
    call()?.retryNow()
    await settle()

    expect(new Set(keys).size).toBe(2)
  })

  it('is a new one by retryNow once a stored failure was given for the old one', async () => {
    const { keys, receive } = server(504, 500)
    const { mutate, call } = mutating(createClient(), sentBy(receive))

    await mutate('a cat')
    call()?.retryNow()
    await settle()
    call()?.retryNow()
    await settle()

    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it.each([401, 409, 429, 503])(
    'is kept where a call of unknown outcome was then answered %s, before anybody looked at the key',
    async (status) => {
      const { keys, receive } = server(504, status)
      const { mutate, call } = mutating(createClient(), sentBy(receive))

      await mutate('a cat')
      call()?.retryNow()
      await settle()
      call()?.retryNow()
      await settle()

      expect(keys).toHaveLength(3)
      expect(new Set(keys).size).toBe(1)
    },
  )

  it('is a new one for a mutate that comes after such a retryNow', async () => {
    const { keys, receive } = server(504)
    const { mutate, call } = mutating(createClient(), sentBy(receive))
    await mutate('a cat')
    call()?.retryNow()
    await settle()

    await mutate('a cat')

    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('is kept by retryNow where cancel dropped the answer of an attempt under way', async () => {
    const keys: string[] = []
    const { mutate, call } = mutating(createClient(), {
      meta: { idempotent: true },
      mutationFn: async (_: string, context: CallContext) => {
        keys.push(idempotencyKey(context))
        if (keys.length === 1) throw response(503)
        await new Promise((resolve) => {
          setTimeout(resolve, 10_000)
        })
      },
    })
    void mutate('a cat')
    await vi.advanceTimersByTimeAsync(2_000)

    call()?.cancel()
    await settle()
    call()?.retryNow()
    await settle()

    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  it('is a new one by retryNow where cancel ended a wait after a refusal', async () => {
    const { keys, receive } = server(503)
    const { mutate, call } = mutating(createClient(), {
      ...sentBy(receive),
      meta: { idempotent: true },
    })
    void mutate('a cat')
    await settle()

    call()?.cancel()
    await settle()
    call()?.retryNow()
    await settle()

    expect(new Set(keys).size).toBe(2)
  })

  it('is kept where the same mutation is executed again by hand, unless its outcome is known', async () => {
    for (const [statuses, different] of [
      [[504], 1],
      [[402], 2],
      [[], 2],
    ] as const) {
      const client = createClient()
      const { keys, receive } = server(...statuses)
      const mutation = client.getMutationCache().build(client, sentBy(receive))
      await mutation.execute('a cat').catch(() => undefined)

      await mutation.execute('a cat')

      expect(new Set(keys).size).toBe(different)
    }
  })

  it('is the same over its attempts without the adapter too', async () => {
    const { keys, receive } = server(503)
    const { mutate } = mutating(new QueryClient(), { ...sentBy(receive), retry: 1 })

    void mutate('a cat')
    await vi.advanceTimersByTimeAsync(10_000)

    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })
})

describe('the idempotency key of a query', () => {
  it.each([
    ['with the adapter', () => createClient()],
    ['without it', () => new QueryClient()],
  ])('stays the same over the attempts of a fetch, %s', async (_, create) => {
    const { keys, receive } = server(503, 503)
    watch(create(), { queryKey: ['summary'], queryFn: receive })

    await vi.advanceTimersByTimeAsync(60_000)

    expect(keys).toHaveLength(3)
    expect(new Set(keys).size).toBe(1)
  })

  it('is a new one for each fetch', async () => {
    const { keys, receive } = server()
    const { observer } = watch(createClient(), { queryKey: ['summary'], queryFn: receive })
    await settle()

    await observer.refetch()

    expect(new Set(keys).size).toBe(2)
  })

  it('is a new one for the next fetch also after an unknown outcome, as nothing is lost by it', async () => {
    const client = createClient()
    const { keys, receive } = server(504)
    watch(client, { queryKey: ['summary'], queryFn: receive, retry: false })
    await settle()

    callOf(client, ['summary']).retryNow()
    await settle()

    expect(new Set(keys).size).toBe(2)
  })

  it('is a new one for each query', async () => {
    const client = createClient()
    const { keys, receive } = server()
    watch(client, { queryKey: ['one'], queryFn: receive })
    watch(client, { queryKey: ['two'], queryFn: receive })

    await settle()

    expect(new Set(keys).size).toBe(2)
  })

  it('does not mark the signal as used, so unmounting cancels nothing', async () => {
    const keys: string[] = []
    const client = createClient()
    const { stop } = watch(client, {
      queryKey: ['summary'],
      queryFn: async (context) => {
        keys.push(idempotencyKey(context))
        await new Promise((resolve) => {
          setTimeout(resolve, 1_000)
        })
        return 'data'
      },
    })
    await settle()

    stop()
    await vi.advanceTimersByTimeAsync(2_000)

    expect(keys).toHaveLength(1)
    expect(client.getQueryData(['summary'])).toBe('data')
  })

  it('is one for each page of an infinite query, and the same when the page is asked again', async () => {
    const client = createClient()
    const sent: [number, string][] = []
    const statuses: (number | undefined)[] = [undefined, undefined]
    const observer = new InfiniteQueryObserver(client, {
      queryKey: ['pages'],
      initialPageParam: { cursor: 1 },
      getNextPageParam: (_, __, { cursor }) => ({ cursor: cursor + 1 }),
      queryFn: async (context: CallContext & { readonly pageParam: { cursor: number } }) => {
        sent.push([context.pageParam.cursor, idempotencyKey(context)])
        const status = statuses.shift()
        if (status !== undefined) throw response(status)
        return 'page'
      },
    })
    observer.subscribe(() => {})
    await settle()
    await observer.fetchNextPage()
    sent.length = 0
    statuses.push(undefined, 503)

    void observer.refetch()
    await vi.advanceTimersByTimeAsync(60_000)

    const [first, second, again] = sent
    expect(sent.map(([page]) => page)).toEqual([1, 2, 2])
    expect(second?.[1]).not.toBe(first?.[1])
    expect(again?.[1]).toBe(second?.[1])
  })

  it('takes a page whose parameter cannot be written down for itself', async () => {
    const client = createClient()
    const { keys, receive } = server(503)
    new InfiniteQueryObserver(client, {
      queryKey: ['pages'],
      initialPageParam: 1n,
      getNextPageParam: () => null,
      queryFn: receive,
    }).subscribe(() => {})

    await vi.advanceTimersByTimeAsync(60_000)

    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('is the same in the copy of the context that streamedQuery hands on', async () => {
    const { keys, receive } = server(503)
    watch(createClient(), {
      queryKey: ['story'],
      queryFn: streamedQuery({
        streamFn: async (context) => {
          await receive(context)
          return words()
        },
      }),
    })

    await vi.advanceTimersByTimeAsync(60_000)

    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })
})

describe('the idempotency key of a query that costs money', () => {
  const paid = { meta: { paid: true }, queryKey: ['summary'] }

  it.each([
    ['kept by the next fetch after an unknown outcome', 504, 1],
    ['a new one after a refusal', 402, 2],
  ])('is %s', async (_, status, different) => {
    const client = createClient()
    const { keys, receive } = server(status)
    watch(client, { ...paid, queryFn: receive })
    await settle()

    callOf(client, paid.queryKey).retryNow()
    await settle()

    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(different)
  })

  it('is a new one once there was an answer', async () => {
    const client = createClient()
    const { keys, receive } = server(504)
    const { observer } = watch(client, { ...paid, queryFn: receive })
    await settle()
    await observer.refetch()

    await observer.refetch()

    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[1])
  })

  it('is kept where the answer broke off after its first words', async () => {
    const client = createClient()
    const keys: string[] = []
    watch(client, {
      ...paid,
      queryFn: streamedQuery({
        streamFn: (context) => {
          keys.push(idempotencyKey(context))
          return brokenWords()
        },
      }),
    })
    await settle()

    callOf(client, paid.queryKey).retryNow()
    await settle()

    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('is kept where unmounting ended the call before, whose answer nobody heard', async () => {
    const client = createClient()
    const keys: string[] = []
    const queryFn = async ({ signal, ...context }: CallContext & { signal: AbortSignal }) => {
      keys.push(idempotencyKey(context))
      await new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    }
    const { stop } = watch(client, { ...paid, queryFn })
    await settle()

    stop()
    watch(client, { ...paid, queryFn })
    await settle()

    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })
})

it('is refused where there is no context to know the call by', () => {
  expect(() => Reflect.apply(idempotencyKey, undefined, [])).toThrow(
    'react-recourse: idempotencyKey was given no context',
  )
})
