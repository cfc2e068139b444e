import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { createFarServer } from '../../test/scenarios/index.ts'
import { acceptPayments } from './pay-channel.ts'
import { PayPage as Page } from './pay-page.tsx'

/** Opened in a tab of its own by every link of the Dashboard that adds credit. */
const meta = {
  title: 'Dashboard/Pay page',
  component: Page,
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof Page>

export default meta
type Story = StoryObj<typeof meta>

export const PayPage: Story = { name: 'Pay page' }

const server = createFarServer()

/** It adds $5.00 to the balance at the far server of the tab that shows the Dashboard. */
export const Paid: Story = {
  tags: ['!dev'],
  beforeEach() {
    server.reset()
    return acceptPayments(server)
  },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Pay $5.00' }))

    await expect(await canvas.findByText(/The balance is \$5\.12 now/)).toBeVisible()
    await expect(server.state().balance.available).toBe(5.12)
  },
}
