import { StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { RenderResult } from 'vitest-browser-react'
import {
  RecourseProvider,
  TopUpPrompt,
  type RecourseProviderProps,
  type TopUpPromptProps,
} from '../../src/components/index.ts'
import {
  failedCall,
  outOfCredit,
  renderInProvider,
  requestId,
  spoken,
  unavailable,
} from './given.tsx'

const payPage = 'https://pay.example/credit'

const payLink = () => page.getByRole('link', { name: 'Add credit (opens in a new tab)' })

/** The person sees this page again. */
function comeBack(): void {
  window.dispatchEvent(new Event('focus'))
}

/** A balance query; the balance and when it was read. */
function balanceOf(available: number, dataUpdatedAt: number, refetch = vi.fn<() => void>()) {
  return { data: { available, currency: 'USD' }, dataUpdatedAt, refetch }
}

/** Opening the pay page is not what is tested. */
function stayHere(container: Element): void {
  container.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
  })
}

function prompt(props: TopUpPromptProps, provider: Omit<RecourseProviderProps, 'children'> = {}) {
  return (
    <StrictMode>
      <RecourseProvider {...provider}>
        <TopUpPrompt {...props} />
      </RecourseProvider>
    </StrictMode>
  )
}

async function renderPrompt(
  props: TopUpPromptProps,
  provider?: Omit<RecourseProviderProps, 'children'>,
): Promise<RenderResult> {
  const screen = await renderInProvider(<TopUpPrompt {...props} />, provider)
  stayHere(screen.container)
  return screen
}

describe('TopUpPrompt', () => {
  it('names the balance, the price and what is missing, where the wire tells them', async () => {
    const screen = await renderPrompt({ result: failedCall(outOfCredit()).result })

    const figures = [...screen.container.querySelectorAll('[data-recourse="figures"] > div')]
    expect(figures.map((figure) => figure.textContent)).toEqual([
      'Balance$0.12',
      'This request$0.72',
      'Missing$0.60',
    ])
  })

  it('shows a balance of zero', async () => {
    const failure = { ...outOfCredit(), balance: undefined }
    await renderPrompt({
      result: failedCall(failure).result,
      balance: balanceOf(0, failure.receivedAt - 1),
    })

    await expect.element(page.getByText('$0.00')).toBeVisible()
  })

  it('renders nothing for other failures', async () => {
    const screen = await renderPrompt({ result: failedCall(unavailable()).result })

    expect(screen.container.querySelector('[data-recourse="root"]')).toBeNull()
  })

  it('leads to the pay page in a new tab, and quotes the request id', async () => {
    await renderPrompt({ result: failedCall(outOfCredit()).result, href: payPage })

    await expect.element(payLink()).toHaveAttribute('href', payPage)
    await expect.element(payLink()).toHaveAttribute('rel', 'noopener noreferrer')
    await expect.element(page.getByText(requestId)).toBeVisible()
  })

  it('asks for the balance at the return, and resumes once the balance covers the request', async () => {
    const failure = outOfCredit()
    const call = failedCall(failure)
    const before = balanceOf(0.12, failure.receivedAt - 1_000)
    const screen = await renderPrompt({ result: call.result, balance: before, href: payPage })

    await userEvent.click(payLink())
    await expect.element(page.getByText('Come back here when you have paid.')).toBeVisible()
    before.refetch.mockClear()
    await new Promise((resolve) => {
      setTimeout(resolve, 1_100)
    })
    comeBack()
    expect(before.refetch).toHaveBeenCalledOnce()
    await expect
      .element(page.getByText('Waiting for the payment to arrive …').first())
      .toBeVisible()
    expect(call.resume).not.toHaveBeenCalled()
    const after = balanceOf(5.12, failure.receivedAt + 1_000)
    await screen.rerender(prompt({ result: call.result, balance: after, href: payPage }))

    await expect.poll(() => call.resume.mock.calls).toEqual([[failure]])
    const confirmed = 'The balance is $5.12 now. What stopped goes on.'
    await expect.element(page.getByText(confirmed).first()).toBeVisible()
    await expect.poll(() => spoken().polite).toContain(confirmed)
  })

  it('claims nothing of a balance that was read before the failure', async () => {
    const failure = outOfCredit()
    const call = failedCall(failure)
    await renderPrompt({ result: call.result, balance: balanceOf(5, failure.receivedAt - 1) })

    expect(call.resume).not.toHaveBeenCalled()
  })

  it('claims nothing of a balance that is still too small', async () => {
    const failure = outOfCredit()
    const call = failedCall(failure)
    const screen = await renderPrompt({
      result: call.result,
      balance: balanceOf(0.12, failure.receivedAt - 1),
    })

    const more = balanceOf(0.71, failure.receivedAt + 1)
    await screen.rerender(prompt({ result: call.result, balance: more }))

    await expect.element(page.getByText('$0.01')).toBeVisible()
    expect(call.resume).not.toHaveBeenCalled()
  })

  it('resumes once, however often the balance is read', async () => {
    const failure = outOfCredit()
    const call = failedCall(failure)
    const screen = await renderPrompt({
      result: call.result,
      balance: balanceOf(0.12, failure.receivedAt - 1),
    })

    for (const later of [1, 2, 3]) {
      const balance = balanceOf(5 + later, failure.receivedAt + later)
      await screen.rerender(prompt({ result: call.result, balance }))
    }

    expect(call.resume).toHaveBeenCalledOnce()
  })

  it('offers a mutation without an adapter, and never sends it', async () => {
    const failure = outOfCredit()
    const mutate = vi.fn<(variables: number) => void>()
    const result = { error: { failure }, mutate, variables: 1, status: 'error' }
    const error = failedCall(failure).result.error
    const screen = await renderPrompt({
      result: { ...result, error },
      balance: balanceOf(0.12, failure.receivedAt - 1),
    })
    await screen.rerender(
      prompt({ result: { ...result, error }, balance: balanceOf(9, failure.receivedAt + 1) }),
    )

    await expect.element(page.getByText(/The balance is \$9\.00 now/).first()).toBeVisible()
    expect(mutate).not.toHaveBeenCalled()
  })

  it('polls nothing without a balance: the second button asks the request again, once', async () => {
    const call = failedCall(outOfCredit())
    await renderPrompt({ result: call.result, href: payPage })

    comeBack()
    expect(page.getByRole('button', { name: 'Check again' }).query()).toBeNull()
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))

    expect(call.retryNow).toHaveBeenCalledOnce()
  })

  it('opens the app’s own payment, and looks for the money without a return', async () => {
    const failure = outOfCredit()
    const onTopUp = vi.fn<() => void>()
    const balance = balanceOf(0.12, failure.receivedAt - 1)
    await renderPrompt({ result: failedCall(failure).result, balance, onTopUp })

    await userEvent.click(page.getByRole('button', { name: 'Add credit' }))

    expect(onTopUp).toHaveBeenCalledOnce()
    await expect.poll(() => balance.refetch.mock.calls.length).toBe(1)
  })

  it('tells who may not pay whom to ask, and gives them a request to copy', async () => {
    await renderPrompt(
      { result: failedCall(outOfCredit()).result, href: payPage },
      { actions: { 'top-up': false }, askWhom: () => 'Dana' },
    )

    await expect.element(page.getByText(/^Ask Dana to add credit\./)).toBeVisible()
    expect(page.getByRole('link').query()).toBeNull()
    await userEvent.click(page.getByRole('button', { name: 'Copy a request' }))
    await expect.poll(() => navigator.clipboard.readText()).toContain('add credit')
    expect(await navigator.clipboard.readText()).toContain(requestId)
  })
})
