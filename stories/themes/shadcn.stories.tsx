import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import recourse from '../../src/styles/recourse.css?inline'
import { stopClock } from '../components/clock.ts'
import { inApp } from '../components/in-app.tsx'
import { insideOf } from './in-shadow.tsx'
import theme from './shadcn.css?raw'
import { Shadcn } from './shadcn.tsx'
import { compileUtilities } from './utilities.ts'

const sources = import.meta.glob<string>('./shadcn.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What Tailwind and shadcn/ui bring, and above it `react-recourse/styles.layer.css`. */
const styles = compileUtilities(theme, Object.values(sources).join('')).then(
  (utilities) => `${utilities}\n@layer recourse {\n${recourse}\n}`,
)

const meta = {
  title: 'Looks/Themes/shadcn and Tailwind',
  component: Shadcn,
  args: { css: '' },
  loaders: [async () => ({ css: await styles })],
  render: (_, { loaded }) => <Shadcn css={String(loaded['css'])} />,
  decorators: [inApp],
  beforeEach: stopClock,
} satisfies Meta<typeof Shadcn>

export default meta
type Story = StoryObj<typeof meta>

async function isInItsLook({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const inside = within(await waitFor(() => insideOf(canvasElement)))
  const prompt = inside.getByRole('region', { name: 'Out of credit' })
  await expect(getComputedStyle(prompt).borderInlineStartWidth).toBe('4px')
  await expect(getComputedStyle(prompt).borderInlineEndWidth).toBe('1px')
  const pay = inside.getByRole('link', { name: /^Add credit/ })
  const primary = getComputedStyle(pay)
  await expect(primary.backgroundColor).not.toBe(primary.color)
  await expect(getComputedStyle(document.body).getPropertyValue('--primary')).toBe('')
}

export const Light: Story = { globals: { theme: 'light' }, play: isInItsLook }
export const Dark: Story = { globals: { theme: 'dark' }, play: isInItsLook }
