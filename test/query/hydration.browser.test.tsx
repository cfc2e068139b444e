import {
  dehydrate,
  HydrationBoundary,
  QueryClient,
  QueryClientProvider,
  useQuery,
  type DehydratedState,
} from '@tanstack/react-query'
import * as React from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { allowConsole } from '../browser/console-guard.ts'
import { ErrorBanner, RecourseProvider, useRecourse } from '../../src/components/index.ts'
import { ApiError, toFailure } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'

const queryKey = ['usage']

/** A day before anybody looks at the page. */
const failedAt = Date.now() - 86_400_000

const outOfCredit = () => {
  const answer = {
    status: 402,
    headers: { 'x-ecolink-request-id': 'req_eco_7f3a1c5e9d02' },
    body: {
      error: 'insufficient_balance',
      message: 'Account balance $0.12 cannot cover this request: $0.72 required',
    },
  }
  return new ApiError(toFailure(answer, { gateway: ecolink, receivedAt: failedAt }))
}

/** The state of a server's cache, as it stands in its page. */
async function stateFromServer(): Promise<string> {
  const server = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await server.prefetchQuery({ queryKey, queryFn: () => Promise.reject(outOfCredit()) })
  return JSON.stringify(dehydrate(server, { shouldDehydrateQuery: () => true }))
}

const fetchUsage = vi.fn<() => Promise<string>>(() => Promise.resolve('12 of 20'))

function Usage() {
  const options = { queryKey, queryFn: fetchUsage, retryOnMount: false, staleTime: Infinity }
  const usage = useRecourse(useQuery(options))
  return (
    <>
      <ErrorBanner result={usage} title="Couldn’t load usage" />
      <output>{usage.data ?? usage.failure?.kind}</output>
    </>
  )
}

interface AppProps {
  readonly client: QueryClient
  readonly state: DehydratedState
}

function App({ client, state }: AppProps) {
  return (
    <React.StrictMode>
      <QueryClientProvider client={client}>
        <HydrationBoundary state={state}>
          <RecourseProvider gateway={ecolink}>
            <Usage />
          </RecourseProvider>
        </HydrationBoundary>
      </QueryClientProvider>
    </React.StrictMode>
  )
}

const clients: QueryClient[] = []
afterEach(() => {
  for (const client of clients.splice(0)) recourseOf(client).detach()
  fetchUsage.mockClear()
})

const withAdapter = () => {
  const client = withRecourse(new QueryClient(), { gateway: ecolink })
  clients.push(client)
  return client
}

/** A page from a server, and the same app that takes it over in the browser. */
async function visit(createClient: () => QueryClient) {
  // React 18 takes the page in which this server is played for a reason to warn.
  allowConsole(/useLayoutEffect does nothing on the server/)
  const text = await stateFromServer()
  const place = document.createElement('div')
  place.innerHTML = renderToString(<App client={createClient()} state={JSON.parse(text)} />)
  document.body.append(place)
  const html = place.innerHTML
  const complaints: unknown[] = []
  const root = hydrateRoot(place, <App client={createClient()} state={JSON.parse(text)} />, {
    onRecoverableError: (error) => void complaints.push(error),
  })
  const leave = () => {
    root.unmount()
    place.remove()
  }
  return { html, complaints, leave }
}

describe.each([
  ['with the adapter', withAdapter],
  ['without the adapter', () => new QueryClient()],
])('a query that failed on a server, %s', (_, createClient) => {
  it('is a failure in the HTML, and the same one in the page', async () => {
    const { html, complaints, leave } = await visit(createClient)

    expect(html).toContain('insufficient-balance')
    await expect.element(page.getByRole('region', { name: 'Couldn’t load usage' })).toBeVisible()
    await expect.element(page.getByText('req_eco_7f3a1c5e9d02')).toBeVisible()
    await expect
      .element(page.getByRole('link', { name: /top up|add credit/i }))
      .toHaveAttribute('href', 'https://console.ecohash.com/')
    expect(complaints).toEqual([])
    expect(fetchUsage).not.toHaveBeenCalled()
    leave()
  })

  it('is dated when the server received it', async () => {
    const { leave } = await visit(createClient)

    await page.getByRole('button', { name: 'Details' }).click()

    const time = document.querySelector('[data-recourse="facts"] time')
    expect(time?.getAttribute('datetime')).toBe(new Date(failedAt).toISOString())
    leave()
  })

  it('is put right from the page', async () => {
    const { leave } = await visit(createClient)

    await page.getByRole('button', { name: /^Retry/ }).click()

    await expect.element(page.getByText('12 of 20')).toBeVisible()
    expect(fetchUsage).toHaveBeenCalledTimes(1)
    leave()
  })
})
