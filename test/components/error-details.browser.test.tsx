import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorDetails } from '../../src/components/index.ts'
import { outOfCredit, renderInProvider } from './given.tsx'

const button = () => page.getByRole('button', { name: 'Details' })
const report = () => page.getByRole('region', { name: 'Report for support' })

describe('ErrorDetails', () => {
  it('are closed at first, and the button says so and what it opens', async () => {
    await renderInProvider(<ErrorDetails failure={outOfCredit()} />)

    await expect.element(button()).toHaveAttribute('aria-expanded', 'false')
    const controlled = button().element().getAttribute('aria-controls')
    expect(document.getElementById(controlled ?? '')).not.toBeVisible()
    expect(report().query()).toBeNull()
  })

  it('open and close by the keyboard, which keeps its place', async () => {
    await renderInProvider(<ErrorDetails failure={outOfCredit()} />)

    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.element(report()).toBeVisible()
    await expect.element(button()).toHaveAttribute('aria-expanded', 'true')
    await expect.element(button()).toHaveFocus()

    await userEvent.keyboard(' ')
    await expect.poll(() => report().query()).toBeNull()
    await expect.element(button()).toHaveFocus()
  })

  it('can be open from the start', async () => {
    await renderInProvider(<ErrorDetails failure={outOfCredit()} defaultOpen />)

    await expect.element(report()).toBeVisible()
    await userEvent.click(button())
    await expect.poll(() => report().query()).toBeNull()
  })

  it('are as open as the app says, which is told what the person wants', async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>()
    await renderInProvider(
      <ErrorDetails failure={outOfCredit()} open={false} onOpenChange={onOpenChange} />,
    )

    await userEvent.click(button())

    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true)
    expect(report().query()).toBeNull()
  })
})
