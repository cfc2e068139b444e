import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { ErrorBanner, TopUpPrompt } from '../../src/components/index.ts'
import recourse from '../../src/styles/recourse.css?inline'
import { stopClock } from '../components/clock.ts'
import { inApp } from '../components/in-app.tsx'
import { balance, usage, video } from './calls.ts'
import { InShadow, insideOf } from './in-shadow.tsx'
import shadcn from './shadcn.css?raw'
import source from './shadcn.stories.tsx?raw'
import { compileUtilities } from './utilities.ts'

/** What Tailwind and shadcn/ui bring, and above it `react-recourse/styles.layer.css`. */
const styles = compileUtilities(shadcn, source).then(
  (utilities) => `${utilities}\n@layer recourse {\n${recourse}\n}`,
)

/** Utilities win over the layered stylesheet, on any component or part. */
function Shadcn({ css }: { readonly css: string }) {
  return (
    <InShadow css={css}>
      {() => (
        <main className="console grid max-w-2xl gap-4 rounded-xl border bg-background p-6 text-foreground">
          <h1 className="text-lg font-semibold">Console</h1>
          <TopUpPrompt
            className="border-s-4"
            result={video}
            balance={balance}
            href="https://pay.example"
          />
          <div className="grid grid-cols-2 gap-4">
            <div className="h-44 rounded-xl border bg-card p-4">
              <ErrorBanner surface="tile" title="Couldn’t load usage" result={usage} />
            </div>
            <div className="h-44 rounded-xl border bg-card p-4">
              <p className="text-sm text-muted-foreground">Requests</p>
              <p className="text-3xl font-semibold">1,284</p>
            </div>
          </div>
        </main>
      )}
    </InShadow>
  )
}

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
