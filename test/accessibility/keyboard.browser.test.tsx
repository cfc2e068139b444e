import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/index.ts'
import { failedCall, fakeCall, renderInProvider, unavailable } from '../components/given.tsx'

const title = 'Couldn’t load usage'
const noon = new Date(2026, 10, 21, 12).getTime()
const retry = () => page.getByRole('button', { name: `Retry: ${title}` })

const waitingCall = (ms: number) =>
  failedCall(unavailable(), { phase: 'waiting', maxAttempts: 4, nextRetryAt: Date.now() + ms })

const countdown = () => document.querySelector('[data-recourse="countdown"]')?.textContent

function stopClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
}

const controls = (container: Element) => [
  ...container.querySelectorAll<HTMLElement>('a[href], button'),
]

const isShown = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true })

afterEach(() => {
  vi.useRealTimers()
})

describe('with the keyboard alone', () => {
  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('E18 %s presses a button', async (_, key) => {
    const call = failedCall(unavailable())
    await renderInProvider(<ErrorBanner result={call.result} title={title} />)
    await expect.element(retry()).toBeVisible()

    retry().element().focus()
    await userEvent.keyboard(key)

    expect(call.retryNow).toHaveBeenCalledOnce()
  })

  it('E19 a press during the wait asks at once, and leaves the focus where it is', async () => {
    const call = waitingCall(34_000)
    await renderInProvider(<ErrorBanner result={call.result} title={title} />)
    await expect.element(retry()).toBeVisible()

    retry().element().focus()
    await userEvent.keyboard('{Enter}')
    call.set({ phase: 'retrying', nextRetryAt: undefined })

    await expect.element(retry()).toHaveAttribute('aria-disabled', 'true')
    expect(call.retryNow).toHaveBeenCalledOnce()
    await expect.element(retry()).toHaveFocus()
  })

  it.each(['Retry', 'Stop retrying'])(
    'E20 focus on %s is kept when the countdown reaches zero',
    async (name) => {
      stopClock()
      const call = waitingCall(5_000)
      await renderInProvider(<ErrorBanner result={call.result} title={title} />)
      const button = page.getByRole('button', { name: `${name}: ${title}` })
      await expect.element(button).toBeVisible()
      const node = button.element()
      node.focus()

      vi.setSystemTime(noon + 5_000)
      await expect.poll(countdown).not.toContain('0:05')
      call.set({ phase: 'retrying', nextRetryAt: undefined })

      await expect.element(retry()).toHaveAttribute('aria-disabled', 'true')
      expect(document.activeElement).toBe(node)
    },
  )

  it('E21 focus is kept while the countdown ticks', async () => {
    stopClock()
    await renderInProvider(<ErrorBanner result={waitingCall(34_000).result} title={title} />)
    await expect.poll(countdown).toContain('0:34')
    const node = retry().element()
    node.focus()

    for (const second of [1, 2, 3]) {
      vi.setSystemTime(noon + second * 1_000)
      await expect.poll(countdown).toContain(`0:${34 - second}`)
      expect(document.activeElement).toBe(node)
      expect(retry().element()).toBe(node)
    }
  })

  it('E22 focus is not lost when a success takes the banner away', async () => {
    const call = fakeCall({ failure: unavailable(), phase: 'failed' })
    await renderInProvider(
      <main>
        <h1>Overview</h1>
        <ErrorBanner result={call.result} title={title} />
      </main>,
    )
    await expect.element(retry()).toBeVisible()
    retry().element().focus()

    call.set({ failure: undefined, phase: 'idle' })
    await expect.element(page.getByRole('region')).not.toBeInTheDocument()

    await expect.poll(() => document.activeElement).not.toBe(document.body)
  })

  it('E25 Tab leads into a banner, through it, and out again, and so does Shift and Tab', async () => {
    const screen = await renderInProvider(
      <>
        <button>Before</button>
        <ErrorBanner result={waitingCall(34_000).result} title={title} onDismiss={() => {}} />
        <button>After</button>
      </>,
    )
    await expect.element(retry()).toBeVisible()
    const all = controls(screen.container).filter(isShown)
    const forward: (Element | null)[] = []
    const back: (Element | null)[] = []

    page.getByRole('button', { name: 'Before' }).element().focus()
    for (const _ of all.slice(1)) {
      await userEvent.tab()
      forward.push(document.activeElement)
    }
    for (const _ of all.slice(1)) {
      await userEvent.tab({ shift: true })
      back.push(document.activeElement)
    }

    expect(all.length).toBeGreaterThan(7)
    expect(forward).toEqual(all.slice(1))
    expect(back).toEqual(all.slice(0, -1).toReversed())
  })

  it('E26 every control is a stop of its own: none needs arrow keys', async () => {
    const screen = await renderInProvider(
      <ErrorBanner result={waitingCall(34_000).result} title={title} onDismiss={() => {}} />,
    )
    await expect.element(retry()).toBeVisible()

    const skipped = controls(screen.container).filter(
      (control) => isShown(control) && control.tabIndex !== 0,
    )
    expect(skipped).toEqual([])
  })
})
