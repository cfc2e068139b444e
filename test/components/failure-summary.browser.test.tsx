import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { StrictMode, useState, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import {
  ErrorBanner,
  FailureSummary,
  RecourseProvider,
  useRecourse,
  type RecourseProviderProps,
} from '../../src/components/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { burst, listen, spoken } from './given.tsx'

const answers = {
  access: { status: 404, body: { error: 'not_found', message: 'Drive drv_5f90 not found' } },
  money: {
    status: 402,
    body: {
      error: 'insufficient_balance',
      message: 'Account balance $0.12 cannot cover this request: $0.72 required',
    },
    headers: { 'x-ecolink-request-id': 'req_eco_402' },
  },
  pods: {
    status: 503,
    body: { error: 'service_unavailable', message: 'No healthy pod for model flux-dev right now' },
  },
}

type Answer = keyof typeof answers | 'well'

/** Answers each name with what it is told to. */
function service(first: Readonly<Record<string, Answer>>) {
  const now: Record<string, Answer> = { ...first }
  const ask = vi.fn<(name: string) => Promise<string>>(async (name) => {
    const answer = now[name] ?? 'well'
    if (answer !== 'well') throw answers[answer]
    return `${name} is here`
  })
  return { now, ask, asked: () => ask.mock.calls.map(([name]) => name) }
}

type Service = ReturnType<typeof service>

function Widget({ name, service: { ask } }: { readonly name: string; readonly service: Service }) {
  const result = useRecourse(useQuery({ queryKey: [name], queryFn: () => ask(name), retry: false }))
  if (result.data !== undefined) return <p>{result.data}</p>
  return (
    <div style={{ blockSize: 140, inlineSize: 280 }} data-testid={name}>
      <ErrorBanner result={result} surface="tile" title={`Couldn’t load ${name}`} />
    </div>
  )
}

const createClient = () => withRecourse(new QueryClient(), { gateway: ecolink })

function renderApp(
  queryClient: QueryClient,
  children: ReactNode,
  props: Omit<RecourseProviderProps, 'children'> = {},
) {
  return render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RecourseProvider recourse={recourseOf(queryClient)} gateway={ecolink} {...props}>
          {children}
        </RecourseProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}

function Console({ names, from }: { readonly names: readonly string[]; readonly from: Service }) {
  return (
    <>
      <FailureSummary />
      {names.map((name) => (
        <Widget key={name} name={name} service={from} />
      ))}
    </>
  )
}

const summary = () => page.getByRole('region', { name: /parts? of this page/ })
const tile = (name: string) => page.getByRole('group', { name: `Couldn’t load ${name}` })
const places = () => page.getByRole('button', { name: /^Go to/ })
const retryAll = () => page.getByRole('button', { name: /^Retry all/ })

describe('a cause that shows in several places', () => {
  it('is shown once, with the number of places, its remedy and its id; the tiles keep their box and go quiet', async () => {
    const from = service({ usage: 'money', spend: 'money', keys: 'well' })
    await renderApp(createClient(), <Console names={['usage', 'spend', 'keys']} from={from} />, {
      actions: { 'top-up': '/billing' },
    })

    await expect.element(summary()).toHaveAccessibleName(/^2 parts of this page are affected /)
    await expect.element(summary().getByText(/too little credit/)).toBeVisible()
    await expect.element(summary().getByText('req_eco_402')).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Add credit' })).toBeVisible()
    for (const name of ['usage', 'spend']) {
      await expect.element(tile(name)).toHaveAttribute('data-claimed')
      expect(tile(name).getByRole('button').elements()).toEqual([])
      expect(tile(name).element()).toHaveTextContent('The cause is shown elsewhere on this page.')
      expect(page.getByTestId(name).element().getBoundingClientRect().height).toBe(140)
    }
  })

  it('stays where it is while it shows in one place only', async () => {
    const from = service({ usage: 'money', keys: 'access' })
    await renderApp(createClient(), <Console names={['usage', 'keys']} from={from} />)
    await expect.element(tile('keys')).toBeVisible()

    expect(summary().query()).toBeNull()
    await expect.element(tile('usage')).not.toHaveAttribute('data-claimed')
  })

  it('is shown where a store is named by nobody and comes later', async () => {
    const from = service({ usage: 'money', spend: 'money' })
    const client = createClient()
    await renderApp(client, <Late from={from} />, { recourse: undefined })
    expect(summary().query()).toBeNull()

    await userEvent.click(page.getByRole('button', { name: 'Open' }))

    await expect.element(summary()).toBeVisible()
    client.clear()
    recourseOf(client).detach()
  })

  it('leads to each banner: into sight, with the focus', async () => {
    const from = service({ usage: 'money', spend: 'money' })
    await renderApp(
      createClient(),
      <>
        <FailureSummary />
        <div style={{ blockSize: 3_000 }} />
        <Widget name="usage" service={from} />
        <Widget name="spend" service={from} />
      </>,
    )
    const link = page.getByRole('button', { name: 'Go to: Couldn’t load spend' })
    await expect.element(link).toHaveTextContent('Couldn’t load spend')

    await userEvent.click(link)

    expect(document.activeElement).toBe(tile('spend').element())
    await expect.element(tile('spend')).toBeInViewport()
    await userEvent.tab()
    expect(tile('spend').element().hasAttribute('tabindex')).toBe(false)
  })

  it('counts the queries that no banner shows', async () => {
    const from = service({ usage: 'money', spend: 'money' })
    await renderApp(
      createClient(),
      <>
        <FailureSummary />
        <Widget name="usage" service={from} />
        <Bare name="spend" service={from} />
      </>,
    )

    await expect.element(summary()).toHaveAccessibleName(/^2 parts of this page are affected /)
    expect(page.getByRole('button', { name: /^Go to/ }).elements()).toHaveLength(1)
  })

  it('lists six places, and the rest when asked, with the focus on the first of them', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const from = service(Object.fromEntries(names.map((name) => [name, 'money' as const])))
    await renderApp(createClient(), <Console names={names} from={from} />)
    await expect.poll(() => places().elements().length).toBe(6)

    await userEvent.click(page.getByRole('button', { name: '2 more' }))

    await expect.poll(() => places().elements().length).toBe(8)
    await expect.element(page.getByRole('button', { name: 'Go to: Couldn’t load g' })).toHaveFocus()
  })

  it('is asked again everywhere by one button, and everything comes back', async () => {
    const from = service({ usage: 'money', spend: 'money', keys: 'access' })
    await renderApp(createClient(), <Console names={['usage', 'spend', 'keys']} from={from} />)
    await expect.element(retryAll()).toBeVisible()
    Object.assign(from.now, { usage: 'well', spend: 'well' })

    await userEvent.click(retryAll())

    await expect.element(page.getByText('usage is here')).toBeVisible()
    await expect.element(page.getByText('spend is here')).toBeVisible()
    await expect.poll(() => summary().query()).toBeNull()
    expect(from.asked().filter((name) => name === 'keys')).toHaveLength(1)
  })

  it('keeps its button, and the focus in it, while the retry runs and fails again', async () => {
    const from = service({ usage: 'money', spend: 'money' })
    await renderApp(createClient(), <Console names={['usage', 'spend']} from={from} />)
    await expect.element(retryAll()).toBeVisible()
    const node = retryAll().element()

    await userEvent.click(retryAll())
    await expect.poll(() => from.asked().length).toBeGreaterThan(2)
    await expect.element(retryAll()).not.toHaveAttribute('aria-disabled')

    expect(retryAll().element()).toBe(node)
    expect(document.activeElement).toBe(node)
  })

  it('gives its tiles their voice back when it leaves', async () => {
    const from = service({ usage: 'money', spend: 'money' })
    await renderApp(createClient(), <Closable from={from} />)
    await expect.element(tile('usage')).toHaveAttribute('data-claimed')

    await userEvent.click(page.getByRole('button', { name: 'Close' }))

    await expect.element(tile('usage')).not.toHaveAttribute('data-claimed')
    await expect.element(tile('usage').getByRole('button', { name: /^Retry/ })).toBeVisible()
  })

  it('is left to a more particular surface that claims it later', async () => {
    const from = service({ usage: 'money', spend: 'money' })
    const client = createClient()
    await renderApp(client, <Console names={['usage', 'spend']} from={from} />)
    await expect.element(summary()).toBeVisible()

    const release = recourseOf(client).failures()[0]?.claim()
    await expect.poll(() => summary().query()).toBeNull()
    await expect.element(tile('usage')).toHaveAttribute('data-claimed')
    release?.()

    await expect.element(summary()).toBeVisible()
  })

  it('is shown by one summary, however many there are', async () => {
    const from = service({ usage: 'money', spend: 'money' })
    await renderApp(
      createClient(),
      <>
        <FailureSummary />
        <Console names={['usage', 'spend']} from={from} />
      </>,
    )
    await expect.element(tile('usage')).toHaveAttribute('data-claimed')

    await expect.poll(() => summary().elements().length).toBe(1)
  })

  it('keeps the focus in a tile that goes quiet while somebody is in it', async () => {
    const from = service({ usage: 'money' })
    const client = createClient()
    await renderApp(client, <Console names={['usage', 'spend']} from={from} />)
    const retry = page.getByRole('button', { name: 'Retry: Couldn’t load usage' })
    await expect.element(retry).toBeVisible()
    retry.element().focus()

    from.now['spend'] = 'money'
    // Without a press, which would take the focus along.
    void client.resetQueries({ queryKey: ['spend'] })

    await expect.element(tile('usage')).toHaveAttribute('data-claimed')
    expect(document.activeElement).toBe(tile('usage').element())
  })
})

