import { focusManager, QueryClient } from '@tanstack/react-query'
import * as React from 'react'
import { createRoot } from 'react-dom/client'
import * as testUtils from 'react-dom/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { App, createDiary, START, type Diary } from './react-app.tsx'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers({
    now: START,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  })
})
afterEach(() => {
  focusManager.setFocused(undefined)
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Notes what is reached for beyond React. Returns what was listened to, each once, by its name. */
function watchPage({ note }: Diary): () => readonly string[] {
  const listening: string[] = []
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const start = globalThis[name]
    vi.spyOn(globalThis, name).mockImplementation((act: () => void, delay?: number) => {
      note(name, delay)
      return start(act, delay)
    })
  }
  const listen = window.addEventListener.bind(window)
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (type: string, listener: EventListenerOrEventListenerObject) => {
      listening.push(type)
      listen(type, listener)
    },
  )
  for (const name of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, name).mockImplementation(() => {
      note('storage', name)
      return null
    })
  vi.stubGlobal('BroadcastChannel', () => note('channel'))
  return () => [...new Set(listening)].toSorted()
}

/** React 18 keeps it elsewhere. */
const { act: newest }: Partial<Pick<typeof React, 'act'>> = React
const reactAct = newest ?? testUtils.act

const wait = (ms: number) => reactAct(() => vi.advanceTimersByTimeAsync(ms))

/** Does something, and lets React finish what follows. */
const act = (step: () => unknown) => reactAct(async () => void step())

/** Lives with the app: mounts it, looks away and back, saves, turns a page, and leaves. */
async function live(client: QueryClient, isStrict: boolean) {
  vi.setSystemTime(START)
  const diary = createDiary()
  const listening = watchPage(diary)
  client.getQueryCache().subscribe((event) => {
    const what = event.type === 'updated' ? event.action.type : event.type
    diary.note('cache', event.query.queryHash, what)
  })
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  const press = (name: string) =>
    act(() =>
      [...container.querySelectorAll('button')]
        .find(({ textContent }) => textContent === name)
        ?.click(),
    )
  const app = <App client={client} diary={diary} />

  await act(
    () => void client.prefetchQuery({ queryKey: ['spend'], queryFn: () => diary.ask('spend') }),
  )
  await act(() => root.render(isStrict ? <React.StrictMode>{app}</React.StrictMode> : app))
  await wait(130)
  await press('More')
  await press('Save')
  await wait(60)
  await act(() => focusManager.setFocused(false))
  await wait(110)
  await act(() => focusManager.setFocused(true))
  await wait(10)
  await act(() => void client.invalidateQueries())
  await wait(100)
  const cache = client
    .getQueryCache()
    .getAll()
    .map(({ queryHash, state }) => [queryHash, state])
  const html = container.innerHTML
  await act(() => root.unmount())
  await wait(50)
  container.remove()
  vi.restoreAllMocks()
  return { entries: diary.entries, cache, html, listening: listening() }
}

describe('an app of React components that never fails', () => {
  it.each([true, false])(
    'has the same requests, renders, timers, listeners and cache (StrictMode: %s)',
    async (isStrict) => {
      const plain = await live(new QueryClient(), isStrict)
      const client = withRecourse(new QueryClient())
      const ours = await live(client, isStrict)
      recourseOf(client).detach()

      expect(ours).toEqual(plain)
      expect(plain.html).toContain('models')
      expect(plain.entries).not.toContainEqual([expect.anything(), 'channel'])
    },
  )
})
