import axe from 'axe-core'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LimitNotice, RecourseProvider, type RequestIncrease } from '../../src/components/index.ts'
import { toFailure, type Failure } from '../../src/core/index.ts'
import { litellm } from '../../src/gateways/index.ts'
import { ecolinkFailure, failedCall, renderInProvider, spoken, unavailable } from './given.tsx'

/** LiteLLM’s answer to a key whose budget is used up. */
const budget = (change: Partial<Failure> = {}): Failure => ({
  ...toFailure(
    {
      status: 429,
      headers: {},
      body: {
        error: {
          message: 'Budget has been exceeded! Key=billing Current cost: 3.02, Max budget: 3.0',
          type: 'budget_exceeded',
          param: null,
          code: '429',
        },
      },
    },
    { gateway: litellm },
  ),
  ...change,
})

const rate = (seconds: number): Failure =>
  ecolinkFailure(
    429,
    { error: 'rate_limit_exceeded', message: 'Too many requests' },
    {
      'retry-after': String(seconds),
      'x-ratelimit-limit': '200',
      'x-ratelimit-remaining': '0',
    },
  )

const asks = () => vi.fn<RequestIncrease>(() => Promise.resolve())
const button = (name: string) => page.getByRole('button', { name })

beforeEach(() => localStorage.removeItem('react-recourse.kept'))

