import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FailingCalls, failedCalls, type FailingCallsProps } from './failing-calls.tsx'
import { RetryingCall } from './retrying-call.tsx'
import { remediesSeen } from './seen.ts'

const meta = {
  title: 'Gateways/EvoLink',
  args: { gateway: 'evolink' },
  loaders: [async ({ args }) => ({ calls: await failedCalls(args) })],
  render: ({ gateway }, { loaded }) => <FailingCalls gateway={gateway} calls={loaded['calls']} />,
} satisfies Meta<FailingCallsProps>

export default meta
type Story = StoryObj<typeof meta>

/** Every failure that EvoLink documents, failed tasks included, with its remedies. */
export const EveryFailure: Story = {
  async play({ canvasElement }) {
    await expect(remediesSeen(canvasElement)).toHaveLength(33)
  },
}

/** EvoLink's own advice is passed on. */
export const Suggestion: Story = {
  args: { ids: ['evolink/400-invalid-prompt'] },
  async play({ canvas }) {
    await expect(canvas.getByText('EvoLink suggests:')).toBeVisible()
    await expect(canvas.getByText('provide a valid prompt')).toBeVisible()
  },
}

/** 402: the page where credit is bought. */
export const AddCredit: Story = {
  args: { ids: ['evolink/402-insufficient-quota'] },
  async play({ canvas }) {
    await expect(canvas.getByRole('link', { name: /^Add credit/ })).toHaveAttribute(
      'href',
      'https://evolink.ai/dashboard/billing',
    )
  },
}

/** 502: another model may be well. */
export const AnotherModel: Story = {
  args: { ids: ['evolink/502-upstream'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.slice(0, 2)).toEqual(['choose-model', 'retry'])
    await expect(canvas.getByText('try a different model')).toBeVisible()
  },
}

/** 429 and 503: the wait is in the sentence. */
export const WaitInTheSentence: Story = {
  args: { ids: ['evolink/429-rate-limit', 'evolink/503-overloaded'] },
  async play({ canvas }) {
    await expect(canvas.getByText(/^in (1:00|0:59)$/)).toBeVisible()
    await expect(canvas.getByText(/^in 0:(30|29)$/)).toBeVisible()
  },
}

/** A video that failed costs nothing, and its task says why. */
export const FailedTask: Story = {
  args: { ids: ['evolink/task-service-error', 'evolink/task-content-policy-violation'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement).map(([first]) => first)).toEqual([
      'run-again',
      'edit-prompt',
    ])
    await expect(canvas.getAllByText(/Nothing was charged\./)).toHaveLength(2)
    await expect(canvas.getAllByText('Look under Async Tasks for what happened.')).toHaveLength(2)
  },
}

/** Nobody knows whether a paid call ran: look before sending it again. */
export const UnknownOutcome: Story = {
  args: { ids: ['evolink/500-outcome-unknown'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.[0]).toBe('check-status')
    await expect(
      canvas.getByText('Check first whether it ran, before sending it again.'),
    ).toBeVisible()
  },
}

/** 503 without a wait on the wire: asked again after 30 seconds, as documented. */
export const ThirtySeconds: Story = {
  render: () => <RetryingCall id="evolink/503-overloaded-without-advice" />,
  async play({ canvas }) {
    await expect(await canvas.findByText(/^in 0:3[01] · 2 of 4$/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: /^Retry/ })).toBeEnabled()
  },
}
