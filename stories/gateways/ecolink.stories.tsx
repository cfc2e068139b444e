import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FailingCalls, failedCalls, type FailingCallsProps } from './failing-calls.tsx'
import { remediesSeen } from './seen.ts'

const meta = {
  title: 'Gateways/EcoLink',
  args: { gateway: 'ecolink' },
  loaders: [async ({ args }) => ({ calls: await failedCalls(args) })],
  render: ({ gateway }, { loaded }) => <FailingCalls gateway={gateway} calls={loaded['calls']} />,
} satisfies Meta<FailingCallsProps>

export default meta
type Story = StoryObj<typeof meta>

/** Every failure that EcoLink documents, with its remedies. */
export const EveryFailure: Story = {
  async play({ canvasElement }) {
    await expect(remediesSeen(canvasElement)).toHaveLength(37)
  },
}

/** 402: add credit; the Messages page may know more. */
export const AddCredit: Story = {
  args: { ids: ['ecolink/402-insufficient-balance'] },
  async play({ canvas, canvasElement }) {
    const [remedies] = remediesSeen(canvasElement)

    await expect(remedies?.slice(0, 2)).toEqual(['top-up', 'open-messages'])
    await expect(canvas.getByRole('link', { name: /^Add credit/ })).toHaveAttribute(
      'href',
      'https://console.ecohash.com/',
    )
    await expect(canvas.getByRole('link', { name: /^Open Messages/ })).toBeVisible()
  },
}

/** The other 402: no credit helps where the model has no price, only #ecolink-support does. */
export const AskForAPrice: Story = {
  args: {
    ids: ['ecolink/402-model-not-priced', 'ecolink/402-model-not-priced-code-alone'],
  },
  async play({ canvas, canvasElement }) {
    for (const remedies of remediesSeen(canvasElement)) {
      await expect(remedies[0]).toBe('contact-support')
      await expect(remedies).not.toContain('top-up')
    }
    await expect(
      canvas.getAllByText('Ask in #ecolink-support and quote the request ID.'),
    ).toHaveLength(2)
  },
}

/** 429: wait as told; the Messages page may have a matching notification. */
export const MessagesAboutALimit: Story = {
  args: { ids: ['ecolink/429-rate-limited'] },
  async play({ canvas, canvasElement }) {
    const [remedies] = remediesSeen(canvasElement)

    await expect(remedies?.slice(0, 2)).toEqual(['wait', 'open-messages'])
    await expect(canvas.getByText(/^in 0:3[34]$/)).toBeVisible()
  },
}

/** 403: first look at the account switcher, then ask an Owner. */
export const RightAccountThenOwner: Story = {
  args: { ids: ['ecolink/403-other-account', 'ecolink/403-role', 'ecolink/403-sentence'] },
  async play({ canvas, canvasElement }) {
    for (const remedies of remediesSeen(canvasElement))
      await expect(remedies.slice(0, 2)).toEqual(['switch-account', 'request-access'])
    await expect(canvas.getAllByRole('link', { name: /^Switch account/ })).toHaveLength(3)
    await expect(canvas.getAllByText('Ask an owner of this account for access.')).toHaveLength(3)
  },
}

/** 404: check the spelling, and in the console whether it exists. */
export const SpellingAndConsole: Story = {
  args: { ids: ['ecolink/404-unknown-model', 'ecolink/404-unknown-resource'] },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement).map(([first]) => first)).toEqual([
      'choose-model',
      'check-resource',
    ])
    await expect(canvas.getByText(/may be misspelled/)).toBeVisible()
    await expect(canvas.getByRole('link', { name: /^Check what exists/ })).toHaveAttribute(
      'href',
      'https://console.ecohash.com/',
    )
  },
}

/** 409: the message names the constraint. */
export const NamedConstraint: Story = {
  args: { ids: ['ecolink/409-name-in-use', 'ecolink/409-account-limit'] },
  async play({ canvas, canvasElement }) {
    for (const [first] of remediesSeen(canvasElement)) await expect(first).toBe('resolve-conflict')
    await expect(
      canvas.getByText('An instance named "nightly-render" already exists'),
    ).toBeVisible()
    await expect(canvas.getByText('Drive limit reached: 10 of 10 for this account')).toBeVisible()
  },
}

/** 504: smaller parameters by name, and streaming for chat. */
export const SmallerOrStreaming: Story = {
  args: { ids: ['ecolink/504-gateway-timeout'] },
  async play({ canvas, canvasElement }) {
    const remedies = remediesSeen(canvasElement)[0] ?? []

    await expect(remedies[0]).toBe('retry-smaller')
    await expect(remedies).toContain('use-streaming')
    await expect(canvas.getByText('Try a smaller max_tokens or num_frames.')).toBeVisible()
    await expect(
      canvas.getByText('Turn streaming on, so that the answer arrives in parts.'),
    ).toBeVisible()
  },
}

/** The Playground tells whose fault it is. */
export const PlaygroundTells: Story = {
  args: { ids: ['ecolink/400-wrong-type', 'ecolink/503-no-healthy-pod'] },
  async play({ canvas, canvasElement }) {
    for (const remedies of remediesSeen(canvasElement))
      await expect(remedies).toContain('open-playground')
    await expect(
      canvas.getAllByText(
        /works there, the cause is in your code; .* the platform, the balance or/,
      ),
    ).toHaveLength(2)
    await expect(canvas.getAllByRole('link', { name: /^Open the Playground/ })).toHaveLength(2)
  },
}

/** What to bring to #ecolink-support: status, headers, body, request id and region. */
export const ReportForSupport: Story = {
  args: { ids: ['ecolink/500-internal'] },
  async play({ canvas, userEvent }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Details' }))
    const report = canvas.getByRole('region', { name: 'Report for support' })

    await expect(report).toHaveTextContent('500')
    await expect(report).toHaveTextContent('req_01k9e3b8e4')
    await expect(report).toHaveTextContent('x-ecolink-region: tn')
    await expect(report).toHaveTextContent('Something went wrong')
  },
}

/** 503, for more than a minute: now reporting it comes first. */
export const ReportAfterAMinute: Story = {
  args: { ids: ['ecolink/503-no-healthy-pod'], ago: 61_000 },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.[0]).toBe('contact-support')
    await expect(
      canvas.getByText('Ask in #ecolink-support and quote the request ID.'),
    ).toBeVisible()
  },
}

/** 503, for less than a minute: retrying comes first. */
export const RetryWithinTheMinute: Story = {
  args: { ids: ['ecolink/503-no-healthy-pod'], ago: 30_000 },
  async play({ canvas, canvasElement }) {
    await expect(remediesSeen(canvasElement)[0]?.[0]).toBe('retry')
    await expect(canvas.getByRole('button', { name: /^Retry/ })).toBeEnabled()
  },
}
