import { StrictMode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ErrorBanner, RetryButton } from '../../src/components/index.ts'
import { toFailure } from '../../src/core/index.ts'
import { failedCall, renderInProvider, unavailable } from './given.tsx'

const retryButton = () => page.getByRole('button', { name: 'Retry: Usage' })
const countdown = () => document.querySelector('[data-recourse="countdown"]')

const noon = new Date(2026, 10, 21, 12, 0, 0).getTime()

/** Stops the clock on the wall; timers go on, or nothing would tick. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
}

afterEach(() => {
  vi.useRealTimers()
})

describe('RetryButton', () => {
  it('asks again at a press', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)

    await userEvent.click(retryButton())

    expect(call.retryNow).toHaveBeenCalledOnce()
  })

  it('takes a double click for one press, also before anything has rendered', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)

    await userEvent.dblClick(retryButton())

    expect(call.retryNow).toHaveBeenCalledOnce()
  })

  it('works by the keyboard', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)

    await userEvent.tab()
    await userEvent.keyboard('{Enter}')

    expect(call.retryNow).toHaveBeenCalledOnce()
  })

  it('keeps its node, its name and the focus in every phase, and is never disabled', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)
    const node = retryButton().element()
    await userEvent.click(retryButton())

    for (const phase of ['retrying', 'waiting', 'paused', 'retrying', 'failed'] as const) {
      const waits = { nextRetryAt: phase === 'waiting' ? Date.now() + 9_000 : undefined }
      call.set({ phase, maxAttempts: 4, ...waits })

      await expect.element(retryButton()).toHaveAttribute('data-phase', phase)
      expect(retryButton().element()).toBe(node)
      expect(document.activeElement).toBe(node)
      expect(node).not.toHaveAttribute('disabled')
      expect(node.getAttribute('aria-disabled')).toBe(phase === 'retrying' ? 'true' : null)
    }
  })

  it('does nothing while a retry runs', async () => {
    const call = failedCall(unavailable(), { phase: 'retrying' })
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)

    await userEvent.click(retryButton(), { force: true })

    expect(call.retryNow).not.toHaveBeenCalled()
  })

  it('has its visible word in its name', async () => {
    await renderInProvider(<RetryButton result={failedCall(unavailable()).result} title="Usage" />)

    expect(retryButton().element().textContent).toBe('Retry')
  })

  it('takes its name from the banner around it', async () => {
    const { result } = failedCall(unavailable())
    await renderInProvider(<ErrorBanner result={result} title="Couldn’t load usage" />)

    await expect
      .element(page.getByRole('button', { name: 'Retry: Couldn’t load usage' }))
      .toBeVisible()
  })

  it('works without an adapter: it refetches, and is busy until the answer is there', async () => {
    const answer = new EventTarget()
    const refetch = vi.fn<() => Promise<unknown>>(
      () => new Promise((resolve) => answer.addEventListener('come', resolve)),
    )
    await renderInProvider(
      <RetryButton result={{ error: new Error('boom'), refetch }} title="Usage" />,
    )

    await userEvent.click(retryButton())

    expect(refetch).toHaveBeenCalledOnce()
    await expect.element(retryButton()).toHaveAttribute('aria-disabled', 'true')
    answer.dispatchEvent(new Event('come'))
    await expect.element(retryButton()).not.toHaveAttribute('aria-disabled')
  })

  it('works for an error with onRetry alone', async () => {
    const onRetry = vi.fn<() => void>()
    await render(
      <StrictMode>
        <RetryButton error={new Error('boom')} onRetry={onRetry} title="Usage" />
      </StrictMode>,
    )

    await userEvent.click(retryButton())

    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('sends a mutation again with the same variables', async () => {
    const mutate = vi.fn<(variables: object) => void>()
    const result = { error: { status: 503 }, mutate, variables: { name: 'a' }, status: 'error' }
    await renderInProvider(<RetryButton result={result} title="Usage" />)

    await userEvent.click(retryButton())

    expect(mutate).toHaveBeenCalledExactlyOnceWith({ name: 'a' })
  })

  it('is not there where nothing can be asked again', async () => {
    await renderInProvider(<ErrorBanner error={new Error('boom')} title="Usage" />)

    expect(retryButton().query()).toBeNull()
  })
})

describe('the countdown', () => {
  it('counts down beside the button, hidden from assistive technology', async () => {
    stopClock()
    const call = failedCall(unavailable(), {
      phase: 'waiting',
      attempt: 1,
      maxAttempts: 4,
      nextRetryAt: noon + 34_000,
    })
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)

    await expect.poll(() => countdown()?.textContent).toBe('in 0:34 · 2 of 4')
    expect(countdown()?.getAttribute('aria-hidden')).toBe('true')
    vi.setSystemTime(noon + 25_000)
    await expect.poll(() => countdown()?.textContent).toBe('in 0:09 · 2 of 4')
  })

  it('shows the clock from five minutes on', async () => {
    stopClock()
    const nextRetryAt = new Date(2026, 10, 21, 14, 32).getTime()
    const call = failedCall(unavailable(), { phase: 'waiting', nextRetryAt })
    await renderInProvider(<RetryButton result={call.result} title="Usage" />, {
      words: { locale: 'en-GB' },
    })

    await expect.poll(() => countdown()?.textContent).toBe('at 14:32')
  })

  it('is described by its end, which does not tick', async () => {
    const nextRetryAt = new Date(2026, 10, 21, 14, 32).getTime()
    const call = failedCall(unavailable(), { phase: 'waiting', nextRetryAt })
    await renderInProvider(<RetryButton result={call.result} title="Usage" />, {
      words: { locale: 'en-GB' },
    })

    await expect.element(retryButton()).toHaveAccessibleDescription('Retries by itself at 14:32.')
    call.set({ phase: 'failed', nextRetryAt: undefined })
    await expect.element(retryButton()).toHaveAccessibleDescription('')
  })

  it('shows from when the wire said to come back, where nothing waits for it', async () => {
    stopClock()
    const failure = { ...unavailable(), retry: { automatic: true, at: noon + 90_000 } }
    await renderInProvider(<RetryButton result={failedCall(failure).result} title="Usage" />)

    await expect.poll(() => countdown()?.textContent).toBe('in 1:30')
  })

  it('says that a paused retry waits for the connection', async () => {
    const call = failedCall(unavailable(), { phase: 'paused' })
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)

    await expect.poll(() => countdown()?.textContent).toBe('when online')
  })

  it('can be stopped, and the focus goes to the button that stays', async () => {
    const call = failedCall(unavailable(), { phase: 'waiting', nextRetryAt: Date.now() + 34_000 })
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)

    await userEvent.click(page.getByRole('button', { name: 'Stop retrying: Usage' }))
    call.set({ phase: 'failed', nextRetryAt: undefined })

    expect(call.cancel).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(retryButton().element())
  })
})

/** A paid call that may have run. */
const paid = () => {
  const failure = toFailure({ status: 504, body: { error: 'gateway timeout' } })
  return failedCall({ ...failure, outcome: 'unknown' }, { paid: true })
}

describe('asking first', () => {
  it('comes before a paid call whose outcome nobody knows', async () => {
    const call = paid()
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)

    await userEvent.click(retryButton())

    const dialog = page.getByRole('alertdialog', { name: 'Send it again?' })
    await expect.element(dialog).toBeVisible()
    expect(call.retryNow).not.toHaveBeenCalled()
    await userEvent.click(page.getByRole('button', { name: 'Send it again' }))
    expect(call.retryNow).toHaveBeenCalledOnce()
  })

  it('starts on the harmless answer, and gives the focus back', async () => {
    const call = paid()
    await renderInProvider(<RetryButton result={call.result} title="Usage" />)
    await userEvent.click(retryButton())

    await expect.element(page.getByRole('button', { name: 'Do not send' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')

    await expect.element(retryButton()).toHaveFocus()
    expect(call.retryNow).not.toHaveBeenCalled()
  })

  it('does not come where the call was rejected, or costs nothing', async () => {
    const rejected = failedCall(unavailable(), { paid: true })
    await renderInProvider(<RetryButton result={rejected.result} title="Usage" />)

    await userEvent.click(retryButton())

    expect(rejected.retryNow).toHaveBeenCalledOnce()
  })
})
