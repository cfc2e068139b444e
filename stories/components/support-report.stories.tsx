import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { SupportReport } from '../../src/components/index.ts'
import { stopClock } from './clock.ts'
import { failureOf } from './failures.ts'
import { inApp } from './in-app.tsx'

const meta = {
  title: 'Components/SupportReport',
  component: SupportReport,
  decorators: [inApp],
  beforeEach: stopClock,
  args: { failure: failureOf('ecolink/500-internal'), title: 'Couldn’t create the video' },
} satisfies Meta<typeof SupportReport>

export default meta
type Story = StoryObj<typeof meta>

/** Support is in a channel: it says which, and hands the report to the clipboard or into a file. */
export const InAChannel: Story = {
  async play({ canvas }) {
    await expect(
      canvas.getByText('Ask in #ecolink-support and quote the request ID.'),
    ).toBeVisible()
    await expect(canvas.getByRole('region', { name: 'The report' })).toHaveTextContent(
      'Request ID: req_01k9e3b8e4',
    )
    await expect(canvas.queryByRole('link', { name: 'Write an e-mail' })).toBeNull()
  },
}

/** A mail that holds what is shown, the person’s own words included. */
export const ByMail: Story = {
  args: { to: { email: 'help@acme.example' } },
  async play({ canvas, userEvent }) {
    await userEvent.type(
      canvas.getByRole('textbox', { name: /^What were you doing\?/ }),
      'The third try',
    )

    await waitFor(() =>
      expect(
        decodeURIComponent(hrefOf(canvas.getByRole('link', { name: 'Write an e-mail' }))),
      ).toMatch(
        /^mailto:help@acme\.example\?subject=Couldn’t create the video \(req_01k9e3b8e4\)&body=What were you doing\?\r\nThe third try\r\n\r\nRequest ID: req_01k9e3b8e4/,
      ),
    )
  },
}

/** A ticket of the app’s own. */
export const ByTicket: Story = {
  args: {
    to: { href: (report) => `https://tickets.acme.example/new?text=${encodeURIComponent(report)}` },
  },
  async play({ canvas }) {
    const link = canvas.getByRole('link', { name: 'Open a ticket (opens in a new tab)' })
    await expect(hrefOf(link)).toMatch(/^https:\/\/tickets\.acme\.example\/new\?text=Request%20ID/)
  },
}

/** Whoever tries it by hand learns whether the request or the platform is the cause. */
export const WithAPlayground: Story = {
  async play({ canvas }) {
    await expect(canvas.getByRole('link', { name: /^Try it in the Playground/ })).toHaveAttribute(
      'href',
      'https://console.ecohash.com/',
    )
  },
}

function hrefOf(link: HTMLElement): string {
  return link.getAttribute('href') ?? ''
}
