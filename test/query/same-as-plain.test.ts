import {
  InfiniteQueryObserver,
  MutationObserver,
  QueryClient,
  QueryObserver,
} from '@tanstack/react-query'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { closeTab, openTab, settle, START } from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

const keys = ['usage', 'spend', 'models'] as const
type Key = (typeof keys)[number]

/** A small app that never fails, with a diary of everything that can be told apart. */
function createApp(client: QueryClient) {
  const diary: unknown[] = []
  const note = (...entry: readonly unknown[]) => diary.push([Date.now() - START, ...entry])
  const mounted = new Map<string, () => void>()
  let sent = 0

  const answer = async (key: string, delay: number, signal?: AbortSignal) => {
    sent += 1
    const data = `${key} ${sent}`
    note('request', data)
    await new Promise((resolve) => void setTimeout(resolve, delay))
    signal?.throwIfAborted()
    return data
  }
  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated') note('cache', event.query.queryHash, event.action.type)
    else note('cache', event.query.queryHash, event.type)
  })
  const queryOptions = (key: Key, usesSignal: boolean) => ({
    queryKey: [key],
    queryFn: (context: { signal: AbortSignal }) =>
      answer(key, 20, usesSignal ? context.signal : undefined),
  })

  for (const key of keys) client.setQueryDefaults([key], queryOptions(key, false))

  return {
    client,
    diary,
    mount(key: Key, usesSignal: boolean) {
      mounted.get(key)?.()
      const observer = new QueryObserver(client, queryOptions(key, usesSignal))
      mounted.set(
        key,
        observer.subscribe(({ status, fetchStatus, data }) =>
          note('render', key, status, fetchStatus, data),
        ),
      )
    },
    unmount: (key: Key) => mounted.get(key)?.(),
    mountPages() {
      const observer = new InfiniteQueryObserver(client, {
        queryKey: ['pages'],
        queryFn: ({ pageParam }) => answer(`page ${String(pageParam)}`, 5),
        initialPageParam: 0,
        getNextPageParam: (_: string, pages: readonly string[]) => pages.length,
      })
      mounted.get('pages')?.()
      mounted.set(
        'pages',
        observer.subscribe(({ status, data }) => note('render', status, data?.pages)),
      )
      void observer.fetchNextPage()
    },
    mutate(key: Key) {
      const observer = new MutationObserver(client, {
        mutationFn: () => answer(`save ${key}`, 10),
        onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
      })
      observer.subscribe(({ status }) => note('mutation', status))
      observer.mutate().then(
        (data) => note('saved', data),
        () => note('not saved'),
      )
    },
    fetch: (key: Key) =>
      void client.fetchQuery(queryOptions(key, false)).then(
        (data) => note('fetched', data),
        (error: unknown) => note('rejected', String(error)),
      ),
    end: () => mounted.forEach((stop) => stop()),
    cache: () =>
      client
        .getQueryCache()
        .getAll()
        .map(({ queryHash, state }) => [queryHash, state]),
  }
}

type App = ReturnType<typeof createApp>
type Step = (app: App) => unknown