describe('several causes', () => {
  it('are shown up to three, and counted beyond', async () => {
    const from = service({ usage: 'money', spend: 'money', keys: 'access', drives: 'access' })
    await renderApp(
      createClient(),
      <>
        <FailureSummary most={1} />
        {['usage', 'spend', 'keys', 'drives'].map((name) => (
          <Widget key={name} name={name} service={from} />
        ))}
      </>,
    )

    await expect.poll(() => summary().elements().length).toBe(1)
    await expect.element(page.getByText('And 1 other problem.')).toBeVisible()
    await expect.element(tile('usage')).toHaveAttribute('data-claimed')
    await expect.element(tile('keys')).not.toHaveAttribute('data-claimed')
  })
})

describe('what is heard of it', () => {
  it('is one sentence with the number, another one once a changed number has settled, and the end', async () => {
    const from = service({ usage: 'money', spend: 'money', keys: 'money' })
    const client = createClient()
    await renderApp(client, <Growing from={from} />)
    await expect.element(page.getByRole('button', { name: 'More' })).toBeVisible()
    const heard = listen()

    await userEvent.click(page.getByRole('button', { name: 'More' }))
    const first =
      '2 parts of this page are affected. The account has too little credit for this request.'
    await expect.poll(() => heard.filter(Boolean)).toEqual([first])
    await burst()
    await userEvent.click(page.getByRole('button', { name: 'More' }))
    await expect.poll(() => heard.filter(Boolean)).toEqual([first, first.replace('2', '3')])
    Object.assign(from.now, { usage: 'well', spend: 'well', keys: 'well' })
    await client.refetchQueries()

    await expect.poll(() => spoken().polite).toBe('3 problems are resolved.')
    expect(heard.join(' ')).not.toMatch(/Couldn’t load/)
  })
})

