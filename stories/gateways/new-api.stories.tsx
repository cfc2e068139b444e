import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FailingCalls, failedCalls, type FailingCallsProps } from './failing-calls.tsx'
import { remediesSeen } from './seen.ts'

const meta = {
  title: 'Gateways/new-api',
  args: { gateway: 'newApi' },
  loaders: [async ({ args }) => ({ calls: await failedCalls(args) })],
  render: ({ gateway }, { loaded }) => <FailingCalls gateway={gateway} calls={loaded['calls']} />,
} satisfies Meta<FailingCallsProps>

export default meta
type Story = StoryObj<typeof meta>

/** Every failure that the new-api family documents, with its remedies. */
export const EveryFailure: Story = {
  async play({ canvasElement }) {
    await expect(remediesSeen(canvasElement)).toHaveLength(47)
  },
}

/** Add credit, or see what the plan includes; the sentence tells the figures. */
export const AddCreditOrCheckThePlan: Story = {
  args: {
    ids: ['new-api/403-insufficient-user-quota', 'new-api/403-insufficient-user-quota-figures'],
  },
  async play({ canvas, canvasElement }) {
    for (const remedies of remediesSeen(canvasElement))
      await expect(remedies.slice(0, 2)).toEqual(['top-up', 'change-plan'])
    await expect(canvas.getAllByText('Add credit to the account.')).toHaveLength(2)
  },
}

/** The quota of the key: raise it and retry. */
export const CheckTheQuota: Story = {
  args: { ids: ['new-api/403-pre-consume-token-quota-failed'] },
  async play({ canvas, canvasElement }) {
    const remedies = remediesSeen(canvasElement)[0] ?? []

    await expect(remedies[0]).toBe('raise-limit')
    await expect(canvas.getByRole('button', { name: /^Retry/ })).toBeEnabled()
  },
}

/** Denied: check the key, its permissions and its group. */
export const CheckKeyPermissionsAndGroup: Story = {
  args: { ids: ['new-api/403-access-denied'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.[0]).toBe('check-api-key')
    await expect(canvas.getByText('Check the API key and its permissions or group.')).toBeVisible()
  },
}

/** Each fault of the request names what to check. */
export const CheckTheRequest: Story = {
  args: {
    ids: [
      'new-api/500-invalid-request',
      'new-api/400-bad-request-body',
      'new-api/500-read-request-body-failed',
      'new-api/500-convert-request-failed',
      'new-api/500-invalid-api-type',
      'new-api/500-count-token-failed',
    ],
  },
  async play({ canvas, canvasElement }) {
    for (const [first] of remediesSeen(canvasElement)) await expect(first).toBe('fix-request')
    await expect(canvas.getByText(/^Correct parameters or body/)).toBeVisible()
    await expect(canvas.getByText(/^Correct JSON/)).toBeVisible()
    await expect(canvas.getByText(/^Correct body or Content-Type/)).toBeVisible()
    await expect(canvas.getByText(/^Correct parameters and/)).toBeVisible()
    await expect(canvas.getByText(/^Correct API format/)).toBeVisible()
    await expect(canvas.getByText(/^Correct input/)).toBeVisible()
  },
}

/** Refused content: adjust the input. */
export const AdjustTheInput: Story = {
  args: { ids: ['new-api/500-sensitive-words-detected', 'new-api/400-prompt-blocked'] },
  async play({ canvas, canvasElement }) {
    for (const [first] of remediesSeen(canvasElement)) await expect(first).toBe('edit-prompt')
    await expect(canvas.getAllByText('Reword the prompt or use other material.')).toHaveLength(2)
  },
}

/** An unknown model: verify it, and what the plan includes. */
export const ModelOrPlan: Story = {
  args: { ids: ['new-api/404-model-not-found'] },
  async play({ canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.slice(0, 2)).toEqual([
      'choose-model',
      'change-plan',
    ])
  },
}

/** Nothing came back from upstream: retry, and for streaming raise the timeout. */
export const RaiseTheTimeoutForStreaming: Story = {
  args: { ids: ['new-api/500-empty-response'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.[0]).toBe('retry')
    await expect(canvas.getByText('Try again; for streaming, raise the timeout.')).toBeVisible()
  },
}

/** The upstream took too long: retry, and shrink the request if needed. */
export const ShrinkTheRequest: Story = {
  args: { ids: ['new-api/500-channel-response-time-exceeded'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.slice(0, 2)).toEqual(['retry', 'retry-smaller'])
    await expect(canvas.getByText('Try again with a smaller request.')).toBeVisible()
  },
}

/** Only those who run the gateway can end these. */
export const ContactSupport: Story = {
  args: {
    ids: [
      'new-api/401-channel-invalid-key',
      'new-api/500-channel-model-mapped-error',
      'new-api/500-model-price-error',
    ],
  },
  async play({ canvas, canvasElement }) {
    for (const remedies of remediesSeen(canvasElement))
      await expect(remedies).toEqual(['contact-support'])
    await expect(canvas.getAllByText('Contact support and quote the request ID.')).toHaveLength(3)
  },
}

/** Retry, now or later; if it lasts, contact support. */
export const RetryOrContactSupport: Story = {
  args: {
    ids: [
      'new-api/500-get-channel-failed',
      'new-api/503-channel-no-available-key',
      'new-api/500-bad-response',
      'new-api/502-bad-response-status-code',
      'new-api/500-json-marshal-failed',
      'new-api/500-query-data-error',
      'new-api/500-update-data-error',
    ],
  },
  async play({ canvasElement }) {
    for (const remedies of remediesSeen(canvasElement))
      await expect(remedies.slice(0, 2)).toEqual(['retry', 'contact-support'])
  },
}

/** Passing faults on the way to the provider: retry. */
export const Retry: Story = {
  args: { ids: ['new-api/500-do-request-failed', 'new-api/500-read-response-body-failed'] },
  async play({ canvasElement }) {
    for (const [first] of remediesSeen(canvasElement)) await expect(first).toBe('retry')
  },
}

/** What the status says is not what happened: the body decides. */
export const MisleadingStatuses: Story = {
  args: {
    ids: [
      'new-api/500-invalid-request',
      'new-api/401-exhausted-key',
      'new-api/401-channel-invalid-key',
      'new-api/403-insufficient-user-quota',
      'new-api/503-model-not-found',
    ],
  },
  async play({ canvasElement }) {
    const kinds = [...canvasElement.querySelectorAll<HTMLElement>('[data-kind]')].map(
      ({ dataset }) => dataset['kind'],
    )

    await expect(kinds).toEqual([
      'invalid-request',
      'spend-limit',
      'configuration',
      'insufficient-balance',
      'unavailable',
    ])
  },
}

/** Each relay adds its id to the sentence; the last is the one that was called. */
export const ChainedRelays: Story = {
  args: { ids: ['new-api/403-chained-relays'] },
  async play({ canvas }) {
    await expect(canvas.getByText('20251121162928755003041BaXjrUiE')).toBeVisible()
    await expect(canvas.queryByText(/\(request id:/)).not.toBeInTheDocument()
  },
}
