import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { ErrorBanner } from '../../src/components/index.ts'
import { stillCall } from './calls.ts'
import { noon, stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/ErrorBanner',
  component: ErrorBanner,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { title: 'Couldn’t load usage' },
} satisfies Meta<typeof ErrorBanner>

export default meta
type Story = StoryObj<typeof meta>

/** A retry is planned: it can be had now, or stopped. */
export const Waiting: Story = {
  args: {
    result: stillCall(failureOf('ecolink/503-no-healthy-pod'), {
      phase: 'waiting',
      maxAttempts: 4,
      nextRetryAt: noon + 34_000,
    }),
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'Couldn’t load usage' })).toBeVisible()
    await expect(canvas.getByText('in 0:34 · 2 of 4')).toBeVisible()
    await expect(
      canvas.getByRole('button', { name: 'Stop retrying: Couldn’t load usage' }),
    ).toBeVisible()
  },
}

/** The same button while its request is under way: it keeps its place, its name and the focus. */
export const Retrying: Story = {
  args: {
    result: stillCall(failureOf('ecolink/503-no-healthy-pod'), {
      phase: 'retrying',
      attempt: 2,
      maxAttempts: 4,
    }),
  },
  async play({ canvas }) {
    const retry = canvas.getByRole('button', { name: 'Retry: Couldn’t load usage' })
    await expect(retry).toHaveAttribute('aria-disabled', 'true')
    await expect(retry).not.toHaveAttribute('disabled')
  },
}

/** Offline: it goes on by itself. */
export const Paused: Story = {
  args: { result: stillCall(failureOf('ecolink/503-no-healthy-pod'), { phase: 'paused' }) },
  async play({ canvas }) {
    await expect(canvas.getByText('when online')).toBeVisible()
  },
}

/** Nothing more happens by itself; the gateway’s document says what to try, and whom to ask. */
export const Failed: Story = {
  args: { result: stillCall(failureOf('ecolink/504-gateway-timeout')) },
  async play({ canvas }) {
    await expect(canvas.getByText('Try a smaller max_tokens or num_frames.')).toBeVisible()
    await expect(canvas.getByText('EcoLink said:')).toBeVisible()
    await expect(canvas.getByText('Upstream took too long to respond')).toBeVisible()
  },
}

/** The id to quote is one press away from the clipboard; the result is seen, heard, and moves nothing. */
export const CopiesTheRequestId: Story = {
  args: { result: stillCall(failureOf('ecolink/500-internal')) },
  async play({ canvas, userEvent }) {
    const written = fn<(text: string) => Promise<void>>(() => Promise.resolve())
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: written },
    })
    const copy = canvas.getByRole('button', { name: 'Copy request ID' })

    await userEvent.click(copy)

    await waitFor(() => expect(written).toHaveBeenCalledWith('req_01k9e3b8e4'))
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Request ID copied.'))
    await expect(copy).toHaveFocus()
    Reflect.deleteProperty(navigator, 'clipboard')
  },
}

/** A failure that this reader may not end: whom to ask, and a request to copy. */
export const SomebodyElseMay: Story = {
  args: {
    title: 'Couldn’t create the video',
    result: stillCall(failureOf('evolink/402-key-limit')),
  },
  parameters: {
    provider: { actions: { 'raise-limit': false }, askWhom: 'Dana (billing@acme.example)' },
  },
  async play({ canvas }) {
    await expect(
      canvas.getByText('Ask Dana (billing@acme.example) to raise the limit.'),
    ).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Copy a request' })).toBeVisible()
  },
}

/** The same failure has lasted longer than the gateway’s document allows: reporting it comes first. */
export const LastsTooLong: Story = {
  args: {
    result: stillCall({ ...failureOf('ecolink/502-backend'), receivedAt: noon - 61_000 }),
  },
  async play({ canvas, canvasElement }) {
    const first = canvasElement.querySelector('[data-action]')
    await expect(first).toHaveAttribute('data-action', 'contact-support')
    await expect(
      canvas.getByText('Ask in #ecolink-support and quote the request ID.'),
    ).toBeVisible()
  },
}

/** All there is on a page. */
export const Page: Story = {
  args: {
    surface: 'page',
    title: 'Couldn’t open this account',
    result: stillCall(failureOf('ecolink/403-other-account')),
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Couldn’t open this account',
    )
  },
}

/** It fills the box of a widget, which keeps its size. */
export const Tile: Story = {
  args: {
    surface: 'tile',
    title: 'Couldn’t load spend',
    result: stillCall(failureOf('ecolink/429-rate-limited'), {
      phase: 'waiting',
      maxAttempts: 4,
      nextRetryAt: noon + 34_000,
    }),
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 288, blockSize: 152 }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvas, canvasElement }) {
    const tile = canvas.getByRole('group', { name: 'Couldn’t load spend' })
    await expect(tile.offsetHeight).toBe(152)
    await expect(tile.scrollHeight).toBe(152)
    await expect(canvasElement.querySelectorAll('section')).toHaveLength(0)
  },
}

/** A line below what is shown already. */
export const Inline: Story = {
  args: {
    surface: 'inline',
    title: 'Couldn’t update tokens',
    result: stillCall(failureOf('evolink/503-overloaded'), { stale: true }),
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('group', { name: 'Couldn’t update tokens' })).toHaveAttribute(
      'data-stale',
    )
  },
}

/** Whatever a server sends is text: calm, wrapped, bounded. */
export const Hostile: Story = {
  args: {
    title: 'Couldn’t load models',
    result: stillCall({
      ...failureOf('ecolink/500-internal'),
      message: `<img src=x onerror=alert(1)> \u202Eevil ${'x'.repeat(100_000)}`,
      requestId: 'req_'.padEnd(128, 'a1b2c3d4'),
    }),
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvas, canvasElement }) {
    const banner = canvas.getByRole('region')
    await expect(banner.scrollWidth).toBeLessThanOrEqual(320)
    await expect(banner.offsetHeight).toBeLessThan(600)
    await expect(canvasElement.querySelector('img')).toBeNull()
  },
}

/** From right to left, with the id as it is. */
export const RightToLeft: Story = {
  args: { result: stillCall(failureOf('ecolink/402-insufficient-balance')) },
  globals: { direction: 'rtl', theme: 'dark' },
  async play({ canvas }) {
    await expect(canvas.getByText('req_01k9e30z2m').closest('bdi')).toHaveAttribute('dir', 'ltr')
  },
}