const key = fc.constantFrom(...keys)
const step: fc.Arbitrary<readonly [string, Step]> = fc.oneof(
  fc
    .tuple(key, fc.boolean())
    .map(([name, usesSignal]): [string, Step] => [
      `mount ${name} ${usesSignal}`,
      (app) => app.mount(name, usesSignal),
    ]),
  key.map((name): [string, Step] => [`unmount ${name}`, (app) => app.unmount(name)]),
  key.map((name): [string, Step] => [`fetch ${name}`, (app) => app.fetch(name)]),
  key.map((name): [string, Step] => [`mutate ${name}`, (app) => app.mutate(name)]),
  fc.constant<[string, Step]>(['pages', (app) => app.mountPages()]),
  key.map((name): [string, Step] => [
    `refetch ${name}`,
    ({ client }) => void client.refetchQueries({ queryKey: [name] }).catch(() => {}),
  ]),
  key.map((name): [string, Step] => [
    `invalidate ${name}`,
    ({ client }) => void client.invalidateQueries({ queryKey: [name] }),
  ]),
  key.map((name): [string, Step] => [
    `cancel ${name}`,
    ({ client }) => void client.cancelQueries({ queryKey: [name] }),
  ]),
  key.map((name): [string, Step] => [
    `remove ${name}`,
    ({ client }) => client.removeQueries({ queryKey: [name] }),
  ]),
  key.map((name): [string, Step] => [
    `reset ${name}`,
    ({ client }) => void client.resetQueries({ queryKey: [name] }),
  ]),
  key.map((name): [string, Step] => [
    `set ${name}`,
    ({ client }) => client.setQueryData([name], 'by hand'),
  ]),
  fc
    .integer({ min: 1, max: 40 })
    .map((ms): [string, Step] => [`wait ${ms}`, () => vi.advanceTimersByTimeAsync(ms)]),
)

async function live(client: QueryClient, steps: readonly (readonly [string, Step])[]) {
  vi.setSystemTime(START)
  const app = createApp(client)
  for (const [, act] of steps) await act(app)
  await vi.advanceTimersByTimeAsync(200)
  const found = { diary: app.diary, cache: app.cache() }
  app.end()
  client.clear()
  await settle()
  return found
}

describe('an app that never fails', () => {
  it('has the same requests, cache events, renders and cache, whatever it does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
        const plain = await live(new QueryClient(), steps)
        const client = withRecourse(new QueryClient())
        const ours = await live(client, steps)
        recourseOf(client).detach()

        expect(ours).toEqual(plain)
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it.each([true, false])(
    'leaves the same cache when it unmounts in the middle of a fetch (signal used: %s)',
    async (usesSignal) => {
      const steps: [string, Step][] = [
        ['mount', (app) => app.mount('usage', usesSignal)],
        ['wait', () => vi.advanceTimersByTimeAsync(10)],
        ['unmount', (app) => app.unmount('usage')],
      ]

      const plain = await live(new QueryClient(), steps)
      const ours = await live(withRecourse(new QueryClient()), steps)

      expect(ours).toEqual(plain)
      expect(plain.cache).toMatchObject([
        ['["usage"]', { status: usesSignal ? 'pending' : 'success', fetchStatus: 'idle' }],
      ])
    },
  )

  it('hands the query function its context itself, unread', async () => {
    const client = withRecourse(new QueryClient())
    const seen: unknown[] = []
    const queryKey = ['usage']
    const observer = new QueryObserver(client, {
      queryKey,
      queryFn: (context) => {
        seen.push(Object.getOwnPropertyDescriptor(context, 'signal')?.get !== undefined)
        return new Promise<string>((resolve) => void setTimeout(() => resolve('data'), 20))
      },
    })
    const stop = observer.subscribe(() => {})
    await settle()

    stop()
    await vi.advanceTimersByTimeAsync(50)

    expect(seen).toEqual([true])
    expect(client.getQueryData(queryKey)).toBe('data')
  })

  it('leaves the options that others hold as they are', async () => {
    const client = withRecourse(new QueryClient())
    const options = { queryKey: ['usage'], queryFn: async () => 'data', retry: 2, retryDelay: 5 }
    const observer = new QueryObserver(client, options)
    observer.subscribe(() => {})
    await settle()

    expect(observer.options).toMatchObject(options)
  })

  it('gets the same function for the same function, so that nothing looks new', async () => {
    const client = withRecourse(new QueryClient())
    const options = { queryKey: ['usage'], queryFn: async () => 'data' }
    const observer = new QueryObserver(client, options)
    observer.subscribe(() => {})
    const wrapped = () => client.getQueryCache().find(options)?.options.queryFn
    const before = wrapped()

    observer.setOptions({ ...options })

    expect(before).not.toBe(options.queryFn)
    expect(wrapped()).toBe(before)
  })
})
