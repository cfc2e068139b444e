import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { AccessNotice } from '../../src/components/index.ts'
import { stillCall } from './calls.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/AccessNotice',
  component: AccessNotice,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { result: stillCall(failureOf('ecolink/403-role')), title: 'Couldn’t delete the drive' },
} satisfies Meta<typeof AccessNotice>

export default meta
type Story = StoryObj<typeof meta>

/** A role that may not: who can change it, and a request to send them, shown before it is copied. */
export const Role: Story = {
  args: {
    owners: [
      { name: 'Dana', href: 'mailto:dana@acme.example' },
      { name: 'Kim', href: 'mailto:kim@acme.example' },
    ],
  },
  async play({ canvas, userEvent }) {
    const written = fn<(text: string) => Promise<void>>(() => Promise.resolve())
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: written },
    })
    const who = canvas.getByRole('list', { name: 'Who can give access' })
    await expect(who).toHaveTextContent('DanaKim')
    const text =
      'Couldn’t delete the drive: This account or key is not allowed to do this. Could you please give me access?'
    await expect(canvas.getByText(text, { exact: false })).toBeVisible()

    await userEvent.click(canvas.getByRole('button', { name: 'Copy a request' }))

    await waitFor(() => expect(written).toHaveBeenCalledWith(expect.stringContaining(text)))
    Reflect.deleteProperty(navigator, 'clipboard')
  },
}

/** A model that this key may not use; the app has a form to ask for it. */
export const Model: Story = {
  args: {
    result: stillCall(failureOf('new-api/403-model-not-allowed')),
    title: 'Couldn’t answer with gpt-5',
  },
  parameters: {
    provider: { actions: { 'request-access': '/requests/new' }, askWhom: 'Dana, Kim' },
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('link', { name: 'Request access' })).toHaveAttribute(
      'href',
      '/requests/new',
    )
  },
}

/** Not in the plan; whoever is on the largest one already has somebody to ask besides. */
export const Plan: Story = {
  args: { result: stillCall(failureOf('ezlink/403-plan')), title: undefined },
  parameters: { provider: { actions: { 'change-plan': '/plans' } } },
  async play({ canvas }) {
    await expect(canvas.getByRole('region', { name: 'Not included in your plan' })).toBeVisible()
    await expect(canvas.getByRole('link', { name: 'See plans' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Copy a request' })).toBeVisible()
  },
}
