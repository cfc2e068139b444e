import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FailurePrompt } from '../../src/components/index.ts'
import { stillCall } from './calls.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const title = 'Couldn’t create the video'

/** For whoever does not want to choose: the member of the family that fits what failed. */
const meta = {
  title: 'Components/FailurePrompt',
  component: FailurePrompt,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { title, result: stillCall(failureOf('evolink/402-insufficient-quota')) },
} satisfies Meta<typeof FailurePrompt>

export default meta
type Story = StoryObj<typeof meta>

/** What `TopUpPrompt` shows. */
export const OutOfCredit: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: title })).toBeVisible()
    await expect(canvas.getByRole('link', { name: /^Add credit/ })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
}

/** What `LimitNotice` shows. */
export const AtALimit: Story = {
  args: { result: stillCall(failureOf('ecolink/429-rate-limited')) },
  async play({ canvas }) {
    await expect(canvas.getByRole('meter', { name: 'Used of the limit' })).toBeVisible()
  },
}

/** What `AccessNotice` shows. */
export const NotAllowed: Story = {
  args: { result: stillCall(failureOf('ecolink/403-role')) },
  async play({ canvas }) {
    await expect(canvas.getByRole('button', { name: 'Copy a request' })).toBeVisible()
  },
}

/** A banner, where nothing fits better. */
export const AnythingElse: Story = {
  args: { result: stillCall(failureOf('ecolink/502-backend')) },
  async play({ canvas }) {
    await expect(canvas.getByRole('button', { name: `Retry: ${title}` })).toBeVisible()
  },
}
