import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { FailureSummary } from '../../src/components/index.ts'
import { stopClock } from '../components/clock.ts'
import { inApp } from '../components/in-app.tsx'
import { Wall } from '../components/wall.tsx'
import { EveryComponent, One } from './every-component.tsx'

/** The whole family on one page, to be looked at. Themes, directions and languages are in the toolbar. */
const meta = {
  title: 'Looks/Every component',
  component: EveryComponent,
  decorators: [inApp],
  beforeEach() {
    const start = stopClock()
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
    return () => {
      start()
      Reflect.deleteProperty(navigator, 'onLine')
    }
  },
} satisfies Meta<typeof EveryComponent>

export default meta
type Story = StoryObj<typeof meta>

/** As large as it is meant to be. */
export const Comfortable: Story = {
  render: (_, { loaded }) => (
    <EveryComponent>
      <One name="FailureSummary">
        <Wall
          words={loaded['words']}
          actions={{ 'top-up': '/billing' }}
          widgets={{
            spend: 'ecolink/402-insufficient-balance',
            usage: 'ecolink/402-insufficient-balance',
          }}
        >
          <FailureSummary />
        </Wall>
      </One>
    </EveryComponent>
  ),
  async play({ canvas }) {
    await expect(
      await canvas.findByRole('region', { name: /2/ }, { timeout: 20_000 }),
    ).toBeVisible()
    await expect(canvas.getAllByRole('region').length).toBeGreaterThan(15)
  },
}

/** `data-density="compact"` on any element around. */
export const Compact: Story = {
  decorators: [
    (Story) => (
      <div data-density="compact">
        <Story />
      </div>
    ),
  ],
  async play({ canvas }) {
    const [retry] = await canvas.findAllByRole('button', { name: 'Retry: Couldn’t load usage' })
    await expect(retry?.offsetHeight).toBeLessThan(32)
  },
}
