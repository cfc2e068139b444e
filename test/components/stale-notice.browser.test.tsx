import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { FailureSummary, RecourseProvider, StaleNotice } from '../../src/components/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { burst, failedCall, listen, renderInProvider, unavailable } from './given.tsx'

function service() {
  const state = { healthy: true }
  const ask = vi.fn<() => Promise<number>>(async () => {
    if (state.healthy) return 42
    throw { status: 404, body: { error: 'not_found', message: 'Drive drv_5f90 not found' } }
  })
  return { state, ask }
}

function Usage({ ask }: { readonly ask: () => Promise<number> }) {
  const usage = useQuery({ queryKey: ['usage'], queryFn: ask, retry: false })
  return (
    <>
      <StaleNotice result={usage} title="Couldn’t update usage" />
      <p>{usage.data === undefined ? 'No data' : `Total ${usage.data}`}</p>
    </>
  )
}

async function renderUsage() {
  const { state, ask } = service()
  const client = withRecourse(new QueryClient(), { gateway: ecolink })
  await render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RecourseProvider recourse={recourseOf(client)}>
          <Usage ask={ask} />
        </RecourseProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
  return { state, client }
}

const notice = () => page.getByRole('group', { name: 'Couldn’t update usage' })

describe('StaleNotice', () => {
  it('tells from when the data is, why, and asks again', async () => {
    const { state, client } = await renderUsage()
    await expect.element(page.getByText('Total 42')).toBeVisible()
    const at = client.getQueryState(['usage'])?.dataUpdatedAt ?? 0
    expect(notice().query()).toBeNull()

    state.healthy = false
    await client.refetchQueries()

    await expect.element(notice()).toBeVisible()
    const time = notice().element().querySelector('time')
    expect(time?.dateTime).toBe(new Date(at).toISOString())
    expect(notice().element()).toHaveTextContent(
      `Showing data from ${new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' }).format(at)}.`,
    )
    await expect.element(page.getByText('Total 42')).toBeVisible()
    state.healthy = true
    await userEvent.click(page.getByRole('button', { name: 'Retry: Couldn’t update usage' }))
    await expect.poll(() => notice().query()).toBeNull()
  })

  it('is not there where there is no data to be old', async () => {
    await renderInProvider(
      <StaleNotice title="Couldn’t update usage" result={failedCall(unavailable()).result} />,
    )

    expect(document.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('says that the data is older where nobody knows from when it is', async () => {
    const call = failedCall(unavailable(), { stale: true })
    await renderInProvider(<StaleNotice title="Couldn’t update usage" result={call.result} />)

    await expect.element(page.getByText('Showing older data.')).toBeVisible()
    expect(notice().element().querySelector('time')).toBeNull()
  })

  it('is one line in every phase, so that what is below moves by no more than it', async () => {
    const call = failedCall(unavailable(), { stale: true })
    await renderInProvider(
      <div style={{ inlineSize: 520 }}>
        <StaleNotice title="Couldn’t update usage" result={call.result} />
      </div>,
    )
    await expect.element(notice()).toBeVisible()
    const heights: number[] = []
    const measure = () => heights.push(notice().element().getBoundingClientRect().height)

    measure()
    call.set({ phase: 'waiting', nextRetryAt: Date.now() + 34_000 })
    await expect.element(page.getByText(/^in 0:3/)).toBeVisible()
    measure()
    call.set({ phase: 'retrying', nextRetryAt: undefined })
    await expect
      .element(page.getByRole('button', { name: /^Retry/ }))
      .toHaveAttribute('aria-disabled')
    measure()

    expect(new Set(heights)).toEqual(new Set([28]))
  })

  it('is heard once, however often the refresh fails by itself', async () => {
    const { state, client } = await renderUsage()
    await expect.element(page.getByText('Total 42')).toBeVisible()
    const heard = listen()
    state.healthy = false

    await client.refetchQueries()
    await expect.poll(() => heard.filter(Boolean).length).toBe(1)
    await client.refetchQueries()
    await client.refetchQueries()
    await burst()

    expect(heard.filter(Boolean)).toHaveLength(1)
    expect(heard.join('')).toMatch(/^Couldn’t update usage\. /)
  })

  it('keeps the time and leaves the cause to the surface that has claimed it', async () => {
    const { state, ask } = service()
    const client = withRecourse(new QueryClient(), { gateway: ecolink })
    await render(
      <QueryClientProvider client={client}>
        <RecourseProvider recourse={recourseOf(client)}>
          <FailureSummary min={1} />
          <Usage ask={ask} />
        </RecourseProvider>
      </QueryClientProvider>,
    )
    await expect.element(page.getByText('Total 42')).toBeVisible()

    state.healthy = false
    await client.refetchQueries()

    await expect.element(notice()).toHaveAttribute('data-claimed')
    await expect.element(notice().getByText(/^Showing data from/)).toBeVisible()
    expect(notice().getByRole('button').elements()).toEqual([])
  })
})
