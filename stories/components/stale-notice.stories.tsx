import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { StaleNotice } from '../../src/components/index.ts'
import { stillCall } from './calls.ts'
import { noon, stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const dataUpdatedAt = noon - 26 * 60_000

const meta = {
  title: 'Components/StaleNotice',
  component: StaleNotice,
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: 640 }}>
        <Story />
        <p style={{ margin: '4px 0 0', fontSize: 32, fontWeight: 600 }}>$1,284.06</p>
      </div>
    ),
    inApp,
  ],
  beforeEach: stopClock,
  args: {
    title: 'Couldn’t update spend',
    result: { ...stillCall(failureOf('ecolink/502-backend'), { stale: true }), dataUpdatedAt },
  },
} satisfies Meta<typeof StaleNotice>

export default meta
type Story = StoryObj<typeof meta>

/** The data stays; the line above it says from when it is, and why it is no newer. */
export const Failed: Story = {
  async play({ canvas, canvasElement }) {
    const notice = canvas.getByRole('group', { name: 'Couldn’t update spend' })
    await expect(notice).toHaveTextContent('Showing data from 11:34 AM.')
    await expect(canvasElement.querySelector('time')).toHaveAttribute(
      'datetime',
      new Date(dataUpdatedAt).toISOString(),
    )
    await expect(canvas.getByRole('button', { name: 'Retry: Couldn’t update spend' })).toBeVisible()
  },
}

/** It goes on by itself. */
export const Waiting: Story = {
  args: {
    result: {
      ...stillCall(failureOf('ecolink/429-rate-limited'), {
        stale: true,
        phase: 'waiting',
        maxAttempts: 4,
        nextRetryAt: noon + 34_000,
      }),
      dataUpdatedAt,
    },
  },
  async play({ canvas }) {
    await expect(canvas.getByText('in 0:34 · 2 of 4')).toBeVisible()
  },
}

/** The cause is shown by a summary: only the time is left to say. */
export const Claimed: Story = {
  args: {
    result: {
      ...stillCall(failureOf('ecolink/502-backend'), { stale: true, claimed: true }),
      dataUpdatedAt,
    },
  },
  async play({ canvas }) {
    await expect(canvas.getByText(/^Showing data from/)).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

/** Data of another day is told with its date. */
export const Yesterday: Story = {
  args: {
    result: {
      ...stillCall(failureOf('ecolink/502-backend'), { stale: true }),
      dataUpdatedAt: noon - 30 * 3_600_000,
    },
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('group')).toHaveTextContent(/Nov 20/)
  },
}

/** Little room. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 280 }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvas }) {
    const notice = canvas.getByRole('group')
    await expect(notice.scrollWidth).toBeLessThanOrEqual(280)
  },
}
