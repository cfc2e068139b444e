import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { RetryButton } from '../../src/components/index.ts'
import { stillCall, type StillCall } from './calls.ts'
import { noon, stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/RetryButton',
  component: RetryButton,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { title: 'Usage' },
} satisfies Meta<typeof RetryButton>

export default meta
type Story = StoryObj<typeof meta>

const overloaded = failureOf('evolink/503-overloaded')

/** Nothing happens by itself; a double click asks once. */
export const Failed: Story = {
  args: { result: stillCall(overloaded) },
  async play({ args, canvas, userEvent }) {
    await userEvent.dblClick(canvas.getByRole('button', { name: 'Retry: Usage' }))

    await expect(askedOf(args.result)).toEqual(['retry'])
  },
}

/** The next attempt is planned. */
export const Waiting: Story = {
  args: {
    result: stillCall(overloaded, {
      phase: 'waiting',
      maxAttempts: 4,
      nextRetryAt: noon + 30_000,
    }),
  },
  async play({ args, canvas, userEvent }) {
    const countdown = canvas.getByText('in 0:30 · 2 of 4')
    await expect(countdown).toHaveAttribute('aria-hidden', 'true')

    await userEvent.click(canvas.getByRole('button', { name: 'Stop retrying: Usage' }))

    await expect(askedOf(args.result)).toEqual(['cancel'])
    await expect(canvas.getByRole('button', { name: 'Retry: Usage' })).toHaveFocus()
  },
}

/** A long wait is told by the clock. */
export const WaitingLong: Story = {
  args: { result: stillCall(overloaded, { phase: 'waiting', nextRetryAt: noon + 9_120_000 }) },
  globals: { locale: 'en-GB' },
  async play({ canvas }) {
    await expect(canvas.getByText('at 14:32')).toBeVisible()
  },
}

/** A request is under way. */
export const Retrying: Story = {
  args: { result: stillCall(overloaded, { phase: 'retrying', attempt: 2, maxAttempts: 4 }) },
  async play({ args, canvas, userEvent }) {
    const button = canvas.getByRole('button', { name: 'Retry: Usage' })
    await userEvent.click(button)

    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(askedOf(args.result)).toEqual([])
  },
}

/** Offline. */
export const Paused: Story = {
  args: { result: stillCall(overloaded, { phase: 'paused' }) },
  async play({ canvas }) {
    await expect(canvas.getByText('when online')).toBeVisible()
  },
}

/** The last attempt was paid for and may have run, so a person is asked. */
export const AsksFirst: Story = {
  args: { result: stillCall(failureOf('evolink/500-outcome-unknown'), { paid: true }) },
  async play({ args, canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Retry: Usage' }))

    await expect(await screen.findByRole('alertdialog', { name: 'Send it again?' })).toBeVisible()
    await expect(screen.getByRole('button', { name: 'Do not send' })).toHaveFocus()
    await expect(askedOf(args.result)).toEqual([])
  },
}

function askedOf(result: object | undefined): StillCall['asked'] | undefined {
  return result && 'asked' in result && Array.isArray(result.asked) ? result.asked : undefined
}
