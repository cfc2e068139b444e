import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { LimitNotice } from '../../src/components/index.ts'
import { toFailure } from '../../src/core/index.ts'
import { litellm } from '../../src/gateways/index.ts'
import { stillCall } from './calls.ts'
import { noon, stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

/** LiteLLM’s answer to a key whose budget is used up: https://docs.litellm.ai/docs/proxy/users */
const budget = toFailure(
  {
    status: 429,
    headers: { 'content-type': 'application/json' },
    body: {
      error: {
        message: 'Budget has been exceeded! Key=billing Current cost: 3.02, Max budget: 3.0',
        type: 'budget_exceeded',
        param: null,
        code: '429',
      },
    },
  },
  { gateway: litellm, receivedAt: noon },
)

const meta = {
  title: 'Components/LimitNotice',
  component: LimitNotice,
  decorators: [inApp],
  beforeEach() {
    localStorage.removeItem('react-recourse.kept')
    return stopClock()
  },
  args: { result: stillCall(failureOf('ecolink/429-rate-limited')) },
} satisfies Meta<typeof LimitNotice>

export default meta
type Story = StoryObj<typeof meta>

/** A rate limit: waiting is enough, and how long is told as a time and as a distance. */
export const Rate: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'Rate limit reached' })).toBeVisible()
    await expect(canvas.getByRole('meter', { name: 'Used of the limit' })).toHaveAttribute(
      'aria-valuetext',
      '200 of 200 used',
    )
    await expect(canvas.getByText('200 of 200 used')).toBeVisible()
    await expect(canvas.getByText('Starts again at 12:00 PM, in 34 seconds.')).toBeVisible()
    await expect(canvas.getByText('in 0:34')).toBeVisible()
  },
}

/** The wire tells when, not of how much. */
export const WithoutNumbers: Story = {
  args: { result: stillCall(failureOf('evolink/429-rate-limit')) },
  async play({ canvas }) {
    await expect(canvas.queryByRole('meter')).toBeNull()
    await expect(canvas.getByText(/^Starts again at/)).toBeVisible()
  },
}

/** A cap of an organisation that starts again tonight, and a way to ask for more. */
export const SpendingCap: Story = {
  args: {
    result: stillCall({
      ...budget,
      limit: { ...budget.limit, resetAt: noon + 12 * 3_600_000 },
    }),
    currency: 'USD',
    onRequestIncrease: () => Promise.resolve(),
  },
  async play({ canvas, userEvent }) {
    await expect(canvas.getByText('$3.00 of $3.00 used')).toBeVisible()
    await expect(canvas.getByText('Starts again at 12:00 AM, in 12 hours.')).toBeVisible()

    await userEvent.click(canvas.getByRole('button', { name: 'Request an increase' }))

    const sent = await canvas.findByRole('button', { name: 'Request sent' })
    await expect(sent).toHaveAttribute('aria-disabled', 'true')
    await expect(sent).toHaveFocus()
    await expect(canvas.getByText('It can be asked for again at 12:05 PM.')).toBeVisible()
  },
}

/** What remains of a key’s limit, where the limit itself is not told. */
export const OnlyWhatIsLeft: Story = {
  args: {
    result: stillCall(failureOf('new-api/403-pre-consume-token-quota-failed')),
    currency: 'USD',
  },
  async play({ canvas }) {
    await expect(canvas.getByText('$0.40 left')).toBeVisible()
    await expect(canvas.queryByRole('meter')).toBeNull()
  },
}

/** The limit, and nothing of what was used of it. */
export const OnlyTheLimit: Story = {
  args: {
    result: stillCall(failureOf('evolink/402-key-daily-limit')),
    currency: 'credits',
  },
  parameters: { provider: { actions: { 'raise-limit': false }, askWhom: 'Dana' } },
  async play({ canvas }) {
    await expect(canvas.getByText('At most 100 credits')).toBeVisible()
    await expect(canvas.getByText('Ask Dana to raise the limit.')).toBeVisible()
  },
}

/** Somebody who may not see what the organisation spends. */
export const NumbersHidden: Story = {
  args: { result: stillCall(budget), currency: 'USD', hideNumbers: true },
  async play({ canvas }) {
    const notice = canvas.getByRole('region', { name: 'Spending limit reached' })
    await expect(notice).toHaveTextContent('Limit: \u2068budget\u2069')
    await expect(notice.textContent).not.toMatch(/3\.0/)
  },
}

/** Not in the plan: another plan is one way, somebody to ask the other. */
export const Plan: Story = {
  args: { result: stillCall(failureOf('ezlink/403-plan')) },
  parameters: { provider: { actions: { 'change-plan': '/plans' } } },
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'Plan limit reached' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'See plans' })).toHaveAttribute('href', '/plans')
  },
}

const refusing = fn<() => Promise<void>>(() => Promise.reject(new Error('offline')))

/** A request that could not be sent can be sent again at once. */
export const NotSent: Story = {
  args: { result: stillCall(budget), onRequestIncrease: refusing },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Request an increase' }))

    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('The request could not be sent.'),
    )
    await expect(canvas.getByRole('button', { name: 'Request an increase' })).toHaveFocus()
  },
}
