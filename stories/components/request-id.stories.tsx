import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, waitFor } from 'storybook/test'
import { RequestId } from '../../src/components/index.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/RequestId',
  component: RequestId,
  decorators: [inApp],
  args: { id: 'req_01k9e3b8e4' },
} satisfies Meta<typeof RequestId>

export default meta
type Story = StoryObj<typeof meta>

/** As it stands in a table. */
export const Alone: Story = {
  async play({ canvas }) {
    await expect(canvas.getByText('req_01k9e3b8e4')).toHaveAttribute('translate', 'no')
  },
}

/** With the word before it. */
export const Labelled: Story = {
  args: { labelled: true },
  async play({ canvas }) {
    await expect(canvas.getByText('Request')).toBeVisible()
  },
}

/** Copying is refused, so the id is selected, and the person is told which keys to press. */
export const Refused: Story = {
  beforeEach() {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    spyOn(document, 'execCommand').mockReturnValue(false)
    return () => void Reflect.deleteProperty(navigator, 'clipboard')
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy request ID' }))

    await waitFor(() => expect(getSelection()?.toString()).toBe('req_01k9e3b8e4'))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^Selected\./))
  },
}
