import {
  focusManager,
  InfiniteQueryObserver,
  MutationObserver,
  notifyManager,
  QueriesObserver,
  QueryObserver,
  type QueryClient,
  type QueryObserverOptions,
} from '@tanstack/react-query'
import { vi } from 'vitest'
import { START } from './harness.ts'

/** The queries of the app. */
export const keys = ['usage', 'spend', 'models'] as const
export type Key = (typeof keys)[number]

/** What an answer holds: a part that is new each time, and one that never changes. */
interface Answer {
  readonly text: string
  readonly plan: { readonly name: string }
}

/** A small app that never fails, with a diary of everything that can be told apart. */
export function createApp(client: QueryClient, diary: unknown[]) {
  const note = (...entry: readonly unknown[]) => diary.push([Date.now() - START, ...entry])
  const mounted = new Map<string, () => void>()
  let sent = 0

  const answer = async (name: string, delay: number, signal?: AbortSignal): Promise<Answer> => {
    sent += 1
    const text = `${name} ${sent}`
    note('request', text)
    await new Promise((resolve) => void setTimeout(resolve, delay))
    signal?.throwIfAborted()
    return { text, plan: { name } }
  }
  client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated') note('cache', event.query.queryHash, event.action.type)
    else note('cache', event.query.queryHash, event.type)
  })
  const queryOptions = (key: Key, usesSignal = false) => ({
    queryKey: [key],
    queryFn: (context: { signal: AbortSignal }) =>
      answer(key, 20, usesSignal ? context.signal : undefined),
  })
  const show = (name: string, stop: () => void) => {
    mounted.get(name)?.()
    mounted.set(name, stop)
  }

  for (const key of keys) client.setQueryDefaults([key], queryOptions(key))
  client.mount()

  return {
    client,
    mount(key: Key, own: { usesSignal?: boolean } & Partial<QueryObserverOptions<Answer>> = {}) {
      const { usesSignal = false, ...options } = own
      const observer = new QueryObserver<Answer>(client, {
        ...queryOptions(key, usesSignal),
        ...options,
      })
      const plans = new Set<unknown>()
      show(
        key,
        observer.subscribe(({ status, fetchStatus, data }) => {
          // Structural sharing keeps the part that did not change.
          plans.add(data?.plan)
          note('render', key, status, fetchStatus, data, plans.size)
        }),
      )
    },
    select(key: Key) {
      const observer = new QueryObserver(client, {
        ...queryOptions(key),
        select({ text, plan }: Answer) {
          note('select', text)
          return plan
        },
        notifyOnChangeProps: ['data'],
      })
      show(
        `select ${key}`,
        observer.subscribe(({ data }) => note('selected', key, data)),
      )
    },
    mountAll() {
      const observer = new QueriesObserver(
        client,
        keys.map((key) => queryOptions(key)),
      )
      show(
        'all',
        observer.subscribe((results) =>
          note(
            'render',
            'all',
            results.map(({ status, fetchStatus }) => [status, fetchStatus]),
          ),
        ),
      )
    },
    unmount: (key: Key) => mounted.get(key)?.(),
    mountPages() {
      const observer = new InfiniteQueryObserver(client, {
        queryKey: ['pages'],
        queryFn: ({ pageParam }) => answer(`page ${String(pageParam)}`, 5),
        initialPageParam: 0,
        getNextPageParam: (_: Answer, pages: readonly Answer[]) => pages.length,
      })
      show(
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
    /** Shows what is hoped for, and asks afterwards. */
    mutateOptimistically(key: Key) {
      const observer = new MutationObserver(client, {
        mutationFn: () => answer(`hope ${key}`, 10),
        scope: { id: 'hopes' },
        async onMutate() {
          await client.cancelQueries({ queryKey: [key] })
          const before = client.getQueryData([key])
          client.setQueryData([key], { text: 'hoped', plan: { name: key } })
          return before
        },
        onSettled: () => client.invalidateQueries({ queryKey: [key] }),
      })
      observer.subscribe(({ status, isPaused }) => note('hope', status, isPaused))
      observer.mutate().catch(() => note('no hope'))
    },
    fetch: (key: Key) =>
      void client.fetchQuery(queryOptions(key)).then(
        (data) => note('fetched', data),
        (error: unknown) => note('rejected', String(error)),
      ),
    prefetch: (key: Key) =>
      void client
        .prefetchQuery({ ...queryOptions(key), staleTime: 30 })
        .then(() => note('prefetched', key)),
    ensure: (key: Key) =>
      void client.ensureQueryData({ ...queryOptions(key), revalidateIfStale: true }).then(
        (data) => note('ensured', data),
        (error: unknown) => note('rejected', String(error)),
      ),
    end() {
      mounted.forEach((stop) => stop())
      client.unmount()
      client.clear()
    },
    cache: () => [
      ...client
        .getQueryCache()
        .getAll()
        .map(({ queryHash, state }) => [queryHash, state]),
      ...client
        .getMutationCache()
        .getAll()
        .map(({ state }) => ['mutation', state]),
    ],
  }
}

export type App = ReturnType<typeof createApp>
/** What somebody does with the app, and its name. */
export type Step = readonly [string, (app: App) => unknown]

/** What a client did, and what it left in its cache. */
export interface Life {
  readonly diary: readonly unknown[]
  readonly cache: readonly unknown[]
}

/** Lets an app live through these steps: its requests, events, renders, batches and timers. */
export async function live(client: QueryClient, steps: readonly Step[]): Promise<Life> {
  vi.setSystemTime(START)
  focusManager.setFocused(true)
  const diary: unknown[] = []
  const note = (...entry: readonly unknown[]) => diary.push([Date.now() - START, ...entry])
  const timers = (['setTimeout', 'setInterval'] as const).map((name) => {
    const start = globalThis[name]
    return vi.spyOn(globalThis, name).mockImplementation((act: () => void, delay?: number) => {
      note(name, delay)
      return start(act, delay)
    })
  })
  notifyManager.setNotifyFunction((act) => {
    note('notify')
    act()
  })
  notifyManager.setBatchNotifyFunction((act) => {
    note('batch')
    act()
    note('end of batch')
  })

  const app = createApp(client, diary)
  for (const [, act] of steps) await act(app)
  await vi.advanceTimersByTimeAsync(200)
  const found = { diary: [...diary], cache: app.cache() }
  app.end()
  await vi.advanceTimersByTimeAsync(5)

  notifyManager.setNotifyFunction((act) => act())
  notifyManager.setBatchNotifyFunction((act) => act())
  timers.forEach((spy) => spy.mockRestore())
  return found
}
