import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { busy, openBusy } from './busy.ts'
import { RushHour } from './rush-hour.tsx'

/**
 * Sixty widgets meet a limit of five requests a second. The bar above them is the far server in your
 * hands; what is counted is what has left the page.
 */
const meta = {
  title: 'Dashboard/Rush hour',
  component: RushHour,
  args: { server: busy, ways: ['alone', 'with-recourse'] },
  argTypes: { server: { table: { disable: true } } },
  parameters: {
    layout: 'fullscreen',
    /** The tiles are alike: ten of each side stand for the others. */
    a11y: { context: { exclude: ['.tile:nth-child(n + 11)'] } },
  },
  beforeEach: ({ msw }) => openBusy(msw),
} satisfies Meta<typeof RushHour>

export default meta
type Story = StoryObj<typeof meta>
type Play = Parameters<NonNullable<Story['play']>>[0]

/** Found by its title, as asking hundreds of elements for their roles takes a second. */
async function side({ canvas }: Play, name: string): Promise<HTMLElement> {
  const region = (await canvas.findByText(name, { selector: 'h2' })).closest('section')
  if (region === null) throw new Error(`${name} is in no section.`)
  return region
}

const tick = ({ canvas }: Play, name: string) => canvas.getByLabelText(name, { selector: 'input' })

/** What a counter of a side says. */
function counted(region: HTMLElement, name: string): number {
  const value = within(region).getByText(name).nextElementSibling?.textContent ?? ''
  return Number.parseInt(value.replace(',', ''), 10)
}

/**
 * Resolves once a side has met its limit: ten requests have passed at once, more for each fifth of a
 * second that a busy machine takes to send the sixty, and some were refused. Alone, a side sends all
 * sixty whatever comes back; with the adapter, what was not sent before the first refusal waits.
 */
const afterBurst = (region: HTMLElement, sentAtOnce: number) =>
  waitFor(
    async () => {
      const answered = counted(region, 'Answered')
      const refused = counted(region, 'Refused')
      await expect(counted(region, 'Sent')).toBeGreaterThanOrEqual(sentAtOnce)
      await expect(answered).toBeGreaterThanOrEqual(10)
      await expect(refused).toBeGreaterThan(0)
      await expect(answered + refused).toBeGreaterThanOrEqual(sentAtOnce)
      await expect(counted(region, 'Up to date')).toBeGreaterThanOrEqual(10)
    },
    { timeout: 20_000 },
  )

/** The same load twice, at limits of their own: what one line changes. */
export const SideBySide: Story = {
  async play(context) {
    const sides = [
      ['TanStack Query alone', 60],
      ['With react-recourse', 11],
    ] as const
    for (const [name, sentAtOnce] of sides) {
      const region = await side(context, name)
      await afterBurst(region, sentAtOnce)
      await expect(region.querySelector('rect[data-state="refused"]')).toBeVisible()
    }
  },
}

/** One dashboard; the adapter is a switch. */
export const OneAtATime: Story = {
  args: { ways: ['alone'] },
  async play(context) {
    await expect(await side(context, 'TanStack Query alone')).toBeVisible()
    await expect(tick(context, 'With react-recourse')).not.toBeChecked()
  },
}

/** Every switch can be reached and pressed by keyboard, and does what it says. */
export const Switching: Story = {
  args: { ways: ['alone'] },
  tags: ['!dev', '!autodocs'],
  async play(context) {
    const { canvas, userEvent } = context
    const alone = await side(context, 'TanStack Query alone')
    const focusOn = async (name: string) => {
      await userEvent.tab()
      await expect(tick(context, name)).toHaveFocus()
    }

    await focusOn('Limit of 5 requests a second')
    await focusOn('Refused requests count')
    await focusOn('Outage of 20 s')
    await userEvent.keyboard(' ')
    await expect(await canvas.findByText(/^Down for \d+ s more$/)).toBeVisible()
    await userEvent.keyboard(' ')
    await expect(await canvas.findByText('Up')).toBeVisible()

    await focusOn('With react-recourse')
    await userEvent.keyboard(' ')
    await expect(alone).not.toBeInTheDocument()
    const withRecourse = await side(context, 'With react-recourse')
    await expect(tick(context, 'With react-recourse')).toHaveFocus()
    await afterBurst(withRecourse, 11)

    await focusOn('Window of 6')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect(withRecourse).not.toBeInTheDocument()
    await expect(counted(await side(context, 'With react-recourse'), 'Refused')).toBe(0)
  },
}
