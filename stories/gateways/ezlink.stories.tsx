import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FailingCalls, failedCalls, type FailingCallsProps } from './failing-calls.tsx'
import { remediesSeen } from './seen.ts'

const meta = {
  title: 'Gateways/EZLINK AI',
  args: { gateway: 'ezlink' },
  loaders: [async ({ args }) => ({ calls: await failedCalls(args) })],
  render: ({ gateway }, { loaded }) => <FailingCalls gateway={gateway} calls={loaded['calls']} />,
} satisfies Meta<FailingCallsProps>

export default meta
type Story = StoryObj<typeof meta>

/** Every failure that EZLINK AI documents, with its remedies. */
export const EveryFailure: Story = {
  async play({ canvasElement }) {
    await expect(remediesSeen(canvasElement)).toHaveLength(16)
  },
}

/** 400: most often a parameter that the chosen model does not support. */
export const UnsupportedParameter: Story = {
  args: { ids: ['ezlink/400-unsupported-parameter'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.slice(0, 2)).toEqual([
      'fix-request',
      'choose-model',
    ])
    await expect(canvas.getByText(/not supported by the chosen model/)).toBeVisible()
  },
}

/** 401: the key expired, or somebody in the organisation revoked it. */
export const ExpiredOrRevokedKey: Story = {
  args: { ids: ['ezlink/401-expired-key', 'ezlink/401-revoked-key'] },
  async play({ canvas, canvasElement }) {
    for (const remedies of remediesSeen(canvasElement))
      await expect(remedies.slice(0, 2)).toEqual(['check-api-key', 'ask-owner'])
    await expect(
      canvas.getAllByText(/expired or revoked, perhaps by someone in your organisation/),
    ).toHaveLength(2)
  },
}

/** 403: the access level or the plan. */
export const AccessLevelOrPlan: Story = {
  args: { ids: ['ezlink/403-access-level', 'ezlink/403-plan'] },
  async play({ canvasElement }) {
    const [accessLevel, plan] = remediesSeen(canvasElement)

    await expect(accessLevel?.slice(0, 2)).toEqual(['request-access', 'change-plan'])
    await expect(plan?.slice(0, 2)).toEqual(['change-plan', 'request-access'])
  },
}

/** 429: wait, or change the limit of the key, or take another model. */
export const KeyOrModelLimit: Story = {
  args: { ids: ['ezlink/429-key-limit', 'ezlink/429-model-limit'] },
  async play({ canvasElement }) {
    for (const remedies of remediesSeen(canvasElement))
      await expect(remedies.slice(0, 3)).toEqual(['wait', 'raise-limit', 'choose-model'])
  },
}

/** Nearly every error is one's own, so support comes last. */
export const SelfCheckBeforeSupport: Story = {
  args: {
    ids: [
      'ezlink/400-malformed',
      'ezlink/401-expired-key',
      'ezlink/403-access-level',
      'ezlink/404-wrong-endpoint',
      'ezlink/429-key-limit',
    ],
  },
  async play({ canvasElement }) {
    for (const remedies of remediesSeen(canvasElement)) {
      await expect(remedies[0]).not.toBe('contact-support')
      await expect(remedies.at(-1)).toBe('contact-support')
    }
  },
}

/** 500: not one's own; support is right behind the retry. */
export const SupportForServerErrors: Story = {
  args: { ids: ['ezlink/500-internal'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]).toEqual(['retry', 'contact-support'])
    await expect(
      canvas.getByText('Contact support and add the report from the details.'),
    ).toBeVisible()
  },
}
