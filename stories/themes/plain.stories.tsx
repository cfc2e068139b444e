import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { ErrorBanner, TopUpPrompt } from '../../src/components/index.ts'
import { stopClock } from '../components/clock.ts'
import { inApp } from '../components/in-app.tsx'
import { balance, usage, video } from './calls.ts'
import { InShadow, insideOf } from './in-shadow.tsx'

/** No stylesheet at all: what is left is the structure, as a browser draws it. */
function Plain() {
  return (
    <InShadow>
      {() => (
        <main>
          <h1>Console</h1>
          <TopUpPrompt result={video} balance={balance} href="https://pay.example" />
          <ErrorBanner title="Couldn’t load usage" result={usage} />
          <ErrorBanner surface="tile" title="Couldn’t load usage" result={usage} />
          <p>
            Tokens: <ErrorBanner surface="inline" title="Couldn’t load tokens" result={usage} />
          </p>
        </main>
      )}
    </InShadow>
  )
}

const meta = {
  title: 'Looks/Themes/Plain',
  component: Plain,
  decorators: [inApp],
  beforeEach: stopClock,
} satisfies Meta<typeof Plain>

export default meta
type Story = StoryObj<typeof meta>

/** Everything can be read and pressed; nothing has the size of a page because nothing said so. */
export const WithoutAStylesheet: Story = {
  async play({ canvasElement, userEvent }) {
    const inside = within(await waitFor(() => insideOf(canvasElement)))
    await expect(inside.getByRole('region', { name: 'Out of credit' })).toBeVisible()
    await expect(inside.getAllByText('in 0:34 · 2 of 4')).toHaveLength(3)
    for (const icon of insideOf(canvasElement).querySelectorAll('svg'))
      await expect(icon.getBoundingClientRect().width).toBeLessThan(40)
    const [retry] = inside.getAllByRole('button', { name: 'Retry: Couldn’t load usage' })
    if (retry) await userEvent.click(retry)
    await expect(usage.asked).toContain('retry')
  },
}
