import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ErrorBanner } from '../../src/components/index.ts'
import { toFailure, type Failure, type Remedy } from '../../src/core/index.ts'
import { ecolink, evolink } from '../../src/gateways/index.ts'
import {
  ecolinkFailure,
  failedCall,
  fakeCall,
  outOfCredit,
  renderInProvider,
  requestId,
  unavailable,
  wrongParameter,
} from './given.tsx'

const title = 'Couldn’t load usage'

describe('ErrorBanner', () => {
  it('renders nothing where nothing failed', async () => {
    const screen = await renderInProvider(
      <ErrorBanner result={fakeCall({}).result} title={title} />,
    )

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('renders nothing for what the caller aborted', async () => {
    const error = new DOMException('The user aborted a request.', 'AbortError')
    const screen = await renderInProvider(<ErrorBanner error={error} title={title} />)

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('shows the caller’s title, our sentence, and the server’s own one named as such', async () => {
    const { result } = failedCall(unavailable())
    const screen = await renderInProvider(<ErrorBanner result={result} title={title} />)

    await expect.element(screen.getByRole('region', { name: title })).toBeVisible()
    await expect.element(screen.getByText(/No server is free for this right now/)).toBeVisible()
    await expect
      .element(screen.getByText('EcoLink said: No healthy pod for model flux-dev right now'))
      .toBeVisible()
  })

  it('says how bad it is in a word, for those who do not see the icon', async () => {
    const { result } = failedCall(outOfCredit())
    const screen = await renderInProvider(<ErrorBanner result={result} title={title} />)

    expect(screen.container.querySelector('[data-recourse="title"]')?.textContent).toBe(
      `Warning: ${title}`,
    )
  })

  it('shows the request id with its copy button', async () => {
    const { result } = failedCall(unavailable())
    const screen = await renderInProvider(<ErrorBanner result={result} title={title} />)

    await expect.element(screen.getByText(requestId)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Copy request ID' })).toBeVisible()
  })

  it('shows no row for a request id that is not there', async () => {
    const failure = toFailure({ status: 500, body: { error: 'boom' } })
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(failure).result} title={title} />,
    )

    expect(screen.container.querySelector('[data-recourse="request-id"]')).toBeNull()
  })

  it('shows anything thrown without an adapter and without a provider', async () => {
    const screen = await render(
      <StrictMode>
        <ErrorBanner error={{ status: 429, headers: {}, body: {} }} title={title} />
      </StrictMode>,
    )

    await expect.element(screen.getByText(/Too many requests/)).toBeVisible()
  })

  it('reads a response that nobody has read', async () => {
    const body = JSON.stringify({ error: 'insufficient_balance', message: 'Balance too low' })
    const error = new Response(body, {
      status: 402,
      headers: { 'content-type': 'application/json' },
    })
    const screen = await renderInProvider(<ErrorBanner error={error} title={title} />, {
      gateway: ecolink,
    })

    await expect.element(screen.getByText('EcoLink said: Balance too low')).toBeVisible()
  })

  it('shows the wire’s own advice as its advice', async () => {
    const failure = toFailure(
      {
        status: 502,
        body: {
          error: {
            message: 'bad gateway',
            type: 'upstream_error',
            fallback_suggestion: 'try a different model',
          },
        },
      },
      { gateway: evolink },
    )
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(failure).result} title={title} />,
    )

    await expect.element(screen.getByText('EvoLink suggests: try a different model')).toBeVisible()
  })

  it('says that nothing was charged where that is told', async () => {
    const failure = { ...unavailable(), charged: 'no' as const }
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(failure).result} title={title} />,
    )

    await expect.element(screen.getByText(/Nothing was charged\./)).toBeVisible()
  })
})

