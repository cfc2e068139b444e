import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useRef, type ReactNode } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { ErrorBanner, useAnnounce } from '../../src/components/index.ts'
import { Announcer } from '../../src/components/parts.ts'
import { stillCall } from './calls.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

/** What is only heard. The provider brings two live regions; nothing of this has to be rendered. */
const meta = {
  title: 'Components/Announcer',
  component: Announcer,
  decorators: [inApp],
  beforeEach: stopClock,
} satisfies Meta<typeof Announcer>

export default meta
type Story = StoryObj<typeof meta>

const outOfCredit = failureOf('evolink/402-insufficient-quota')
const call = stillCall(outOfCredit, { failure: undefined, phase: 'idle' })

function Save(): ReactNode {
  const announce = useAnnounce()
  return (
    <p>
      <button onClick={() => announce('Draft saved.')}>Save the draft</button>{' '}
      <button onClick={() => announce('Your session ends in a minute.', { urgent: true })}>
        End the session
      </button>
    </p>
  )
}

/** An app speaks through the same regions with `useAnnounce`: politely, or where it cannot wait at once. */
export const AnAppSpeaks: Story = {
  render: () => <Save />,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Save the draft' }))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Draft saved.'))

    await userEvent.click(canvas.getByRole('button', { name: 'End the session' }))
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent(/^Your session ends/))
  },
}

function Modal({ children }: { readonly children: ReactNode }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-label="New video" style={{ inlineSize: 'min(28rem, 90%)' }}>
      <p>
        <button onClick={() => dialog.current?.close()}>Close</button>
      </p>
      {children}
    </dialog>
  )
}

/**
 * A modal `<dialog>` makes everything outside of it inert, live regions included. So while one is
 * open, what is said is said in regions inside of it; nothing has to be done for that.
 */
export const InAModalDialog: Story = {
  render: () => (
    <Modal>
      <ErrorBanner result={call} title="Couldn’t create the video" />
    </Modal>
  ),
  async play({ canvas }) {
    const dialog = within(await canvas.findByRole('dialog'))

    call.move({ failure: outOfCredit, phase: 'failed' })

    await waitFor(
      () =>
        expect(dialog.getByRole('status')).toHaveTextContent(
          /^Couldn’t create the video\. .*credit/i,
        ),
      { timeout: 5_000 },
    )
    call.move({ failure: undefined, phase: 'idle' })
  },
}

/**
 * The part is for what cannot be followed, such as a window or a frame that is rendered into: put it
 * there, and what the provider says is said there for as long as it is.
 */
export const InAPlaceOfItsOwn: Story = {
  render: () => (
    <>
      <Save />
      <Announcer id="mine" />
    </>
  ),
  async play({ canvas, canvasElement, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Save the draft' }))

    await waitFor(() =>
      expect(canvasElement.querySelector('#mine [role="status"]')).toHaveTextContent(
        'Draft saved.',
      ),
    )
  },
}
