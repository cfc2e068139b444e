import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner, StaleNotice } from '../../src/components/index.ts'
import { failedCall, renderInProvider, unavailable } from '../components/given.tsx'

const title = 'Couldn’t load usage'

afterEach(() => {
  vi.useRealTimers()
})

describe('what takes its time', () => {
  it('E57 nothing leaves by itself: an hour later it is all still there', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
    const { result } = failedCall(unavailable(), { stale: true })
    const screen = await renderInProvider(
      <>
        <ErrorBanner result={result} title={title} onDismiss={() => {}} />
        <StaleNotice result={result} title="Couldn’t update spend" />
      </>,
    )
    await vi.advanceTimersByTimeAsync(1_000)
    const before = screen.container.querySelectorAll('[data-recourse="root"]').length

    await vi.advanceTimersByTimeAsync(3_600_000)

    expect(before).toBe(2)
    expect(screen.container.querySelectorAll('[data-recourse="root"]')).toHaveLength(before)
  })

  it('E58 a countdown can be taken off the screen: stopped, nothing ticks any more', async () => {
    const call = failedCall(unavailable(), {
      phase: 'waiting',
      maxAttempts: 4,
      nextRetryAt: Date.now() + 34_000,
    })
    const screen = await renderInProvider(<ErrorBanner result={call.result} title={title} />)
    const countdown = () =>
      screen.container.querySelector('[data-recourse="countdown"]')?.textContent
    await expect.poll(countdown).toMatch(/in 0:3\d/)
    call.cancel.mockImplementation(() => call.set({ phase: 'failed', nextRetryAt: undefined }))

    await userEvent.click(page.getByRole('button', { name: `Stop retrying: ${title}` }))

    await expect.poll(countdown).not.toMatch(/\d:\d\d/)
    expect(call.cancel).toHaveBeenCalledOnce()
  })
})