/** Nothing is asked before it is opened. */
function Late({ from }: { readonly from: Service }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <FailureSummary />
      <button onClick={() => setOpen(true)}>Open</button>
      {open && <Widget name="usage" service={from} />}
      {open && <Widget name="spend" service={from} />}
    </>
  )
}

/** A summary that can be taken away. */
function Closable({ from }: { readonly from: Service }) {
  const [open, setOpen] = useState(true)
  return (
    <>
      {open && <FailureSummary />}
      <button onClick={() => setOpen(false)}>Close</button>
      <Widget name="usage" service={from} />
      <Widget name="spend" service={from} />
    </>
  )
}

/** Two widgets more, and then one. */
function Growing({ from }: { readonly from: Service }) {
  const [names, setNames] = useState<readonly string[]>([])
  const more = () => setNames(names.length === 0 ? ['usage', 'spend'] : [...names, 'keys'])
  return (
    <>
      <button onClick={more}>More</button>
      <Console names={names} from={from} />
    </>
  )
}

/** A query whose failure only the app’s own words show. */
function Bare({ name, service: { ask } }: { readonly name: string; readonly service: Service }) {
  const { isError } = useQuery({ queryKey: [name], queryFn: () => ask(name), retry: false })
  return <p>{isError ? 'No data' : 'Loading'}</p>
}
