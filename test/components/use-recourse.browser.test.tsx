import { memo, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { RecourseProvider, useRecourse } from '../../src/components/index.ts'
import { idle, type Call } from '../../src/retry/call.ts'
import { recordCall } from '../../src/retry/calls.ts'
import { attach, type Recourse } from '../../src/retry/recourse.ts'
import { failedCall, fakeCall, unavailable } from './given.tsx'

/** What a component read, at each of its renders. */
type Seen = unknown[]

describe('useRecourse', () => {
  it('adds the state of the call to the result it was given', async () => {
    const failure = unavailable()
    const call = failedCall(failure, { attempt: 2, maxAttempts: 4, stale: true })
    const seen: Seen = []
    function Probe() {
      const view = useRecourse({ ...call.result, data: 7 })
      seen.push([view.data, view.failure, view.phase, view.attempt, view.maxAttempts, view.stale])
      return null
    }

    await render(<Probe />)

    expect(seen.at(-1)).toEqual([7, failure, 'failed', 2, 4, true])
  })

  it('inherits from the result instead of copying it, so that nothing is read that nobody reads', async () => {
    const { refetch } = fakeCall({}).result
    const read: string[] = []
    const result = new Proxy(
      { data: 1, error: null, isFetching: true, refetch },
      {
        get(target, name, receiver) {
          read.push(String(name))
          return Reflect.get(target, name, receiver) as unknown
        },
      },
    )
    function Probe() {
      return useRecourse(result).data
    }

    await render(<Probe />)

    expect([...new Set(read)].toSorted()).toEqual(['data', 'refetch'])
  })

  it('renders a component that reads only data as often as the bare result does', async () => {
    const call = fakeCall({})
    const result = { ...call.result, data: 1 }
    const renders: Seen = []
    const Probe = memo(function Probe() {
      const { data } = useRecourse(result)
      renders.push(data)
      return data
    })
    await render(<Probe />)

    call.set({ failure: unavailable(), phase: 'waiting', nextRetryAt: 1 })
    call.set({ phase: 'retrying', attempt: 2 })
    call.set({ phase: 'failed' })
    await Promise.resolve()

    expect(renders).toEqual([1])
  })

  it('renders again only for what was read', async () => {
    const call = failedCall(unavailable())
    const phases: Seen = []
    const Probe = memo(function Probe() {
      const { phase } = useRecourse(call.result)
      phases.push(phase)
      return phase
    })
    const screen = await render(<Probe />)

    call.set({ attempt: 2 })
    call.set({ attempt: 3 })
    call.set({ phase: 'retrying' })

    await expect.element(screen.getByText('retrying')).toBeVisible()
    expect(phases).toEqual(['failed', 'retrying'])
  })

  it('finds a call that is told only after the first render', async () => {
    const refetch = vi.fn<() => Promise<void>>()
    function Probe() {
      return useRecourse({ refetch, error: null }).phase
    }
    const screen = await render(
      <StrictMode>
        <Probe />
      </StrictMode>,
    )
    await expect.element(screen.getByText('idle')).toBeVisible()

    const state = { ...idle, failure: unavailable(), phase: 'paused' as const }
    const call: Call = {
      state: () => state,
      subscribe: () => () => {},
      retryNow: () => {},
      cancel: () => {},
      resume: () => {},
    }
    recordCall(refetch, call)

    await expect.element(screen.getByText('paused')).toBeVisible()
  })

  it('reads the result’s own fields where there is no adapter', async () => {
    const seen: Seen = []
    function Probe({ fetchStatus }: { readonly fetchStatus: string }) {
      const failureReason = { status: 429 }
      const view = useRecourse({ error: null, failureReason, failureCount: 2, fetchStatus })
      seen.push([view.failure?.kind, view.phase, view.attempt, view.stale])
      return null
    }

    const screen = await render(<Probe fetchStatus="fetching" />)
    await screen.rerender(<Probe fetchStatus="paused" />)

    expect(seen[0]).toEqual(['rate-limited', 'retrying', 2, false])
    expect(seen.at(-1)).toEqual(['rate-limited', 'paused', 2, false])
  })

  it('calls back through the call', async () => {
    const call = failedCall(unavailable())
    const acts: (() => void)[] = []
    function Probe() {
      const { retryNow, cancel } = useRecourse(call.result)
      acts.push(retryNow, cancel)
      return null
    }
    await render(<Probe />)

    for (const act of acts.slice(0, 2)) act()

    expect(call.retryNow).toHaveBeenCalledOnce()
    expect(call.cancel).toHaveBeenCalledOnce()
  })
})

/** A store that knows one key. */
function storeOf(call: ReturnType<typeof failedCall>): Recourse {
  const { refetch } = call.result
  const listeners = new Set<() => void>()
  const state = { ...idle, failure: unavailable(), phase: 'waiting' as const }
  const found: Call = {
    state: () => state,
    subscribe: () => () => {},
    retryNow: () => void refetch(),
    cancel: () => {},
    resume: () => {},
  }
  return {
    failures: () => [],
    paused: () => 0,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    resume: () => {},
    call: ([name]) => (name === 'usage' ? found : undefined),
    detach: () => {},
  }
}

function Named({ name }: { readonly name: string }) {
  return useRecourse({ queryKey: [name] }).phase
}

describe('useRecourse with a query key', () => {
  it('reads the store that the provider was given', async () => {
    const recourse = storeOf(failedCall(unavailable()))
    const screen = await render(
      <RecourseProvider recourse={recourse}>
        <Named name="usage" />
      </RecourseProvider>,
    )

    await expect.element(screen.getByText('waiting')).toBeVisible()
  })

  it('reads the only store of the page where the provider names none', async () => {
    const remove = attach(storeOf(failedCall(unavailable())))
    const screen = await render(<Named name="usage" />)

    await expect.element(screen.getByText('waiting')).toBeVisible()
    remove()
  })

  it('is idle for a key that nobody knows, and without any store', async () => {
    const screen = await render(<Named name="other" />)

    await expect.element(screen.getByText('idle')).toBeVisible()
  })
})
