import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ErrorDetails } from '../../src/components/index.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/ErrorDetails',
  component: ErrorDetails,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { failure: failureOf('ecolink/503-no-healthy-pod') },
} satisfies Meta<typeof ErrorDetails>

export default meta
type Story = StoryObj<typeof meta>

/** Behind a button at first. */
export const Closed: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('button', { name: 'Details' })).toHaveAttribute(
      'aria-expanded',
      'false',
    )
  },
}

/** The provider’s own words, status, code, and the report that support asks for. */
export const Open: Story = {
  args: { defaultOpen: true },
  async play({ canvas }) {
    const report = canvas.getByRole('region', { name: 'Report for support' })
    await expect(report).toHaveTextContent('Request ID: req_01k9e3f6m8')
    await expect(report).toHaveTextContent('Status: 503')
    await expect(canvas.getByRole('button', { name: 'Copy report' })).toBeVisible()
  },
}
