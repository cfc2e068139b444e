import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { LowBalanceNotice } from '../../src/components/index.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/LowBalanceNotice',
  component: LowBalanceNotice,
  decorators: [inApp],
  beforeEach: () => localStorage.removeItem('react-recourse.kept'),
  args: {
    balance: { data: { available: 3.2, currency: 'USD' } },
    href: 'https://pay.example',
  },
} satisfies Meta<typeof LowBalanceNotice>

export default meta
type Story = StoryObj<typeof meta>

/** There is time to add credit before anything stops. */
export const Low: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'Credit is running low' })).toBeVisible()
    await expect(canvas.getByText('$3.20 left.')).toBeVisible()
    await expect(
      canvas.getByRole('link', { name: 'Add credit (opens in a new tab)' }),
    ).toHaveAttribute('href', 'https://pay.example')
  },
}

/** An app that knows how fast it is used says how long it lasts. */
export const HowLongItLasts: Story = {
  args: { lasting: 9 * 3_600_000 },
  async play({ canvas }) {
    await expect(canvas.getByText('$3.20 left, enough for about 9 hours.')).toBeVisible()
  },
}

/** Credits of a gateway’s own, and a threshold in them. */
export const Credits: Story = {
  args: {
    balance: { data: { available: 120, currency: 'credits' } },
    threshold: 500,
    surface: 'tile',
  },
  async play({ canvas }) {
    await expect(canvas.getByText('120 credits left.')).toBeVisible()
  },
}

/** A line at the top of a console. */
export const InALine: Story = {
  args: { surface: 'inline' },
  async play({ canvas }) {
    await expect(canvas.getByRole('group', { name: 'Credit is running low' })).toBeVisible()
  },
}

/** Zero is an amount, shown where the app asks for it. */
export const Empty: Story = {
  args: { balance: { data: { available: 0, currency: 'USD' } }, showEmpty: true },
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'Out of credit' })).toBeVisible()
    await expect(canvas.getByText('$0.00 left.')).toBeVisible()
  },
}

/** Somebody who may not pay is told whom to ask, and has a request to send. */
export const SomebodyElsePays: Story = {
  parameters: { provider: { actions: { 'top-up': false }, askWhom: 'Dana' } },
  async play({ canvas }) {
    await expect(canvas.getByText('Ask Dana to add credit.')).toBeVisible()
    await expect(canvas.queryByRole('link')).toBeNull()
    await expect(canvas.getByRole('button', { name: 'Copy a request' })).toBeVisible()
  },
}

/** Put off for a day, in this browser; until the balance has fallen to half. */
export const PutOff: Story = {
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Remind me later' }))

    await waitFor(() => expect(canvas.queryByText('$3.20 left.')).toBeNull())
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(/^You will be reminded again at/),
    )
  },
}
