import type { Meta, StoryObj } from '@storybook/react-vite'
import { StrictMode } from 'react'
import { expect, waitFor } from 'storybook/test'
import { ErrorBanner, RecourseProvider } from '../../src/components/index.ts'
import { stillCall } from './calls.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'

const meta = {
  title: 'Components/RecourseProvider',
  component: RecourseProvider,
  beforeEach: stopClock,
  render: (args) => (
    <StrictMode>
      <RecourseProvider {...args} />
    </StrictMode>
  ),
} satisfies Meta<typeof RecourseProvider>

export default meta
type Story = StoryObj<typeof meta>

const outOfCredit = failureOf('evolink/402-insufficient-quota')

/** A string is a link of the app, a function a button. */
export const WhatThisReaderCanDo: Story = {
  args: {
    actions: { 'top-up': '/billing', 'open-docs': () => {} },
    children: <ErrorBanner result={stillCall(outOfCredit)} title="Couldn’t create the video" />,
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('link', { name: 'Add credit' })).toHaveAttribute(
      'href',
      '/billing',
    )
  },
}

/** Words of the app’s own; the rest stays. */
export const OwnWords: Story = {
  args: {
    words: {
      failures: { 'insufficient-balance': { anyone: { section: 'The team’s wallet is empty.' } } },
      remedies: { 'top-up': { label: 'Fill the wallet' } },
    },
    children: <ErrorBanner result={stillCall(outOfCredit)} title="Couldn’t create the video" />,
  },
  async play({ canvas }) {
    await expect(canvas.getByText(/^The team’s wallet is empty\./)).toBeVisible()
    await expect(canvas.getByRole('link', { name: /^Fill the wallet/ })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Details' })).toBeVisible()
  },
}

const calls = Array.from({ length: 12 }, () =>
  stillCall(outOfCredit, { failure: undefined, phase: 'idle' }),
)

/** Twelve widgets fail for one reason: one sentence is spoken. What was there at first is not. */
export const SpeaksOnce: Story = {
  args: {
    children: (
      <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(3, 1fr)' }}>
        {calls.map((call, index) => (
          <ErrorBanner key={index} surface="tile" result={call} title={`Widget ${index + 1}`} />
        ))}
      </div>
    ),
  },
  async play({ canvas }) {
    await expect(canvas.getByRole('status')).toHaveTextContent('')

    for (const call of calls) call.move({ failure: outOfCredit, phase: 'failed' })

    await waitFor(
      () =>
        expect(canvas.getByRole('status')).toHaveTextContent(
          '12 parts of this page failed. Not enough credit.',
        ),
      { timeout: 3_000 },
    )
    await expect(canvas.getByRole('alert')).toHaveTextContent('')
    for (const call of calls) call.move({ failure: undefined, phase: 'idle' })
  },
}