describe('what can be done', () => {
  it('is the gateway’s link, in a new tab that is named so', async () => {
    const { result } = failedCall(outOfCredit())
    const screen = await renderInProvider(<ErrorBanner result={result} title={title} />)

    const link = screen.getByRole('link', { name: 'Add credit (opens in a new tab)' })
    await expect.element(link).toHaveAttribute('target', '_blank')
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link.element().getAttribute('href')).toMatch(/^https:\/\//)
  })

  it('is the app’s own link where it gives one', async () => {
    const { result } = failedCall(outOfCredit())
    const screen = await renderInProvider(<ErrorBanner result={result} title={title} />, {
      actions: { 'top-up': '/billing' },
    })

    const link = screen.getByRole('link', { name: 'Add credit' })
    await expect.element(link).toHaveAttribute('href', '/billing')
    await expect.element(link).not.toHaveAttribute('target')
  })

  it('is a button that calls the app’s function with the failure and the remedy', async () => {
    const topUp = vi.fn<(failure: Failure, remedy: Remedy) => void>()
    const failure = outOfCredit()
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(failure).result} title={title} />,
      { actions: { 'top-up': topUp } },
    )

    await userEvent.click(screen.getByRole('button', { name: 'Add credit' }))

    expect(topUp).toHaveBeenCalledOnce()
    expect(topUp.mock.calls[0]?.[0]).toBe(failure)
    expect(topUp.mock.calls[0]?.[1]).toMatchObject({ action: 'top-up' })
  })

  it('is whom to ask, and a request to copy, for a reader who may not', async () => {
    const { result } = failedCall(outOfCredit())
    const screen = await renderInProvider(<ErrorBanner result={result} title={title} />, {
      actions: { 'top-up': false },
      askWhom: 'Dana, billing@acme.example',
    })

    await expect
      .element(screen.getByText('Ask Dana, billing@acme.example to add credit.'))
      .toBeVisible()
    expect(screen.getByRole('link', { name: /Add credit/ }).query()).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Copy a request' }))
    await expect
      .poll(() => navigator.clipboard.readText())
      .toBe(
        `${title}: The account has too little credit for this request. Could you please add credit?\nEcoLink\nRequest ${requestId}`,
      )
  })

  it('is a sentence where nothing can be pressed, naming what to change', async () => {
    const failure = ecolinkFailure(504, { error: 'gateway_timeout', message: 'Too slow' })
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(failure).result} title={title} />,
    )

    await expect.element(screen.getByText('Try a smaller max_tokens or num_frames.')).toBeVisible()
  })

  it('names the channel of a support that has no address', async () => {
    const failure = ecolinkFailure(402, { error: 'model_not_priced', message: 'No price' })
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(failure).result} title={title} />,
    )

    await expect
      .element(screen.getByText('Ask in #ecolink-support and quote the request ID.'))
      .toBeVisible()
  })

  it('is never a link of another scheme', async () => {
    const failure = {
      ...outOfCredit(),
      remedies: [
        { action: 'top-up' as const, href: 'javascript:alert(1)' },
        { action: 'open-docs' as const, href: 'http://plain.example' },
      ],
    }
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(failure).result} title={title} />,
      { actions: { 'contact-support': 'javascript:alert(2)' } },
    )

    await expect.element(screen.getByText('Add credit to the account.')).toBeVisible()
    expect(screen.container.querySelectorAll('a').length).toBe(0)
  })

  it('is led by the report once the same failure has lasted as long as the gateway says', async () => {
    const lasting = { ...unavailable(), receivedAt: Date.now() - 61_000 }
    const { result } = failedCall(lasting)
    const screen = await renderInProvider(<ErrorBanner result={result} title={title} />)

    const first = screen.container.querySelector('[data-action]')
    expect(first?.getAttribute('data-action')).toBe('contact-support')
  })

  it('leaves a retry, not as the first thing, where the request itself is wrong', async () => {
    const { result } = failedCall(wrongParameter())
    await renderInProvider(<ErrorBanner result={result} title={title} />)

    const retry = page.getByRole('button', { name: `Retry: ${title}` })
    await expect.element(retry).toBeVisible()
    await expect.element(retry).not.toHaveAttribute('data-primary')
  })
})

describe('the surfaces', () => {
  it('make a landmark of a page and a section, and a group of a tile and a line', async () => {
    const failure = unavailable()
    const screen = await renderInProvider(
      <>
        <ErrorBanner surface="page" result={failedCall(failure).result} title="Page" />
        <ErrorBanner result={failedCall(failure).result} title="Section" />
        <ErrorBanner surface="tile" result={failedCall(failure).result} title="Tile" />
        <ErrorBanner surface="inline" result={failedCall(failure).result} title="Line" />
      </>,
    )

    await expect.element(screen.getByRole('region', { name: 'Page' })).toBeVisible()
    await expect.element(screen.getByRole('region', { name: 'Section' })).toBeVisible()
    await expect.element(screen.getByRole('group', { name: 'Tile' })).toBeVisible()
    await expect.element(screen.getByRole('group', { name: 'Line' })).toBeVisible()
  })

  it('make a heading of the title where a level is given, and of a page’s', async () => {
    const failure = unavailable()
    const screen = await renderInProvider(
      <>
        <ErrorBanner surface="page" result={failedCall(failure).result} title="Page" />
        <ErrorBanner headingLevel={4} result={failedCall(failure).result} title="Section" />
      </>,
    )

    await expect.element(screen.getByRole('heading', { level: 2, name: /Page/ })).toBeVisible()
    await expect.element(screen.getByRole('heading', { level: 4, name: /Section/ })).toBeVisible()
  })

  it('are no live regions themselves', async () => {
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(unavailable()).result} title={title} />,
    )
    const root = screen.container.querySelector('[data-recourse="root"]')

    expect(root?.querySelector('[role=alert], [role=status], [aria-live]')).toBeNull()
    expect(root?.closest('[role=alert], [role=status], [aria-live]')).toBeNull()
  })
})

describe('the details', () => {
  it('open on demand, with the provider’s words, status, code and a report to copy', async () => {
    const { result } = failedCall(unavailable())
    const screen = await renderInProvider(<ErrorBanner result={result} title={title} />)

    const button = screen.getByRole('button', { name: 'Details' })
    await expect.element(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(button)

    const report = screen.getByRole('region', { name: 'Report for support' })
    await expect.element(report).toHaveTextContent(`Request ID: ${requestId}`)
    await expect.element(report).toHaveAttribute('tabindex', '0')
    await expect.element(screen.getByText('service_unavailable', { exact: true })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Copy report' }))
    await expect.poll(() => navigator.clipboard.readText()).toContain(requestId)
  })
})

describe('the documented mistake, isError && <ErrorBanner>', () => {
  it('loses the banner while a retry runs, where the plain banner keeps it', async () => {
    const call = failedCall(unavailable())
    const ui = (isError: boolean) => (
      <StrictMode>
        {isError && <ErrorBanner result={call.result} title="Mistake" />}
        <ErrorBanner result={call.result} title="Right" />
      </StrictMode>
    )
    const screen = await render(ui(true))

    call.set({ phase: 'retrying' })
    await screen.rerender(ui(false))

    expect(screen.getByRole('region', { name: 'Mistake' }).query()).toBeNull()
    await expect.element(screen.getByRole('region', { name: 'Right' })).toBeVisible()
  })
})