describe('LimitNotice', () => {
  it('is there for limits alone', async () => {
    const screen = await renderInProvider(<LimitNotice result={failedCall(unavailable()).result} />)

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('tells how much of which limit is used, to those who see it and those who do not', async () => {
    await renderInProvider(<LimitNotice result={failedCall(budget()).result} currency="USD" />)

    await expect.element(page.getByRole('region', { name: 'Spending limit reached' })).toBeVisible()
    const meter = page.getByRole('meter', { name: 'Used of the limit' })
    await expect.element(meter).toHaveAttribute('value', '3')
    await expect.element(meter).toHaveAttribute('max', '3')
    await expect.element(meter).toHaveAttribute('aria-valuetext', '$3.00 of $3.00 used')
    await expect.element(page.getByText('$3.00 of $3.00 used')).toBeVisible()
    await expect.element(page.getByText(/^Limit: .?budget/)).toBeVisible()
  })

  it('draws no bar where one of the two numbers is not told', async () => {
    const failure = budget({ limit: { scope: 'key', remaining: 0.4 } })
    await renderInProvider(<LimitNotice result={failedCall(failure).result} currency="USD" />)

    await expect.element(page.getByText('$0.40 left')).toBeVisible()
    expect(page.getByRole('meter').query()).toBeNull()
  })

  it('tells when it starts again as a time and as a distance, and offers the wait', async () => {
    await renderInProvider(<LimitNotice result={failedCall(rate(2_000)).result} />)

    await expect
      .element(page.getByText(/^Starts again at \d\d:\d\d [AP]M, in 33 minutes\.$/))
      .toBeVisible()
    await expect.element(button('Retry: Rate limit reached')).toBeVisible()
  })

  it('keeps the line of the time once it has come', async () => {
    const failure = budget({ limit: { max: 3, remaining: 0, resetAt: Date.now() + 2_500 } })
    const screen = await renderInProvider(<LimitNotice result={failedCall(failure).result} />)
    const root = screen.container.querySelector('[data-recourse="root"]')
    await expect.element(page.getByText(/^Starts again at/)).toBeVisible()
    const height = root?.getBoundingClientRect().height

    await expect.poll(() => page.getByText(/^Starts again at/).query()).toBeNull()

    expect(root?.getBoundingClientRect().height).toBe(height)
  })

  it('says nothing of a time that was over when it was first shown', async () => {
    const failure = budget({ limit: { max: 3, remaining: 0, resetAt: Date.now() - 1 } })
    const screen = await renderInProvider(<LimitNotice result={failedCall(failure).result} />)

    await expect.element(page.getByText('3 of 3 used')).toBeVisible()
    expect(screen.container.querySelector('[data-recourse="reset"]')).toBeNull()
  })

  it('shows no number to whoever may not see them, nor what the server said of them', async () => {
    const screen = await renderInProvider(
      <LimitNotice result={failedCall(budget()).result} currency="USD" hideNumbers />,
    )

    const notice = page.getByRole('region', { name: 'Spending limit reached' })
    await expect.element(notice).toBeVisible()
    expect(screen.container.innerHTML).not.toMatch(/3\.0|\$/)
    expect(page.getByRole('meter').query()).toBeNull()
    expect(button('Details').query()).toBeNull()
  })

  it('tells whoever may not raise it whom to ask', async () => {
    await renderInProvider(<LimitNotice result={failedCall(budget()).result} />, {
      actions: { 'raise-limit': false },
      askWhom: 'Dana',
    })

    await expect.element(page.getByText('Ask Dana to raise the limit.')).toBeVisible()
    await expect.element(button('Copy a request')).toBeVisible()
  })

  it('calls a plan a plan, and never has another plan as the only way', async () => {
    const failure = budget({
      kind: 'plan-required',
      remedies: [{ action: 'change-plan' }, { action: 'request-access' }],
      limit: undefined,
    })
    await renderInProvider(<LimitNotice result={failedCall(failure).result} />, {
      actions: { 'change-plan': '/plans' },
    })

    await expect.element(page.getByRole('region', { name: 'Plan limit reached' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'See plans' })).toBeVisible()
    await expect.element(page.getByText('Ask an owner of this account for access.')).toBeVisible()
  })
})

describe('a request for an increase', () => {
  it('is sent with the keyboard, keeps the focus, and says in its name how far it is', async () => {
    const gate = new EventTarget()
    const ask = vi.fn<RequestIncrease>(
      () => new Promise((resolve) => gate.addEventListener('sent', resolve)),
    )
    const failure = budget()
    await renderInProvider(
      <LimitNotice result={failedCall(failure).result} onRequestIncrease={ask} />,
    )
    const node = button('Request an increase').element()
    await userEvent.tab()
    expect(document.activeElement).toBe(node)

    await userEvent.keyboard('{Enter}')
    await expect.element(button('Sending the request …')).toHaveAttribute('aria-disabled', 'true')
    await expect.poll(() => spoken().polite).toMatch(/Sending the request …$/)
    gate.dispatchEvent(new Event('sent'))

    await expect.element(button('Request sent')).toHaveAttribute('aria-disabled', 'true')
    await expect
      .poll(() => spoken().polite)
      .toMatch(/Request sent\. It can be asked for again at \d\d:\d\d [AP]M\.$/)
    await expect
      .element(button('Request sent'))
      .toHaveAccessibleDescription(/^It can be asked for again at/)
    expect(button('Request sent').element()).toBe(node)
    expect(document.activeElement).toBe(node)
    expect(ask.mock.calls).toEqual([[failure]])
  })

  it('is sent once, however often the button is pressed, and not again after a reload', async () => {
    const ask = asks()
    const result = failedCall(budget()).result
    const screen = await renderInProvider(<LimitNotice result={result} onRequestIncrease={ask} />)

    await userEvent.dblClick(button('Request an increase'))
    await userEvent.click(button('Request sent'), { force: true })
    await screen.unmount()
    await renderInProvider(
      <LimitNotice result={failedCall(budget()).result} onRequestIncrease={ask} />,
    )
    await userEvent.click(button('Request sent'), { force: true })

    expect(ask).toHaveBeenCalledOnce()
  })

  it('of another limit can be sent meanwhile', async () => {
    const ask = asks()
    const other = budget({ limit: { scope: 'key', max: 5, remaining: 0 } })
    await renderInProvider(
      <>
        <LimitNotice result={failedCall(budget()).result} onRequestIncrease={ask} />
        <LimitNotice result={failedCall(other).result} onRequestIncrease={ask} />
      </>,
    )

    await userEvent.click(button('Request an increase').first())
    await expect.element(button('Request sent')).toBeVisible()
    await userEvent.click(button('Request an increase'))

    await expect.poll(() => ask.mock.calls.length).toBe(2)
  })

  it('can be sent again once five minutes have passed', async () => {
    const name = `increase ${JSON.stringify(['spend-limit', 'LiteLLM', 'budget'])}`
    const entry = { until: Date.now() + 2_500 }
    localStorage.setItem('react-recourse.kept', JSON.stringify({ [name]: entry }))
    await renderInProvider(
      <LimitNotice result={failedCall(budget()).result} onRequestIncrease={asks()} />,
    )

    await expect.element(button('Request an increase')).not.toHaveAttribute('aria-disabled')
  })

  it('that could not be sent says so, seen and spoken, and can be sent again at once', async () => {
    const ask = vi.fn<RequestIncrease>(() => {
      throw new Error('no mailbox')
    })
    await renderInProvider(
      <LimitNotice result={failedCall(budget()).result} onRequestIncrease={ask} />,
    )

    await userEvent.click(button('Request an increase'))

    await expect.poll(() => spoken().polite).toMatch(/The request could not be sent\.$/)
    await expect
      .element(button('Request an increase'))
      .toHaveAccessibleDescription('The request could not be sent.')
    await userEvent.click(button('Request an increase'))
    await expect.poll(() => ask.mock.calls.length).toBe(2)
  })
})

describe('a limit notice', () => {
  it('is written on a server without a time, whose line it keeps', () => {
    const html = renderToString(
      <StrictMode>
        <RecourseProvider>
          <LimitNotice result={failedCall(rate(2_000)).result} onRequestIncrease={asks()} />
        </RecourseProvider>
      </StrictMode>,
    )

    expect(html).toContain('200 of 200 used')
    expect(html).toContain('data-recourse="reset"')
    expect(html).not.toContain('Starts again')
  })

  it('passes axe', async () => {
    const screen = await renderInProvider(
      <main>
        <LimitNotice
          result={failedCall(rate(30)).result}
          onRequestIncrease={asks()}
          currency="USD"
        />
      </main>,
    )

    const { violations } = await axe.run(screen.container, {
      rules: { 'target-size': { enabled: true } },
    })
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})
