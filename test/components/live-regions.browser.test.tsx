import {
  startTransition,
  StrictMode,
  Suspense,
  useDeferredValue,
  useEffect,
  useState,
  type ReactNode,
} from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ErrorBanner, RecourseProvider, useAnnounce } from '../../src/components/index.ts'
import { allowConsole } from '../browser/console-guard.ts'
import {
  ecolinkFailure,
  failedCall,
  fakeCall,
  listen,
  renderInProvider,
  spoken,
  unavailable,
  type FakeCall,
} from './given.tsx'

const title = 'Couldn’t load usage'
const sentence = `${title}. No server is free for this right now. This usually clears up within seconds.`

/** Time is moved by hand: silence is then as certain as speech, on a slow machine too. */
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  })
})

afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** The banner with this title is on the screen. */
async function shown(text = title): Promise<void> {
  await expect.element(page.getByText(text, { exact: true })).toBeVisible()
}

/** A failure comes on the screen. */
async function fail(call: FakeCall, text = title): Promise<void> {
  call.set({ failure: unavailable(), phase: 'failed' })
  await shown(text)
}

function banner(call: FakeCall): ReactNode {
  return <ErrorBanner result={call.result} title={title} />
}

/** How many of these calls are about leaving the page and coming back. */
function returnsIn(calls: readonly (readonly unknown[])[]): number {
  return calls.filter(([type]) => type === 'visibilitychange').length
}

function look(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  document.dispatchEvent(new Event('visibilitychange'))
}

/** Renders as a server does, hydrates, and returns what is heard from then on. */
async function hydrate(ui: ReactNode, onceSent = () => {}): Promise<readonly string[]> {
  allowConsole(/useLayoutEffect does nothing on the server/)
  const hydrated = vi.fn<() => void>()
  const app = (
    <StrictMode>
      <RecourseProvider>{ui}</RecourseProvider>
      <Effect run={hydrated} />
    </StrictMode>
  )
  const container = document.createElement('div')
  document.body.append(container)
  container.innerHTML = renderToString(app)
  onceSent()
  const heard = listen(container)
  const root = hydrateRoot(container, app)
  onTestFinished(() => {
    root.unmount()
    container.remove()
  })
  await vi.waitFor(() => expect(hydrated).toHaveBeenCalled())
  return heard
}

function OpensInTransition({ call, gate }: { readonly call: FakeCall; readonly gate?: Gate }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => startTransition(() => setOpen(true))}>Open</button>
      <Suspense fallback="…">
        {isOpen && banner(call)}
        {isOpen && gate && <Gated gate={gate} />}
      </Suspense>
    </>
  )
}

interface SuspendsProps {
  readonly gate: Gate
  readonly children: ReactNode
}

function Suspends({ gate, children }: SuspendsProps) {
  const [isSuspended, setSuspended] = useState(false)
  return (
    <>
      <button onClick={() => setSuspended(true)}>Suspend</button>
      <Suspense fallback={<p>Loading</p>}>
        {children}
        {isSuspended && <Gated gate={gate} />}
      </Suspense>
    </>
  )
}

