import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { AuthPrompt } from '../../src/components/index.ts'
import { ApiKeyForm } from '../../src/components/parts.ts'
import type { Failure } from '../../src/core/index.ts'
import { stillCall } from './calls.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

/** The same answer of a gateway whose callers sign in. */
function ofSession(failure: Failure): Failure {
  return { ...failure, remedies: [{ action: 'sign-in' }] }
}

const meta = {
  title: 'Components/AuthPrompt',
  component: AuthPrompt,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { result: stillCall(failureOf('evolink/401-invalid-token')) },
} satisfies Meta<typeof AuthPrompt>

export default meta
type Story = StoryObj<typeof meta>

/** The key has a page of its own. */
export const Key: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'The API key was not accepted' })).toBeVisible()
    await expect(
      canvas.getByRole('link', { name: 'Open API keys (opens in a new tab)' }),
    ).toHaveAttribute('href', 'https://evolink.ai/dashboard/keys')
  },
}

const kept = fn<(key: string) => Promise<void>>(() => Promise.resolve())
const waiting = stillCall(failureOf('leaper/401-invalid-key'))

/** Another key, where the app keeps keys; what stopped is asked again once it is kept. */
export const KeyForm: Story = {
  args: { result: waiting, children: <ApiKeyForm onSave={kept} /> },
  async play({ canvas, userEvent }) {
    const input = canvas.getByLabelText('API key')
    await userEvent.click(canvas.getByRole('button', { name: 'Save and try again' }))
    await expect(input).toHaveFocus()
    await expect(input).toHaveAccessibleDescription('Enter a key first.')

    await userEvent.type(input, 'sk-new')
    await userEvent.click(canvas.getByRole('button', { name: 'Show the key' }))
    await expect(input).toHaveAttribute('type', 'text')
    await userEvent.click(canvas.getByRole('button', { name: 'Save and try again' }))

    await waitFor(() => expect(kept).toHaveBeenCalledWith('sk-new'))
    await waitFor(() => expect(waiting.asked).toEqual(['resume']))
    await expect(input).toHaveValue('')
  },
}

/** A session that ended; the app’s action keeps the place. */
export const Session: Story = {
  args: {
    result: stillCall(ofSession(failureOf('leaper/401-no-key'))),
    comesBack: true,
  },
  parameters: { provider: { actions: { 'sign-in': () => Promise.resolve() } } },
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'Sign in again to go on' })).toBeVisible()
    await expect(canvas.getByText('You come back to this place afterwards.')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Sign in again' })).toBeVisible()
  },
}

/** The app’s own key: nobody here can fix it, and nobody is asked for one. */
export const OperatorsKey: Story = {
  args: {
    result: stillCall({
      ...failureOf('leaper/401-invalid-key'),
      fixableBy: 'operator',
      remedies: [{ action: 'contact-support', channel: '#console' }],
    }),
    children: <ApiKeyForm onSave={kept} />,
  },
  async play({ canvas }) {
    await expect(canvas.getByText(/You cannot fix this here\.$/)).toBeVisible()
    await expect(canvas.queryByRole('textbox')).toBeNull()
    await expect(canvas.queryByLabelText('API key')).toBeNull()
  },
}

/** Three calls were turned away; one prompt asks. */
export const OneForAll: Story = {
  render: () => (
    <>
      {['Usage', 'Keys', 'Models'].map((name) => (
        <AuthPrompt key={name} result={stillCall(failureOf('evolink/401-invalid-token'))} />
      ))}
    </>
  ),
  async play({ canvas }) {
    await waitFor(() => expect(canvas.getAllByRole('region')).toHaveLength(1))
  },
}
