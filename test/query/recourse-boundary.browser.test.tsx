import { QueryClient, QueryClientProvider, useSuspenseQuery } from '@tanstack/react-query'
import { Component, StrictMode, Suspense, useState, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { RecourseProvider } from '../../src/components/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { RecourseBoundary, withRecourse } from '../../src/query/index.ts'
import { allowConsole } from '../browser/console-guard.ts'
import { listen } from '../components/given.tsx'

/** React itself logs every error that a boundary catches; React 18 reports it to the window as well. */
beforeEach(() => {
  allowConsole(/error boundary/i)
  allowConsole(/^Error: Uncaught/)
})

function renderApp(children: ReactNode) {
  const client = withRecourse(new QueryClient({ defaultOptions: { queries: { retry: false } } }), {
    gateway: ecolink,
  })
  return render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RecourseProvider>{children}</RecourseProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}

function service() {
  const state = { healthy: false }
  const ask = vi.fn<() => Promise<string>>(async () => {
    if (state.healthy) return 'All is well'
    throw { status: 404, body: { error: 'not_found', message: 'Drive drv_5f90 not found' } }
  })
  return { state, ask }
}

function Drive({ ask }: { readonly ask: () => Promise<string> }) {
  const { data } = useSuspenseQuery({ queryKey: ['drive'], queryFn: ask })
  return <button>{data}</button>
}

/** Breaks while it is drawn, as long as it is told to. */
function Fragile({ state }: { readonly state: { broken: unknown } }) {
  if (state.broken !== undefined) throw state.broken
  return <p>Drawn</p>
}

const retry = () => page.getByRole('button', { name: /^Retry/ })

describe('what a query threw', () => {
  it('is shown as a banner, and asked again: query and boundary are reset together', async () => {
    const { state, ask } = service()
    await renderApp(
      <RecourseBoundary title="Couldn’t open the drive">
        <Suspense fallback="Loading">
          <Drive ask={ask} />
        </Suspense>
      </RecourseBoundary>,
    )
    await expect
      .element(page.getByRole('region', { name: 'Couldn’t open the drive' }))
      .toBeVisible()
    await expect.element(page.getByText('Drive drv_5f90 not found')).toBeVisible()
    state.healthy = true

    await userEvent.click(retry())

    await expect.element(page.getByRole('button', { name: 'All is well' })).toBeVisible()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('leaves the focus in the boundary if it was there, and nowhere else', async () => {
    const { state, ask } = service()
    await renderApp(
      <>
        <RecourseBoundary data-testid="drive">
          <Suspense fallback="Loading">
            <Drive ask={ask} />
          </Suspense>
        </RecourseBoundary>
        <input aria-label="Search" />
      </>,
    )
    await expect.element(retry()).toBeVisible()
    state.healthy = true

    await userEvent.click(retry())

    await expect.element(page.getByRole('button', { name: 'All is well' })).toBeVisible()
    await expect.element(page.getByTestId('drive')).toHaveFocus()
  })

  it('takes no focus when it is reset by another key', async () => {
    const { state, ask } = service()
    await renderApp(<ByDrive ask={ask} />)
    await expect.element(retry()).toBeVisible()
    state.healthy = true

    await userEvent.click(page.getByRole('button', { name: 'Next drive' }))

    await expect.element(page.getByRole('button', { name: 'All is well' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Next drive' })).toHaveFocus()
  })

  it('is heard once', async () => {
    const { ask } = service()
    await renderApp(<Opened ask={ask} />)
    const heard = listen()

    await userEvent.click(page.getByRole('button', { name: 'Open' }))

    await expect.poll(() => heard.filter(Boolean).length).toBe(1)
    expect(heard.join('')).toMatch(/^Couldn’t open the drive\. /)
  })

  it('can be shown by the app itself', async () => {
    const { state, ask } = service()
    await renderApp(
      <RecourseBoundary
        fallback={({ error, reset }) => (
          <button onClick={reset}>{error instanceof Error ? error.name : ''}</button>
        )}
      >
        <Suspense fallback="Loading">
          <Drive ask={ask} />
        </Suspense>
      </RecourseBoundary>,
    )
    state.healthy = true

    await userEvent.click(page.getByRole('button', { name: 'ApiError' }))

    await expect.element(page.getByRole('button', { name: 'All is well' })).toBeVisible()
  })
})

describe('what the app itself threw', () => {
  it.each([
    ['a mistake in the code', new TypeError('x is undefined')],
    ['nothing at all', null],
    ['something that was canceled', new DOMException('gone', 'AbortError')],
  ])(
    'is told in the words for that, and never with the advice of a gateway: %s',
    async (_, broken) => {
      const state = { broken: broken as unknown }
      const onError = vi.fn<(error: unknown) => void>()
      await renderApp(
        <RecourseBoundary onError={onError}>
          <Fragile state={state} />
        </RecourseBoundary>,
      )
      const region = page.getByRole('region', { name: 'This part of the page stopped working' })
      await expect.element(region).toBeVisible()
      expect(region.element()).toHaveTextContent('The rest of the page is not affected.')
      expect(region.element()).not.toHaveTextContent(/support|gateway|API/)
      expect(onError).toHaveBeenCalledWith(broken, expect.anything())
      state.broken = undefined

      await userEvent.click(page.getByRole('button', { name: 'Start over' }))

      await expect.element(page.getByText('Drawn')).toBeVisible()
    },
  )
})

describe('what steers a router', () => {
  it.each([
    ['a redirect of TanStack Router', { isRedirect: true }],
    ['a page that is not found', { isNotFound: true }],
    ['what Next throws', Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;/' })],
  ])('passes through to whoever is further out: %s', async (_, thrown) => {
    const onError = vi.fn<() => void>()
    await renderApp(
      <Outer>
        <RecourseBoundary onError={onError}>
          <Fragile state={{ broken: thrown }} />
        </RecourseBoundary>
      </Outer>,
    )

    await expect.element(page.getByText('The router has it')).toBeVisible()
    expect(onError).not.toHaveBeenCalled()
    expect(document.querySelector('[data-recourse="root"]')).toBeNull()
  })
})

class Outer extends Component<{ readonly children: ReactNode }> {
  static getDerivedStateFromError() {
    return { caught: true }
  }

  override state = { caught: false }

  override render() {
    return this.state.caught ? <p>The router has it</p> : this.props.children
  }
}

function ByDrive({ ask }: { readonly ask: () => Promise<string> }) {
  const [drive, setDrive] = useState(1)
  return (
    <>
      <button onClick={() => setDrive(drive + 1)}>Next drive</button>
      <RecourseBoundary resetKeys={[drive]}>
        <Suspense fallback="Loading">
          <Drive ask={ask} />
        </Suspense>
      </RecourseBoundary>
    </>
  )
}

function Opened({ ask }: { readonly ask: () => Promise<string> }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => setOpen(true)}>Open</button>
      {open && (
        <RecourseBoundary title="Couldn’t open the drive">
          <Suspense fallback="Loading">
            <Drive ask={ask} />
          </Suspense>
        </RecourseBoundary>
      )}
    </>
  )
}
