import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, waitFor } from 'storybook/test'
import { TopUpPrompt, type TopUpPromptProps } from '../../src/components/index.ts'
import { stillCall, type StillCall } from './calls.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/TopUpPrompt',
  component: TopUpPrompt,
  decorators: [inApp],
  args: {
    result: stillCall(failureOf('ecolink/402-insufficient-balance')),
    href: 'https://pay.example',
  },
} satisfies Meta<typeof TopUpPrompt>

export default meta
type Story = StoryObj<typeof meta>

/** What is missing, where the wire tells it. */
export const Short: Story = {
  args: { balance: { data: { available: 0.12, currency: 'USD' }, refetch: () => {} } },
  async play({ canvas }) {
    await expect(canvas.getByText('$0.60')).toBeVisible()
    await expect(
      canvas.getByRole('link', { name: 'Add credit (opens in a new tab)' }),
    ).toHaveAttribute('href', 'https://pay.example')
  },
}

/** Without a balance to look at, nothing is polled and nothing is claimed. */
export const WithoutABalance: Story = {
  args: { result: stillCall(failureOf('evolink/402-insufficient-quota')) },
  async play({ canvas }) {
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
}

/** Somebody who may not pay is told whom to ask. */
export const SomebodyElsePays: Story = {
  parameters: { provider: { actions: { 'top-up': false }, askWhom: 'Dana' } },
  async play({ canvas }) {
    await expect(canvas.getByText(/^Ask Dana to add credit\./)).toBeVisible()
    await expect(canvas.queryByRole('link')).toBeNull()
  },
}

const stopped = stillCall({
  ...failureOf('ecolink/402-insufficient-balance'),
  receivedAt: Date.now(),
})

/** An app whose balance is full by the time it is asked for again. */
function PaidElsewhere({ result }: TopUpPromptProps) {
  const [balance, setBalance] = useState({ available: 0.12, readAt: 0 })
  return (
    <TopUpPrompt
      result={result}
      href="#paid"
      balance={{
        data: { available: balance.available, currency: 'USD' },
        dataUpdatedAt: balance.readAt,
        refetch: () => setBalance({ available: 5.12, readAt: Date.now() + 1 }),
      }}
    />
  )
}

/** Back from paying: the balance is asked for, confirms it, and what stopped goes on. */
export const RoundTrip: Story = {
  args: { result: stopped },
  render: (args) => <PaidElsewhere {...args} />,
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Check again' }))

    const confirmed = 'The balance is $5.12 now. What stopped goes on.'
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(confirmed))
    await waitFor(() => expect(askedOf(stopped)).toEqual(['resume']))
  },
}

function askedOf({ asked }: StillCall): readonly string[] {
  return asked
}
