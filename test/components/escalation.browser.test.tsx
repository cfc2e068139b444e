import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/index.ts'
import { ecolinkFailure, failedCall, renderInProvider } from './given.tsx'

/** EcoLink’s document: what is still there after a minute is reported. */
const minute = 60_000

const sentence = 'This has lasted longer than usual.'

const actionsIn = (container: Element) =>
  [...container.querySelectorAll('[data-action]')].map((element) =>
    element.getAttribute('data-action'),
  )

/** A failure of EcoLink that began `ago` milliseconds ago. */
const backend = (ago: number) => ({
  ...ecolinkFailure(502, { error: 'bad_gateway', message: 'Backend answered with an error' }),
  receivedAt: Date.now() - ago,
})

const heightOf = (element: Element | null | undefined) =>
  element?.getBoundingClientRect().height ?? 0

describe('a failure of EcoLink that lasts a minute', () => {
  it('is reported to support last before that, and first from then on', async () => {
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(backend(minute - 2_500)).result} title="Couldn’t start" />,
    )
    expect(actionsIn(screen.container)[0]).toBe('retry')
    expect(actionsIn(screen.container)).toContain('contact-support')
    expect(screen.container.textContent).not.toContain(sentence)

    await expect.poll(() => actionsIn(screen.container)[0]).toBe('contact-support')

    expect(screen.container.textContent?.split(sentence)).toHaveLength(2)
    expect(
      actionsIn(screen.container).filter((action) => action === 'contact-support'),
    ).toHaveLength(1)
    await expect
      .element(page.getByText('Ask in #ecolink-support and quote the request ID.'))
      .toBeVisible()
    await expect.element(page.getByRole('button', { name: /^Retry: / })).toBeVisible()
  })

  it('moves what is below it by no more than the line of its sentence', async () => {
    const screen = await renderInProvider(
      <div style={{ inlineSize: '40rem' }}>
        <ErrorBanner result={failedCall(backend(minute - 2_500)).result} title="Couldn’t start" />
      </div>,
    )
    const root = screen.container.querySelector('[data-recourse="root"]')
    const before = heightOf(root)

    await expect.poll(() => actionsIn(screen.container)[0]).toBe('contact-support')

    const line = parseFloat(getComputedStyle(page.getByText(sentence).element()).lineHeight)
    // The advice that moves up is set a little larger there than in the list that it leaves.
    expect(heightOf(root) - before).toBeLessThanOrEqual(line + 3)
  })

  it('that failed once more has lasted since the first time', async () => {
    const call = failedCall(backend(minute + 1))
    const screen = await renderInProvider(
      <ErrorBanner result={call.result} title="Couldn’t start" />,
    )
    expect(actionsIn(screen.container)[0]).toBe('contact-support')

    call.set({ failure: backend(0) })

    expect(actionsIn(screen.container)[0]).toBe('contact-support')
    expect(screen.container.textContent?.split(sentence)).toHaveLength(2)
  })

  it('starts anew once it was over', async () => {
    const call = failedCall(backend(minute + 1))
    const screen = await renderInProvider(
      <ErrorBanner result={call.result} title="Couldn’t start" />,
    )

    call.set({ failure: undefined, phase: 'idle' })
    await expect.poll(() => screen.container.querySelector('[data-recourse="root"]')).toBeNull()
    call.set({ failure: backend(0), phase: 'failed' })

    await expect.poll(() => actionsIn(screen.container)[0]).toBe('retry')
    expect(screen.container.textContent).not.toContain(sentence)
  })
})
