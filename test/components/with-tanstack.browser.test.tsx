import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import { StrictMode, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ErrorBanner, RecourseProvider, useRecourse } from '../../src/components/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { withRecourse } from '../../src/query/index.ts'
import { burst, spoken } from './given.tsx'

const clients = [
  ['with the adapter', () => withRecourse(new QueryClient(), { gateway: ecolink })],
  ['without an adapter', () => new QueryClient({ defaultOptions: { queries: { retry: false } } })],
] as const

function renderApp(queryClient: QueryClient, children: ReactNode) {
  return render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RecourseProvider gateway={ecolink}>{children}</RecourseProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** Fails until it is told otherwise; each answer can be held back. */
function service() {
  const state = { healthy: false, held: undefined as Promise<void> | undefined }
  const ask = vi.fn<() => Promise<{ readonly total: number }>>(async () => {
    await state.held
    if (state.healthy) return { total: 42 }
    throw { status: 404, body: { error: 'not_found', message: 'Drive drv_5f90 not found' } }
  })
  return { state, ask }
}

function Usage({ fetchUsage }: { readonly fetchUsage: () => Promise<{ readonly total: number }> }) {
  const usage = useRecourse(useQuery({ queryKey: ['usage'], queryFn: fetchUsage }))
  if (!usage.data)
    return usage.failure ? (
      <ErrorBanner result={usage} title="Couldn’t load usage" />
    ) : (
      <p>Loading</p>
    )
  return (
    <>
      <ErrorBanner result={usage} title="Couldn’t update usage" />
      <p>Total {usage.data.total}</p>
    </>
  )
}

const retryButton = () => page.getByRole('button', { name: /^Retry: / })

describe.each(clients)('the lines of the README, %s', (_, createClient) => {
  it('keep the banner, its button and the focus while a retry runs, and end with the data', async () => {
    const { state, ask } = service()
    await renderApp(createClient(), <Usage fetchUsage={ask} />)
    await expect.element(page.getByText(/Drive drv_5f90 not found/)).toBeVisible()
    const node = retryButton().element()
    const answer = new EventTarget()
    state.held = new Promise((resolve) => {
      answer.addEventListener('come', () => resolve())
    })

    await userEvent.click(retryButton())
    await expect.element(retryButton()).toHaveAttribute('aria-disabled', 'true')

    expect(retryButton().element()).toBe(node)
    expect(document.activeElement).toBe(node)
    state.healthy = true
    answer.dispatchEvent(new Event('come'))
    await expect.element(page.getByText('Total 42')).toBeVisible()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('show data from before beside the failure of its refresh', async () => {
    const { state, ask } = service()
    state.healthy = true
    const client = createClient()
    await renderApp(client, <Usage fetchUsage={ask} />)
    await expect.element(page.getByText('Total 42')).toBeVisible()

    state.healthy = false
    await client.refetchQueries()

    await expect.element(page.getByText('Couldn’t update usage').first()).toBeVisible()
    await expect.element(page.getByText('Total 42')).toBeVisible()
  })
})

describe('with the adapter', () => {
  it('says that a failure is resolved, although another banner takes the place of the first', async () => {
    const { state, ask } = service()
    await renderApp(
      withRecourse(new QueryClient(), { gateway: ecolink }),
      <Usage fetchUsage={ask} />,
    )
    await expect.poll(() => spoken().polite, { timeout: 3_000 }).toMatch(/^Couldn’t load usage\./)

    state.healthy = true
    await userEvent.click(retryButton())

    await expect
      .poll(() => spoken().polite, { timeout: 3_000 })
      .toBe('Resolved: Couldn’t load usage.')
  })
})

function refuse(): Promise<never> {
  return Promise.reject({ status: 409, body: { error: 'conflict' } })
}

/** A key is created under one name; the name is taken. */
function CreateKey({ create }: { readonly create: (name: string) => Promise<unknown> }) {
  const creation = useRecourse(useMutation({ mutationFn: create }))
  return (
    <>
      <button onClick={() => creation.mutate('staging')}>Create</button>
      <button onClick={() => creation.reset()}>Clear</button>
      <ErrorBanner result={creation} title="Couldn’t create the key" />
    </>
  )
}

describe.each(clients)('a mutation, %s', (_, createClient) => {
  it('interrupts, and is sent again with what was sent before', async () => {
    const create = vi.fn<(name: string) => Promise<unknown>>(() =>
      Promise.reject({ status: 409, body: { error: 'conflict', message: 'Name in use' } }),
    )
    await renderApp(createClient(), <CreateKey create={create} />)

    await userEvent.click(page.getByRole('button', { name: 'Create' }))
    await expect.element(page.getByText(/Name in use/)).toBeVisible()
    await expect.poll(() => spoken().assertive).toMatch(/^Couldn’t create the key\./)
    await userEvent.click(retryButton())

    await expect.poll(() => create.mock.calls.map(([name]) => name)).toEqual(['staging', 'staging'])
  })

  it('is not called resolved where it was only put away', async () => {
    await renderApp(createClient(), <CreateKey create={refuse} />)
    await userEvent.click(page.getByRole('button', { name: 'Create' }))
    await expect.poll(() => spoken().assertive).toMatch(/^Couldn’t create the key\./)

    await userEvent.click(page.getByRole('button', { name: 'Clear' }))
    await burst()

    expect(retryButton().query()).toBeNull()
    expect(spoken().polite).toBe('')
  })
})
