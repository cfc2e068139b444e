import { focusManager, QueryClient, QueryObserver } from '@tanstack/react-query'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { keys, live, type App, type Key, type Step } from './app-diary.ts'
import { closeTab, openTab, settle } from './harness.ts'

beforeEach(openTab)
afterEach(closeTab)

/** What can be done to one query. */
const onOne: Readonly<Record<string, (app: App, key: Key) => unknown>> = {
  mount: (app, key) => app.mount(key),
  'mount with signal': (app, key) => app.mount(key, { usesSignal: true }),
  'mount fresh': (app, key) => app.mount(key, { staleTime: 30 }),
  'mount polling': (app, key) => app.mount(key, { refetchInterval: 15 }),
  'mount polling in background': (app, key) =>
    app.mount(key, { refetchInterval: 10, refetchIntervalInBackground: true, retry: false }),
  'mount eager': (app, key) => app.mount(key, { refetchOnWindowFocus: 'always', retry: 2 }),
  'mount disabled': (app, key) => app.mount(key, { enabled: false }),
  'mount forgetful': (app, key) => app.mount(key, { gcTime: 7 }),
  select: (app, key) => app.select(key),
  unmount: (app, key) => app.unmount(key),
  fetch: (app, key) => app.fetch(key),
  prefetch: (app, key) => app.prefetch(key),
  ensure: (app, key) => app.ensure(key),
  mutate: (app, key) => app.mutate(key),
  'mutate optimistically': (app, key) => app.mutateOptimistically(key),
  refetch: ({ client }, key) => void client.refetchQueries({ queryKey: [key] }).catch(() => {}),
  invalidate: ({ client }, key) => void client.invalidateQueries({ queryKey: [key] }),
  cancel: ({ client }, key) => void client.cancelQueries({ queryKey: [key] }),
  remove: ({ client }, key) => client.removeQueries({ queryKey: [key] }),
  reset: ({ client }, key) => void client.resetQueries({ queryKey: [key] }),
  set: ({ client }, key) => client.setQueryData([key], { text: 'by hand', plan: { name: key } }),
}

const onAll: readonly Step[] = [
  ['mount pages', (app) => app.mountPages()],
  ['mount all', (app) => app.mountAll()],
  ['hide', () => focusManager.setFocused(false)],
  ['show', () => focusManager.setFocused(true)],
  ['clear', ({ client }) => client.clear()],
]

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.entries(onOne)), fc.constantFrom(...keys))
      .map(([[name, act], key]): Step => [`${name} ${key}`, (app) => act(app, key)]),
  },
  { weight: 1, arbitrary: fc.constantFrom(...onAll) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: 40 })
      .map((ms): Step => [`wait ${ms}`, () => vi.advanceTimersByTimeAsync(ms)]),
  },
)

function noop(): void {}

/** Tells whenever something is read from it, called or made with it. */
function tellingOf(tell: () => void): ProxyHandler<() => void> {
  const told = () => {
    tell()
    return {}
  }
  return { get: told, apply: told, construct: told }
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

  it('reaches for nothing that it could share with other tabs', async () => {
    const touched = vi.fn<(name: string) => void>()
    for (const name of ['BroadcastChannel', 'localStorage', 'addEventListener', 'navigator'])
      vi.stubGlobal(
        name,
        new Proxy(
          noop,
          tellingOf(() => touched(name)),
        ),
      )
    const client = withRecourse(new QueryClient())
    const steps = Object.entries(onOne).flatMap(([name, act]): Step[] => [
      [name, (app) => act(app, 'usage')],
      ['wait', () => vi.advanceTimersByTimeAsync(10)],
    ])

    await live(client, [...steps, ...onAll])
    recourseOf(client).detach()

    expect(touched).not.toHaveBeenCalled()
    vi.unstubAllGlobals()
  })

  it.each([true, false])(
    'leaves the same cache when it unmounts in the middle of a fetch (signal used: %s)',
    async (usesSignal) => {
      const steps: Step[] = [
        ['mount', (app) => app.mount('usage', { usesSignal })],
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
