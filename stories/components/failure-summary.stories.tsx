import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { FailureSummary } from '../../src/components/index.ts'
import { inApp } from './in-app.tsx'
import { Wall } from './wall.tsx'

const meta = {
  title: 'Components/FailureSummary',
  component: FailureSummary,
  subcomponents: { Wall },
  decorators: [inApp],
  parameters: { layout: 'padded' },
} satisfies Meta<typeof FailureSummary>

export default meta
type Story = StoryObj<typeof meta>

/** Four widgets, one cause: it is told once, with its remedy, and the tiles go quiet in their boxes. */
export const OneCause: Story = {
  render: (args) => (
    <Wall
      actions={{ 'top-up': '/billing' }}
      widgets={{
        spend: 'ecolink/402-insufficient-balance',
        usage: 'ecolink/402-insufficient-balance',
        tokens: 'ecolink/402-insufficient-balance',
        requests: undefined,
        images: 'ecolink/402-insufficient-balance',
      }}
    >
      <FailureSummary {...args} />
    </Wall>
  ),
  async play({ canvas, userEvent }) {
    const summary = await canvas.findByRole('region', {
      name: /^4 parts of this page are affected/,
    })
    await expect(summary).toHaveTextContent('The account has too little credit for this request.')
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Couldn’t load spend' })).toHaveAttribute(
        'data-claimed',
      ),
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Go to: Couldn’t load images' }))
    await expect(canvas.getByRole('group', { name: 'Couldn’t load images' })).toHaveFocus()
  },
}

/** Two causes: each has its own places, its own remedy and its own button. */
export const TwoCauses: Story = {
  render: (args) => (
    <Wall
      actions={{ 'top-up': '/billing' }}
      widgets={{
        spend: 'ecolink/402-insufficient-balance',
        usage: 'ecolink/402-insufficient-balance',
        models: 'ecolink/503-no-healthy-pod',
        videos: 'ecolink/503-no-healthy-pod',
        keys: 'ecolink/403-role',
      }}
    >
      <FailureSummary {...args} />
    </Wall>
  ),
  async play({ canvas }) {
    await waitFor(() => expect(canvas.getAllByRole('region')).toHaveLength(2))
    await expect(canvas.getByRole('group', { name: 'Couldn’t load keys' })).not.toHaveAttribute(
      'data-claimed',
    )
  },
}

/** A retry is planned: one countdown for all of them. */
export const Waiting: Story = {
  render: (args) => (
    <Wall
      retry={3}
      widgets={{
        spend: 'ecolink/429-rate-limited',
        usage: 'ecolink/429-rate-limited',
        tokens: 'ecolink/429-rate-limited',
      }}
    >
      <FailureSummary {...args} />
    </Wall>
  ),
  async play({ canvas }) {
    await canvas.findByRole('region', { name: /^3 parts of this page are affected/ })
    await expect(canvas.getByRole('button', { name: /^Retry all/ })).toBeVisible()
  },
}

/** One button for all; what is back says so by being there. */
export const RetryAll: Story = {
  render: (args) => (
    <Wall
      wellAfter={1}
      widgets={{
        spend: 'ecolink/500-internal',
        usage: 'ecolink/500-internal',
        tokens: 'ecolink/500-internal',
      }}
    >
      <FailureSummary {...args} />
    </Wall>
  ),
  async play({ canvas, userEvent }) {
    const retry = await canvas.findByRole('button', { name: /^Retry all/ })

    await userEvent.click(retry)

    await waitFor(() => expect(canvas.getAllByText('128')).toHaveLength(3))
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull())
  },
}

/** Many places: the first six, and the rest for whoever wants to see them. */
export const ManyPlaces: Story = {
  render: (args) => (
    <Wall
      widgets={Object.fromEntries(
        ['spend', 'usage', 'tokens', 'requests', 'images', 'videos', 'keys', 'models', 'tasks'].map(
          (name) => [name, 'ecolink/502-backend' as const],
        ),
      )}
    >
      <FailureSummary {...args} />
    </Wall>
  ),
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: '3 more' })).toBeVisible()
  },
}
