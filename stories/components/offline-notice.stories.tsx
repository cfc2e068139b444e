import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { OfflineNotice } from '../../src/components/index.ts'
import { inApp } from './in-app.tsx'

/** Lets the browser say what a story needs. */
function connect(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline })
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}

const meta = {
  title: 'Components/OfflineNotice',
  component: OfflineNotice,
  decorators: [inApp],
  beforeEach() {
    connect(false)
    return () => {
      connect(true)
      Reflect.deleteProperty(navigator, 'onLine')
    }
  },
} satisfies Meta<typeof OfflineNotice>

export default meta
type Story = StoryObj<typeof meta>

/** No button: it goes on by itself. */
export const Offline: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'You are offline' })).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** The end of waiting is heard. */
export const BackOnline: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('region')).toBeVisible()

    connect(true)

    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull())
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Back online.'))
  },
}

/** In a line of a header. */
export const Inline: Story = {
  args: { surface: 'inline' },
  async play({ canvas }) {
    await expect(canvas.getByRole('group', { name: 'You are offline' })).toBeVisible()
  },
}
