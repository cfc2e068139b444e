import {
  focusManager,
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import * as React from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  ErrorBanner,
  RecourseProvider,
  RequestId,
  RetryButton,
  useRecourse,
} from '../../src/components/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { createLedger, type Ledger } from './ledger.ts'

const START = Date.UTC(2026, 0, 1)
const WIDGETS = 20

beforeEach(() => {
  vi.useFakeTimers({
    now: START,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  })
})
afterEach(() => {
  focusManager.setFocused(undefined)
  vi.restoreAllMocks()
  vi.useRealTimers()
})

interface AppProps {
  readonly client: QueryClient
  readonly ledger: Ledger
}

interface WidgetProps {
  readonly name: string
  readonly ledger: Ledger
}

async function answer(name: string): Promise<string> {
  await new Promise((resolve) => void setTimeout(resolve, 20))
  return `${name} ${Date.now() - START}`
}

/** A poll now and then, so that answers come one by one as well. */
const queryOf = (name: string) => ({
  queryKey: [name],
  queryFn: () => answer(name),
  refetchInterval: name === 'widget 3' ? 700 : (false as const),
})

function PlainWidget({ name, ledger }: WidgetProps) {
  const { data } = useQuery(queryOf(name))
  ledger.rendered(name)
  return <p>{data}</p>
}

function OurWidget({ name, ledger }: WidgetProps) {
  const widget = useRecourse(useQuery(queryOf(name)))
  ledger.rendered(name)
  return (
    <>
      <React.Profiler id={`banner of ${name}`} onRender={ledger.committed}>
        <ErrorBanner result={widget} title={name} surface="tile" />
      </React.Profiler>
      <RetryButton result={widget} title={name} />
      <p>{widget.data}</p>
    </>
  )
}

function PlainForm({ ledger }: Omit<WidgetProps, 'name'>) {
  const save = useMutation({ mutationFn: () => answer('save') })
  ledger.rendered('form')
  return <button onClick={() => save.mutate()}>Save {save.status}</button>
}

function OurForm({ ledger }: Omit<WidgetProps, 'name'>) {
  const save = useRecourse(useMutation({ mutationFn: () => answer('save') }))
  ledger.rendered('form')
  return (
    <>
      <React.Profiler id="banner of form" onRender={ledger.committed}>
        <ErrorBanner result={save} title="Save" />
      </React.Profiler>
      <button onClick={() => save.mutate()}>Save {save.status}</button>
      <RequestId />
    </>
  )
}

/** A page of widgets that a button renders again, some memoised and some not. */
function Page({
  Widget,
  Form,
  ledger,
}: {
  readonly Widget: React.ComponentType<WidgetProps>
  readonly Form: React.ComponentType<Omit<WidgetProps, 'name'>>
  readonly ledger: Ledger
}) {
  const [times, setTimes] = React.useState(0)
  const Kept = React.useMemo(() => React.memo(Widget), [Widget])
  ledger.rendered('page')
  return (
    <>
      <button onClick={() => setTimes(times + 1)}>Again</button>
      {Array.from({ length: WIDGETS }, (_, index) => {
        const One = index % 2 === 0 ? Widget : Kept
        return <One key={index} name={`widget ${index}`} ledger={ledger} />
      })}
      <Form ledger={ledger} />
    </>
  )
}

function PlainApp({ client, ledger }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <Page Widget={PlainWidget} Form={PlainForm} ledger={ledger} />
    </QueryClientProvider>
  )
}

function OurApp({ client, ledger }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <RecourseProvider recourse={recourseOf(client)}>
        <Page Widget={OurWidget} Form={OurForm} ledger={ledger} />
      </RecourseProvider>
    </QueryClientProvider>
  )
}

/** Lets time pass in small steps, and React finish what each of them brought. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 10) {
    await vi.advanceTimersByTimeAsync(10)
    await settle()
  }
}

/** React works in tasks of this kind; what it has scheduled comes before ours. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1)
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', resolve, { once: true })
      port1.start()
      port2.postMessage(undefined)
    })
}

/** Mounts an app, polls, looks away and back, renders from above, saves twice, and leaves. */
async function live(App: React.ComponentType<AppProps>, client: QueryClient) {
  vi.setSystemTime(START)
  vi.clearAllTimers()
  const ledger = createLedger()
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  const press = async (name: RegExp) => {
    const buttons = [...container.querySelectorAll('button')]
    buttons.find(({ textContent }) => name.test(textContent))?.click()
    await settle()
  }

  root.render(
    <React.Profiler id="app" onRender={ledger.committed}>
      <App client={client} ledger={ledger} />
    </React.Profiler>,
  )
  await settle()
  await pass(1_500)
  await press(/Again/)
  await press(/Again/)
  focusManager.setFocused(false)
  await pass(1_000)
  focusManager.setFocused(true)
  await pass(50)
  await press(/Save/)
  await pass(50)
  await press(/Save/)
  await press(/Again/)
  void client.invalidateQueries()
  await pass(3_000)
  const text = container.textContent
  const timers = vi.getTimerCount()
  root.unmount()
  await settle()
  client.clear()
  container.remove()
  return { ...ledger.close(), text, timers }
}

/** How often each banner was rendered, by the name of what it stands in. */
function bannersOf(commits: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const mark = 'banner of '
  return [...commits]
    .filter(([id]) => id.startsWith(mark))
    .map(([id, times]) => [id.slice(mark.length), times])
}

describe('an app in which nothing fails', () => {
  it('renders as often with banners beside every query as without, and nothing of ours by itself', async () => {
    const plain = await live(PlainApp, new QueryClient())
    const client = withRecourse(new QueryClient())
    const ours = await live(OurApp, client)
    recourseOf(client).detach()

    expect(ours.text).toBe(plain.text)
    expect(ours.renders).toEqual(plain.renders)
    expect(ours.commits.get('app')).toEqual(plain.commits.get('app'))
    // Each banner renders with the component that it stands in.
    expect(bannersOf(ours.commits)).toEqual([...ours.renders].filter(([name]) => name !== 'page'))
    // What the app does at all: first renders, answers, polls, and what is rendered from above.
    expect(plain.renders.get('widget 0')).toBeGreaterThan(5)
    expect(plain.renders.get('widget 3')).toBeGreaterThan(plain.renders.get('widget 1') ?? 0)
    expect(plain.renders.get('form')).toBeGreaterThan(5)
  })

  it('starts nothing that ticks or waits, and keeps no listener', async () => {
    const plain = await live(PlainApp, new QueryClient())
    const client = withRecourse(new QueryClient())
    const ours = await live(OurApp, client)
    recourseOf(client).detach()

    expect(ours.timers).toBe(plain.timers)
    expect(ours.started).toEqual(plain.started)
    expect(ours.listening).toEqual(plain.listening)
    expect(plain.started.length).toBeGreaterThan(10)
  })
})
