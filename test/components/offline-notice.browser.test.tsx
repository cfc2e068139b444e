import { onlineManager, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ErrorBanner, OfflineNotice, RecourseProvider } from '../../src/components/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { burst, listen, renderInProvider, spoken } from './given.tsx'

/** Tells the browser’s own state, and whoever listens to it. */
function connect(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}

afterEach(() => {
  vi.restoreAllMocks()
  onlineManager.setOnline(true)
})

const notice = () => page.getByRole('region', { name: 'You are offline' })

describe('OfflineNotice', () => {
  it('is there while the browser has no connection, and heard to come and to go', async () => {
    await renderInProvider(<OfflineNotice />)
    const heard = listen()
    expect(notice().query()).toBeNull()

    connect(false)
    await expect.element(notice()).toBeVisible()
    await expect.poll(() => heard.filter(Boolean)).toHaveLength(1)
    connect(true)

    await expect.poll(() => notice().query()).toBeNull()
    await expect.poll(() => spoken().polite).toBe('Back online.')
    await burst()
    expect(heard.filter(Boolean)).toEqual([
      'You are offline. What is shown may be out of date. Everything goes on by itself once the connection is back.',
      'Back online.',
    ])
  })

  it('is silent where the page came up without a connection', async () => {
    connect(false)
    await renderInProvider(<OfflineNotice />)
    await expect.element(notice()).toBeVisible()
    const heard = listen()

    await burst()

    expect(heard.filter(Boolean)).toEqual([])
  })

  it('offers nothing to press: it goes on by itself', async () => {
    connect(false)
    await renderInProvider(<OfflineNotice />)

    await expect.element(notice()).toBeVisible()
    expect(notice().getByRole('button').elements()).toEqual([])
    expect(notice().getByRole('link').elements()).toEqual([])
  })
})

function Widget({ name }: { readonly name: string }) {
  const result = useQuery({ queryKey: [name], queryFn: async () => `${name} is here` })
  return (
    <>
      <ErrorBanner result={result} surface="tile" title={`Couldn’t load ${name}`} />
      <p>{result.data ?? 'Loading'}</p>
    </>
  )
}

function renderApp(client: QueryClient, children: ReactNode) {
  return render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RecourseProvider recourse={recourseOf(client)}>{children}</RecourseProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}

const quietTiles = () => document.querySelectorAll('[data-surface="tile"][data-claimed]').length

describe('OfflineNotice of a store', () => {
  it('counts what waits, makes its tiles go quiet, and leaves when everything goes on', async () => {
    onlineManager.setOnline(false)
    await renderApp(
      withRecourse(new QueryClient()),
      <>
        <OfflineNotice />
        <Widget name="usage" />
        <Widget name="spend" />
      </>,
    )
    await expect.element(notice()).toBeVisible()
    await expect.element(page.getByText('2 requests are waiting.')).toBeVisible()
    await expect.poll(quietTiles).toBe(2)

    onlineManager.setOnline(true)

    await expect.element(page.getByText('usage is here')).toBeVisible()
    await expect.element(page.getByText('spend is here')).toBeVisible()
    await expect.poll(() => notice().query()).toBeNull()
    await expect.poll(() => spoken().polite).toBe('Back online.')
  })
})