function Deferred({ first, next }: { readonly first: FakeCall; readonly next: FakeCall }) {
  const [call, setCall] = useState(first)
  const deferred = useDeferredValue(call)
  return (
    <>
      <button onClick={() => setCall(next)}>Next</button>
      {banner(deferred)}
    </>
  )
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

describe('the live regions', () => {
  it('are there before any message, one polite and one assertive, read as a whole', async () => {
    const screen = await renderInProvider(<p>Nothing failed</p>)

    const regions = [...screen.container.querySelectorAll('[aria-live]')]
    expect(regions.map((region) => region.getAttribute('aria-live'))).toEqual([
      'polite',
      'assertive',
    ])
    expect(regions.every((region) => region.getAttribute('aria-atomic') === 'true')).toBe(true)
    expect(regions.every((region) => region.childNodes.length === 0)).toBe(true)
  })

  it('stay silent about what was there at first paint', async () => {
    const heard = listen()
    await renderInProvider(banner(failedCall(unavailable())))

    await pass(60_000)

    expect(heard).toEqual([])
  })

  it('say a failure once, however often it is rendered', async () => {
    const call = fakeCall({})
    await renderInProvider(banner(call))
    const heard = listen()

    await fail(call)
    await pass(5_000)
    call.set({ attempt: 2 })
    await pass(60_000)

    expect(heard).toEqual([sentence])
  })

  it('say the start of a long wait and its end, and nothing while it ticks', async () => {
    const call = fakeCall({})
    await renderInProvider(banner(call))
    const heard = listen()

    call.set({ failure: unavailable(), phase: 'waiting', nextRetryAt: Date.now() + 34_000 })
    await shown()
    await pass(34_000)
    expect(heard).toEqual([`${sentence} Trying again in 34 seconds.`])
    call.set({ phase: 'retrying', nextRetryAt: undefined })
    await pass(5_000)

    expect(heard.slice(1)).toEqual(['Trying again now.'])
  })

  it('make one message of many widgets with one cause', async () => {
    const calls = Array.from({ length: 12 }, () => fakeCall({}))
    await renderInProvider(
      calls.map((call, index) => (
        <ErrorBanner key={index} surface="tile" result={call.result} title={`Widget ${index}`} />
      )),
    )
    const heard = listen()

    for (const [index, call] of calls.entries()) await fail(call, `Widget ${index}`)
    await pass(60_000)

    expect(heard).toEqual(['12 parts of this page failed. No server is free right now.'])
  })

  it('make one message of one cause on a page, in a section, a tile and a line', async () => {
    const surfaces = ['tile', 'inline', 'section', 'page'] as const
    const calls = surfaces.map((surface) => ({ surface, call: fakeCall({}) }))
    await renderInProvider(
      calls.map(({ surface, call }) => (
        <ErrorBanner key={surface} surface={surface} result={call.result} title={surface} />
      )),
    )
    const heard = listen()

    for (const { surface, call } of calls) await fail(call, surface)
    await pass(60_000)

    expect(heard).toEqual([
      '4 parts of this page failed. No server is free for this right now. This usually clears up within seconds.',
    ])
  })

  it('interrupt for a page', async () => {
    const call = fakeCall({})
    await renderInProvider(<ErrorBanner surface="page" result={call.result} title={title} />)

    await fail(call)
    await pass(1_000)

    expect(spoken()).toEqual({ polite: '', assertive: sentence })
  })

  it('do not interrupt for a part of a page that nobody has asked for', async () => {
    const call = fakeCall({})
    await renderInProvider(banner(call))

    await fail(call)
    await pass(1_000)

    expect(spoken()).toEqual({ polite: sentence, assertive: '' })
  })

  it('interrupt once in 5 seconds, and then for all that came meanwhile', async () => {
    const failures = [unavailable(), ecolinkFailure(404, { error: 'not_found' })] as const
    const calls = failures.map((failure) => ({ failure, call: fakeCall({}) }))
    await renderInProvider(
      calls.map(({ failure, call }) => (
        <ErrorBanner key={failure.kind} surface="page" result={call.result} title={failure.kind} />
      )),
    )
    const heard = listen()

    for (const { failure, call } of calls) {
      call.set({ failure, phase: 'failed' })
      await shown(failure.kind)
      await pass(2_000)
    }

    expect(heard).toEqual([expect.stringMatching(/^unavailable\./)])
    await pass(5_000)

    expect(heard.slice(1)).toEqual([expect.stringMatching(/^not-found\./)])
  })

  it('say that a failure is resolved, put no focus anywhere, and say it again when it comes back', async () => {
    const call = fakeCall({})
    await renderInProvider(banner(call))
    const heard = listen()
    await fail(call)
    await pass(5_000)

    call.set({ failure: undefined, phase: 'idle' })
    await pass(5_000)
    await fail(call)
    await pass(5_000)

    expect(heard).toEqual([sentence, `Resolved: ${title}.`, sentence])
    expect(document.activeElement).toBe(document.body)
  })

  it('are emptied after a while, so that nobody finds there what no longer holds', async () => {
    const call = fakeCall({})
    await renderInProvider(banner(call))
    await fail(call)
    await pass(1_000)
    expect(spoken().polite).toBe(sentence)

    await pass(10_000)

    expect(spoken()).toEqual({ polite: '', assertive: '' })
  })

  it('leave nothing behind: no timer, no listener', async () => {
    const added = vi.spyOn(document, 'addEventListener')
    const removed = vi.spyOn(document, 'removeEventListener')
    onTestFinished(() => void vi.restoreAllMocks())
    const call = fakeCall({})
    const screen = await render(<RecourseProvider>{banner(call)}</RecourseProvider>)
    await fail(call)
    await pass(1_000)

    await screen.unmount()

    expect(vi.getTimerCount()).toBe(0)
    expect(returnsIn(added.mock.calls)).toBe(1)
    expect(returnsIn(removed.mock.calls)).toBe(1)
  })
})

describe('a page that nobody looks at', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('is silent, and on return says once what still holds', async () => {
    const [lasting, passing] = [fakeCall({}), fakeCall({})]
    await renderInProvider(
      <>
        {banner(lasting)}
        <ErrorBanner result={passing.result} title="Couldn’t load spend" />
      </>,
    )
    const heard = listen()

    look(true)
    await fail(lasting)
    await fail(passing, 'Couldn’t load spend')
    await pass(10_000)
    passing.set({ failure: undefined, phase: 'idle' })
    await pass(10_000)
    expect(heard).toEqual([])
    look(false)
    await pass(5_000)
    look(true)
    look(false)
    await pass(60_000)

    expect(heard).toEqual([sentence])
  })
})

