import { describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { RecourseProvider, StreamInterrupted } from '../../src/components/index.ts'
import { ApiError, toFailure } from '../../src/core/index.ts'
import { burst, failedCall, renderInProvider, spoken, unavailable } from './given.tsx'

const nothing = () => {}

const answer = 'First the queue grows, then'

const broken = () => toFailure(new TypeError('network error'))

const output = () => page.getByRole('group', { name: 'The answer so far' })
const notice = () => page.getByRole('region', { name: 'The answer broke off' })
const named = (name: string) => page.getByRole('button', { name })

const names = () =>
  [...document.querySelectorAll('[data-recourse="actions"] > button')].map(
    ({ textContent }) => textContent,
  )

function app(result: object) {
  return (
    <RecourseProvider>
      <StreamInterrupted result={result} partial={answer} />
    </RecourseProvider>
  )
}

describe('StreamInterrupted', () => {
  it('stands after what has arrived, its buttons after its text', async () => {
    const call = failedCall(broken())
    await renderInProvider(
      <StreamInterrupted result={call.result} partial={<p>{answer}</p>} onContinue={() => {}} />,
    )

    await expect.element(output()).toHaveTextContent(answer)
    const [shown, told] = [output().element(), notice().element()]
    expect(shown.compareDocumentPosition(told)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(names()).toEqual(['Continue', 'Start over', 'Keep as it is'])
    const text = told.querySelector('[data-recourse="text"]')
    expect(text?.compareDocumentPosition(named('Continue').element())).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    )
    expect(text).toHaveTextContent(/What arrived so far is kept\.$/)
  })

  it('leaves what has arrived where it is, as the same element, when the failure is over', async () => {
    const call = failedCall(broken())
    await renderInProvider(<StreamInterrupted result={call.result}>{answer}</StreamInterrupted>)
    const before = output().element()

    call.set({ failure: undefined, phase: 'idle' })
    await expect.poll(() => notice().query()).toBeNull()

    expect(output().element()).toBe(before)
    expect(before.textContent).toBe(answer)
  })

  it('has other words where nothing had arrived, and nothing to continue or to keep', async () => {
    await renderInProvider(
      <StreamInterrupted
        result={failedCall(broken()).result}
        partial=""
        onContinue={() => {}}
        onKeep={() => {}}
      />,
    )

    await expect.element(page.getByRole('region', { name: 'No answer arrived' })).toBeVisible()
    await expect.element(page.getByText(/Nothing had arrived yet\.$/)).toBeVisible()
    expect(names()).toEqual(['Retry'])
    expect(output().query()).toBeNull()
  })

  it('interrupts nobody who listens, although it answers what they did', async () => {
    const call = failedCall(broken())
    const mutation = { error: undefined, mutate: () => {}, status: 'pending' }
    const screen = await render(app(mutation))

    await burst()
    await screen.rerender(app({ ...mutation, status: 'error', error: call.result.error }))

    await expect.poll(() => spoken().polite).toContain('The answer broke off')
    expect(spoken().assertive).toBe('')
  })

  it('is busy while it goes on, and says so', async () => {
    let finish = nothing
    const onContinue = vi.fn<() => Promise<void>>(
      () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    )
    await renderInProvider(
      <StreamInterrupted error={broken()} partial={answer} onContinue={onContinue} />,
    )

    named('Continue').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(named('Continue')).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Enter}')

    expect(onContinue).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(named('Continue').element())
    await expect.poll(() => spoken().polite).toContain('Continuing where it broke off …')
    finish()
    await expect.element(named('Continue')).not.toHaveAttribute('aria-disabled')
  })

  it('says where going on did not work', async () => {
    await renderInProvider(
      <StreamInterrupted
        error={broken()}
        partial={answer}
        onContinue={() => Promise.reject(new Error('no'))}
      />,
    )

    await userEvent.click(named('Continue'))

    await expect.element(page.getByText('That did not work: Continue.').first()).toBeVisible()
  })

  it('is put away when the answer is kept, with the focus on the answer', async () => {
    const onKeep = vi.fn<() => void>()
    await renderInProvider(<StreamInterrupted error={broken()} partial={answer} onKeep={onKeep} />)

    named('Keep as it is').element().focus()
    await userEvent.keyboard('{Enter}')

    await expect.poll(() => notice().query()).toBeNull()
    expect(onKeep).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(output().element())
    await expect.poll(() => spoken().polite).toContain('The answer is kept as it is.')
  })

  it('puts the focus on an output that the app shows itself', async () => {
    await renderInProvider(
      <div>
        <div id="own">{answer}</div>
        <StreamInterrupted error={broken()} />
      </div>,
    )

    await userEvent.click(named('Keep as it is'))

    expect(document.activeElement).toBe(document.getElementById('own'))
  })

  it('starts over at once what surely did not run', async () => {
    const call = failedCall(unavailable())
    await renderInProvider(<StreamInterrupted result={call.result} partial={answer} />)

    await userEvent.click(named('Start over'))

    expect(call.retryNow).toHaveBeenCalledOnce()
  })

  it('asks before it starts over what may have run and costs', async () => {
    const onRetry = vi.fn<() => void>()
    const error = new ApiError({ ...broken(), outcome: 'unknown' })
    await renderInProvider(
      <StreamInterrupted error={error} onRetry={onRetry} paid partial={answer} />,
    )

    await userEvent.click(named('Start over'))
    await expect.element(page.getByRole('alertdialog', { name: 'Send it again?' })).toBeVisible()
    expect(onRetry).not.toHaveBeenCalled()
    await userEvent.click(named('Send it again'))

    expect(onRetry).toHaveBeenCalledOnce()
  })
})
