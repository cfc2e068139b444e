import {
  QueryClient,
  QueryClientProvider,
  QueryErrorResetBoundary,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query'
import * as React from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { allowConsole } from '../browser/console-guard.ts'
import { useRecourse } from '../../src/components/use-recourse.ts'
import { isApiError } from '../../src/core/api-error.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'

/** A wait that no test lives to see the end of. */
const BUSY = { status: 429, headers: { 'retry-after': '50' } }

const clients: QueryClient[] = []
afterEach(() => {
  for (const client of clients.splice(0)) recourseOf(client).detach()
})

function createClient(): QueryClient {
  const client = withRecourse(new QueryClient())
  clients.push(client)
  return client
}

function show(client: QueryClient, children: React.ReactNode) {
  return render(
    <React.StrictMode>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </React.StrictMode>,
  )
}

/** Answers with these, one after the other; a status fails. The last one stays. */
function answering(...answers: readonly (string | ResponseInit | Promise<string>)[]) {
  const left = [...answers]
  return vi.fn<() => Promise<string>>(async () => {
    const answer = left.length > 1 ? left.shift() : left[0]
    if (typeof answer === 'string' || answer instanceof Promise) return answer
    throw Response.json({}, answer)
  })
}

function Widget({ queryFn }: { readonly queryFn: () => Promise<string> }) {
  const usage = useRecourse(useQuery({ queryKey: ['usage'], queryFn }))
  return (
    <>
      <p>
        {usage.phase} {usage.failure?.kind} {usage.data}
      </p>
      <button onClick={usage.retryNow}>Now</button>
      <button onClick={usage.cancel}>Cancel</button>
    </>
  )
}

function Reader(props: { queryFn: () => Promise<string>; onRender: () => void; wrapped: boolean }) {
  const bare = useQuery({ queryKey: ['usage'], queryFn: props.queryFn, retry: false })
  const wrapped = useRecourse(bare)
  const { data } = props.wrapped ? wrapped : bare
  props.onRender()
  return <p>{data ?? 'none'}</p>
}

/** How often it rendered: on mount, after a refetch with the same data, and after one that failed. */
async function countRenders(client: QueryClient, wrapped: boolean) {
  const counts: number[] = []
  const onRender = vi.fn<() => void>()
  const queryFn = answering('data', 'data', { status: 402 })
  const screen = await show(
    client,
    <Reader queryFn={queryFn} onRender={onRender} wrapped={wrapped} />,
  )
  await expect.element(screen.getByText('data')).toBeVisible()
  counts.push(onRender.mock.calls.length)
  for (let round = 0; round < 2; round += 1) {
    await client.refetchQueries()
    await new Promise((resolve) => void setTimeout(resolve, 30))
    counts.push(onRender.mock.calls.length)
  }
  await screen.unmount()
  return counts
}

function Fallback() {
  const usage = useRecourse({ queryKey: ['usage'] })
  return (
    <>
      <p>
        fallback {usage.phase} {usage.failure?.kind}
      </p>
      <button onClick={usage.retryNow}>Now</button>
      <button onClick={usage.cancel}>Cancel</button>
    </>
  )
}

function Suspended({ queryFn }: { readonly queryFn: () => Promise<string> }) {
  return <p>{useSuspenseQuery({ queryKey: ['usage'], queryFn }).data}</p>
}

function Broken({ error, resetErrorBoundary }: FallbackProps) {
  return (
    <>
      <p>caught {isApiError(error) ? error.failure.kind : 'something'}</p>
      <button onClick={resetErrorBoundary}>Again</button>
    </>
  )
}

function Page({ queryFn }: { readonly queryFn: () => Promise<string> }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary onReset={reset} FallbackComponent={Broken}>
          <React.Suspense fallback={<Fallback />}>
            <Suspended queryFn={queryFn} />
          </React.Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}

function Thrower({ queryFn }: { readonly queryFn: () => Promise<string> }) {
  useQuery({ queryKey: ['usage'], queryFn, throwOnError: true })
  return null
}

function Lists(props: Readonly<Record<'pages' | 'one', () => Promise<string>>>) {
  const pages = useRecourse(
    useInfiniteQuery({
      queryKey: ['pages'],
      queryFn: props.pages,
      initialPageParam: 0,
      getNextPageParam: () => 1,
    }),
  )
  const [query] = useQueries({ queries: [{ queryKey: ['one'], queryFn: props.one }] })
  const one = useRecourse(query)
  return (
    <p>
      {pages.phase} {pages.failure?.kind} {pages.attempt}, {one.phase} {one.failure?.kind}
    </p>
  )
}

describe('a widget, in StrictMode', () => {
  it('shows a 402 at once', async () => {
    const queryFn = answering({ status: 402 })
    const screen = await show(createClient(), <Widget queryFn={queryFn} />)

    await expect.element(screen.getByText('failed insufficient-balance')).toBeVisible()
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('asks again during the backoff of its first load when told to', async () => {
    const queryFn = answering(BUSY, 'data')
    const screen = await show(createClient(), <Widget queryFn={queryFn} />)
    await expect.element(screen.getByText('waiting rate-limited')).toBeVisible()

    await screen.getByRole('button', { name: 'Now' }).click()

    await expect.element(screen.getByText('idle data')).toBeVisible()
    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('ends that backoff with its failure when cancelled', async () => {
    const queryFn = answering(BUSY)
    const screen = await show(createClient(), <Widget queryFn={queryFn} />)
    await expect.element(screen.getByText('waiting rate-limited')).toBeVisible()

    await screen.getByRole('button', { name: 'Cancel' }).click()

    await expect.element(screen.getByText('failed rate-limited')).toBeVisible()
    expect(queryFn).toHaveBeenCalledTimes(1)
  })

  it('never loses its failure while the retry runs', async () => {
    const answers: ((data: string) => void)[] = []
    const slow = new Promise<string>((resolve) => void answers.push(resolve))
    const screen = await show(
      createClient(),
      <Widget queryFn={answering({ status: 402 }, slow, 'data')} />,
    )
    await expect.element(screen.getByText('failed insufficient-balance')).toBeVisible()
    const seen = new Set<string>()
    const line = screen.container.querySelector('p')
    const observer = new MutationObserver(() => seen.add(line?.textContent ?? ''))
    observer.observe(screen.container, { subtree: true, childList: true, characterData: true })

    await screen.getByRole('button', { name: 'Now' }).click()
    await expect.element(screen.getByText('retrying insufficient-balance')).toBeVisible()
    answers[0]?.('data')
    await expect.element(screen.getByText('idle data')).toBeVisible()
    observer.disconnect()

    expect(
      [...seen].filter((text) => text.trim().startsWith('idle') && !text.includes('data')),
    ).toEqual([])
  })

  it('sends nothing more once it has left during a wait', async () => {
    const client = createClient()
    const queryFn = answering(BUSY)
    const screen = await show(client, <Widget queryFn={queryFn} />)
    await expect.element(screen.getByText('waiting rate-limited')).toBeVisible()

    await screen.unmount()
    await expect
      .poll(() => client.getQueryState(['usage']))
      .toMatchObject({ status: 'error', fetchStatus: 'idle' })

    expect(queryFn).toHaveBeenCalledTimes(1)
  })
})

describe('a component that reads only data', () => {
  it('renders as often as with the bare hook and a plain client', async () => {
    const plain = await countRenders(new QueryClient(), false)
    const ours = await countRenders(createClient(), true)

    expect(ours).toEqual(plain)
    expect(new Set(ours).size).toBe(1)
  })
})

describe('suspense', () => {
  it('shows the wait in its fallback, where it can be ended', async () => {
    const queryFn = answering(BUSY, 'data')
    const screen = await show(createClient(), <Page queryFn={queryFn} />)
    await expect.element(screen.getByText('fallback waiting rate-limited')).toBeVisible()

    await screen.getByRole('button', { name: 'Now' }).click()

    await expect.element(screen.getByText('data')).toBeVisible()
    expect(queryFn).toHaveBeenCalledTimes(2)
  })

  it('gives the error boundary the ApiError, and starts over when that is reset', async () => {
    allowConsole(/The above error occurred|Uncaught ApiError/)
    const queryFn = answering({ status: 402 }, 'data')
    const screen = await show(createClient(), <Page queryFn={queryFn} />)
    await expect.element(screen.getByText('caught insufficient-balance')).toBeVisible()
    expect(queryFn).toHaveBeenCalledTimes(1)

    await screen.getByRole('button', { name: 'Again' }).click()

    await expect.element(screen.getByText('data')).toBeVisible()
  })

  it('gives it the ApiError too when the wait is cancelled in the fallback', async () => {
    allowConsole(/The above error occurred|Uncaught ApiError/)
    const screen = await show(createClient(), <Page queryFn={answering(BUSY)} />)
    await expect.element(screen.getByText('fallback waiting rate-limited')).toBeVisible()

    await screen.getByRole('button', { name: 'Cancel' }).click()

    await expect.element(screen.getByText('caught rate-limited')).toBeVisible()
  })

  it('throws the ApiError of a plain query with throwOnError', async () => {
    allowConsole(/The above error occurred|Uncaught ApiError/)
    const screen = await show(
      createClient(),
      <ErrorBoundary FallbackComponent={Broken}>
        <Thrower queryFn={answering({ status: 402 })} />
      </ErrorBoundary>,
    )

    await expect.element(screen.getByText('caught insufficient-balance')).toBeVisible()
  })
})

describe('the other hooks', () => {
  it('useInfiniteQuery and useQueries are known by their refetch', async () => {
    const screen = await show(
      createClient(),
      <Lists pages={answering({ status: 402 })} one={answering({ status: 401 })} />,
    )

    await expect
      .element(screen.getByText('failed insufficient-balance 1, failed authentication'))
      .toBeVisible()
  })

  it('useMutation is sent once, and again with its variables by retryNow', async () => {
    const mutationFn = vi.fn<(prompt: string) => Promise<string>>()
    mutationFn.mockRejectedValueOnce(Response.json({}, { status: 503 }))
    mutationFn.mockResolvedValue('a picture')
    function Form() {
      const paint = useRecourse(useMutation({ mutationFn }))
      return (
        <>
          <p>
            {paint.phase} {paint.failure?.kind} {paint.data}
          </p>
          <button onClick={() => paint.mutate('a cat')}>Paint</button>
          <button onClick={paint.retryNow}>Now</button>
        </>
      )
    }
    const screen = await show(createClient(), <Form />)

    await screen.getByRole('button', { name: 'Paint' }).click()
    await expect.element(screen.getByText('failed unavailable')).toBeVisible()
    expect(mutationFn).toHaveBeenCalledTimes(1)
    await screen.getByRole('button', { name: 'Now' }).click()

    await expect.element(screen.getByText('idle a picture')).toBeVisible()
    expect(mutationFn.mock.calls.map(([prompt]) => prompt)).toEqual(['a cat', 'a cat'])
  })
})