describe('what a server has sent', () => {
  it('is not spoken when it is hydrated', async () => {
    const { error } = failedCall(unavailable()).result
    const heard = await hydrate(<ErrorBanner error={error} title={title} />)

    await pass(60_000)

    expect(heard).toEqual([])
  })

  it('is not spoken where only the client knows that the call had failed, and its end is', async () => {
    const call = fakeCall({})
    call.set({ failure: unavailable(), phase: 'failed' })
    const heard = await hydrate(banner(call))
    await shown()

    await pass(60_000)
    expect(heard).toEqual([])
    call.set({ failure: undefined, phase: 'idle' })
    await pass(5_000)

    expect(heard).toEqual([`Resolved: ${title}.`])
  })

  it('is not spoken either where it is hydrated long after the rest of the page', async () => {
    const hydrated = vi.fn<() => void>()
    const gate = createGate()
    gate.open()
    const call = failedCall(unavailable())
    const heard = await hydrate(
      <Suspense fallback="…">
        {banner(call)}
        <Gated gate={gate} />
        <Effect run={hydrated} />
      </Suspense>,
      gate.shut,
    )
    await pass(10_000)
    expect(hydrated).not.toHaveBeenCalled()

    gate.open()
    await expect.poll(() => hydrated.mock.calls).not.toEqual([])
    await pass(10_000)

    expect(heard).toEqual([])
  })

  it('is spoken of when it fails later', async () => {
    const call = fakeCall({})
    const heard = await hydrate(banner(call))
    await pass(5_000)

    await fail(call)
    await pass(5_000)

    expect(heard).toEqual([sentence])
  })
})

describe('rendering that is concurrent', () => {
  it('speaks once of what a transition brings', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(<OpensInTransition call={call} />)
    const heard = listen()

    await press('Open')
    await shown()
    await pass(60_000)

    expect(heard).toEqual([sentence])
  })

  it('says nothing of a render that is thrown away, and everything of the one that stays', async () => {
    const call = failedCall(unavailable())
    const gate = createGate()
    await renderInProvider(<OpensInTransition call={call} gate={gate} />)
    const heard = listen()

    await press('Open')
    await pass(5_000)
    expect(page.getByText(title, { exact: true }).query()).toBeNull()
    expect(heard).toEqual([])
    gate.open()
    await shown()
    await pass(60_000)

    expect(heard).toEqual([sentence])
  })

  it('is not silenced, nor made to repeat itself, by a boundary that suspends again', async () => {
    const [call, other] = [fakeCall({}), fakeCall({})]
    const gate = createGate()
    await renderInProvider(
      <Suspends gate={gate}>
        {banner(call)}
        <ErrorBanner result={other.result} title="Couldn’t load spend" />
      </Suspends>,
    )
    const heard = listen()
    await fail(call)
    await pass(5_000)

    await press('Suspend')
    await expect.element(page.getByText('Loading')).toBeVisible()
    await pass(5_000)
    gate.open()
    await shown()
    await pass(5_000)
    other.set({ failure: ecolinkFailure(404, { error: 'not_found' }), phase: 'failed' })
    await shown('Couldn’t load spend')
    await pass(60_000)

    expect(heard).toEqual([sentence, expect.stringMatching(/^Couldn’t load spend\./)])
  })

  it('speaks once of a result that is deferred', async () => {
    const [fine, failing] = [fakeCall({}), failedCall(unavailable())]
    await renderInProvider(<Deferred first={fine} next={failing} />)
    const heard = listen()

    await press('Next')
    await shown()
    await pass(60_000)

    expect(heard).toEqual([sentence])
  })
})

describe('useAnnounce', () => {
  it('lets an app speak through the same regions, and keeps its function', async () => {
    const announces = new Set<unknown>()
    function Save() {
      const announce = useAnnounce()
      const [count, setCount] = useState(0)
      announces.add(announce)
      const save = (urgent: boolean) => {
        announce(urgent ? 'Not saved.' : 'Saved.', { urgent })
        setCount(count + 1)
      }
      return (
        <>
          <button onClick={() => save(false)}>Save</button>
          <button onClick={() => save(true)}>Fail to save</button>
        </>
      )
    }
    await renderInProvider(<Save />)
    const heard = listen()

    await press('Save')
    await pass(1_000)
    await press('Fail to save')
    await pass(1_000)

    expect(heard).toEqual(['Saved.', 'Not saved.'])
    expect(spoken()).toEqual({ polite: 'Saved.', assertive: 'Not saved.' })
    expect(announces.size).toBe(1)
  })
})

/** Runs once it is in the page, and React knows of it. */
function Effect({ run }: { readonly run: () => void }): null {
  useEffect(run, [run])
  return null
}

interface Gate {
  readonly wait: () => void
  readonly open: () => void
  readonly shut: () => void
}

/** Suspends whoever waits at it until it is opened; in a way that both Reacts understand. */
function createGate(): Gate {
  const waiting = new Set<() => void>()
  const promise = () => new Promise<void>((resolve) => void waiting.add(resolve))
  let opened: Promise<void> | undefined = promise()
  return {
    wait() {
      if (opened) throw opened
    },
    open() {
      opened = undefined
      for (const resolve of waiting) resolve()
    },
    shut: () => void (opened = promise()),
  }
}

function Gated({ gate }: { readonly gate: Gate }): ReactNode {
  gate.wait()
  return null
}
