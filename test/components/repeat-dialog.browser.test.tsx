import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ErrorBanner, RetryButton } from '../../src/components/index.ts'
import { toFailure } from '../../src/core/index.ts'
import { failedCall, fakeCall, outOfCredit, renderInProvider, type FakeCall } from './given.tsx'

const paid = () => failedCall({ ...toFailure({ status: 504 }), outcome: 'unknown' }, { paid: true })

const retryButton = () => page.getByRole('button', { name: 'Retry: Picture' })
const question = () => page.getByRole('alertdialog', { name: 'Send it again?' })
const retryOf = ({ result }: FakeCall) => <RetryButton result={result} title="Picture" />

/** A dialog of the app’s, as the browser has it. */
function Native({ children }: { readonly children: ReactNode }) {
  return (
    <dialog aria-label="Around" ref={(node) => void (node && !node.open && node.showModal())}>
      {children}
    </dialog>
  )
}

async function ask(): Promise<void> {
  await userEvent.click(retryButton())
  await expect.element(question()).toBeVisible()
}

async function answer(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }))
  await expect.poll(() => question().query()).toBeNull()
}

describe('the question before a repeat', () => {
  it('has a name and says what could happen', async () => {
    await renderInProvider(retryOf(paid()))
    await ask()

    await expect
      .element(question())
      .toHaveAccessibleDescription(
        'Nobody knows whether the last attempt ran. If it did, sending it again runs it twice, and may cost twice.',
      )
  })

  it('lets nothing behind it be reached, by Tab or by the mouse', async () => {
    await renderInProvider(
      <>
        <button>Behind</button>
        {retryOf(paid())}
      </>,
    )
    const behind = page.getByRole('button', { name: 'Behind' }).element()
    await ask()

    const { left, top } = behind.getBoundingClientRect()
    expect(document.elementFromPoint(left + 4, top + 4)).not.toBe(behind)
    for (let stop = 0; stop < 5; stop += 1) {
      await userEvent.tab()
      expect(document.activeElement).not.toBe(behind)
    }
  })

  it('is answered no by the keyboard alone, and the focus goes back', async () => {
    const call = paid()
    await renderInProvider(retryOf(call))

    retryButton().element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('button', { name: 'Do not send' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')

    await expect.element(retryButton()).toHaveFocus()
    expect(question().query()).toBeNull()
    expect(call.retryNow).not.toHaveBeenCalled()
  })

  it('is answered yes by the keyboard alone, and the focus goes back', async () => {
    const call = paid()
    await renderInProvider(retryOf(call))

    retryButton().element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('button', { name: 'Do not send' })).toHaveFocus()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')

    await expect.element(retryButton()).toHaveFocus()
    expect(question().query()).toBeNull()
    expect(call.retryNow).toHaveBeenCalledOnce()
  })

  it('goes with the danger, and does not come back unasked', async () => {
    const call = paid()
    await renderInProvider(retryOf(call))
    await ask()
    const risky = { ...toFailure({ status: 504 }), outcome: 'unknown' } as const

    call.set({ failure: outOfCredit() })
    await expect.poll(() => question().query()).toBeNull()
    await expect.element(retryButton()).toHaveFocus()
    call.set({ failure: risky })

    await expect.element(retryButton()).toBeVisible()
    expect(question().query()).toBeNull()
  })

  it('does not keep from being heard what fails meanwhile', async () => {
    const other = fakeCall({})
    await renderInProvider(
      <>
        {retryOf(paid())}
        <ErrorBanner result={other.result} title="Couldn’t load usage" />
      </>,
    )
    await ask()

    other.set({ failure: outOfCredit(), phase: 'failed', attempt: 1 })

    await expect
      .poll(() => question().element().querySelector('[aria-live="polite"]')?.textContent)
      .toContain('Couldn’t load usage')
  })

  it('stands inside what is around the banner, and takes its theme', async () => {
    await renderInProvider(
      <div dir="rtl" className="themed">
        <style>{'.themed { --rc-paper: rgb(1, 2, 3) }'}</style>
        <ErrorBanner result={paid().result} title="Picture" />
      </div>,
    )
    await ask()

    const { backgroundColor, direction } = getComputedStyle(question().element())
    expect([backgroundColor, direction]).toEqual(['rgb(1, 2, 3)', 'rtl'])
  })

  it('stands beside a paragraph that the banner is in', async () => {
    const call = paid()
    await renderInProvider(
      <p>
        A picture. <ErrorBanner surface="inline" result={call.result} title="Picture" />
      </p>,
    )
    await ask()

    expect(question().element().closest('p')).toBeNull()
    await answer('Send it again')
    expect(call.retryNow).toHaveBeenCalledOnce()
    await expect.element(retryButton()).toHaveFocus()
  })
})

describe('the question, asked within a dialog', () => {
  it('of the browser’s, is in front of it, and Escape leaves that open', async () => {
    await renderInProvider(<Native>{retryOf(paid())}</Native>)
    await ask()

    await expect.element(page.getByRole('button', { name: 'Do not send' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')

    await expect.poll(() => question().query()).toBeNull()
    await expect.element(page.getByRole('dialog', { name: 'Around' })).toBeVisible()
    await expect.element(retryButton()).toHaveFocus()
  })

  it('of Radix, is in front of it, and Escape leaves that open', async () => {
    const call = paid()
    await renderInProvider(
      <Dialog.Root defaultOpen>
        <Dialog.Portal>
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>Around</Dialog.Title>
            {retryOf(call)}
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>,
    )
    await ask()

    await expect.element(page.getByRole('button', { name: 'Do not send' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => question().query()).toBeNull()
    await expect.element(page.getByRole('dialog', { name: 'Around' })).toBeVisible()
    await expect.element(retryButton()).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => page.getByRole('dialog', { name: 'Around' }).query()).toBeNull()
    expect(call.retryNow).not.toHaveBeenCalled()
  })

  it('in a shadow root, is styled by it and gives the focus back', async () => {
    const host = document.createElement('div')
    const shadow = host.attachShadow({ mode: 'open' })
    document.body.append(host)
    await renderInProvider(
      createPortal(
        <>
          <style>{'dialog { color: rgb(4, 5, 6) }'}</style>
          {retryOf(paid())}
        </>,
        shadow,
      ),
    )
    await ask()

    expect(getComputedStyle(question().element()).color).toBe('rgb(4, 5, 6)')
    await answer('Do not send')
    expect(shadow.activeElement?.getAttribute('data-recourse')).toBe('retry')
    host.remove()
  })
})
