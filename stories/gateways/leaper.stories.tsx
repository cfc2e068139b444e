import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FailingCalls, failedCalls, type FailingCallsProps } from './failing-calls.tsx'
import { RetryingCall } from './retrying-call.tsx'
import { remediesSeen } from './seen.ts'

const meta = {
  title: 'Gateways/Leaper',
  args: { gateway: 'leaper' },
  loaders: [async ({ args }) => ({ calls: await failedCalls(args) })],
  render: ({ gateway }, { loaded }) => <FailingCalls gateway={gateway} calls={loaded['calls']} />,
} satisfies Meta<FailingCallsProps>

export default meta
type Story = StoryObj<typeof meta>

/** Every failure that Leaper documents, with its remedies. */
export const EveryFailure: Story = {
  async play({ canvasElement }) {
    await expect(remediesSeen(canvasElement)).toHaveLength(9)
  },
}

/** What Leaper's table calls not retryable is for a person to fix. */
export const NotRetryable: Story = {
  args: {
    ids: [
      'leaper/400-bad-request',
      'leaper/401-invalid-key',
      'leaper/402-insufficient-credits',
      'leaper/404-wrong-url',
      'leaper/410-expired-task',
    ],
  },
  async play({ canvasElement }) {
    await expect(remediesSeen(canvasElement).map(([first]) => first)).toEqual([
      'fix-request',
      'check-api-key',
      'top-up',
      'check-resource',
      'create-again',
    ])
  },
}

/** 429: the wait that Retry-After names. */
export const WaitAsTold: Story = {
  args: { ids: ['leaper/429-rate-limited'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.[0]).toBe('wait')
    await expect(canvas.getByText(/^in 0:1[67]$/)).toBeVisible()
  },
}

/** 500: retry, and contact support if it lasts. */
export const RetryThenSupport: Story = {
  args: { ids: ['leaper/500-server-error'] },
  async play({ canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.slice(0, 2)).toEqual(['retry', 'contact-support'])
  },
}

/** 410: gone for good, so make it again. */
export const MakeItAgain: Story = {
  args: { ids: ['leaper/410-expired-task'] },
  async play({ canvas }) {
    await expect(canvas.getByText('This has expired or was removed for good.')).toBeVisible()
    await expect(canvas.getByText('Create it again.')).toBeVisible()
  },
}

/** 500: one second and up to one of jitter before the first of five retries, as documented. */
export const ExponentialBackoff: Story = {
  render: () => <RetryingCall id="leaper/500-server-error" />,
  async play({ canvas }) {
    await expect(await canvas.findByText(/^in 0:0[12] · 2 of 6$/)).toBeVisible()
  },
}
