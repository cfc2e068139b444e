import { Button, Callout, Card, Flex, Heading, Theme } from '@radix-ui/themes'
import radix from '@radix-ui/themes/styles.css?inline'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { ErrorBanner } from '../../src/components/index.ts'
import { Countdown, Icon, Retry, Root, Text, Title } from '../../src/components/parts.ts'
import recourse from '../../src/styles/recourse.css?inline'
import { stopClock } from '../components/clock.ts'
import { inApp } from '../components/in-app.tsx'
import { quiet, usage, video } from './calls.ts'
import { focusedIn, InShadow, insideOf } from './in-shadow.tsx'

/** What the look of a banner reads, from the scales of Radix. */
const mapping = `.radix-themes {
  --rc-ink: var(--gray-12);
  --rc-soft: var(--gray-11);
  --rc-line: var(--gray-a6);
  --rc-edge: var(--gray-a9);
  --rc-paper: var(--color-panel-solid);
  --rc-accent: var(--accent-9);
  --rc-accent-hover: var(--accent-10);
  --rc-on-accent: var(--accent-contrast);
  --rc-warning-tint: var(--amber-2);
  --rc-warning: var(--amber-11);
  --rc-focus: var(--focus-8);
  --rc-radius: var(--radius-4);
}
.rt-CalloutRoot { grid-template-columns: auto 1fr; justify-content: stretch }
.rt-CalloutRoot > * { grid-column: 2 }
.rt-CalloutRoot > .rt-CalloutIcon { grid-column: 1; grid-row: 1 }`

/** A shadow root has a host where a page has a root. */
const css = `@layer recourse {\n${recourse}\n}\n${radix.replaceAll(':root', ':host')}\n${mapping}`

/** A callout of Radix Themes made of the parts, and a banner in its colours. */
function RadixThemes({ appearance }: { readonly appearance: 'light' | 'dark' }) {
  return (
    <InShadow css={css}>
      {() => (
        <Theme appearance={appearance} accentColor="indigo">
          <Flex direction="column" gap="4" p="5" maxWidth="640px">
            <Heading size="4">Console</Heading>
            <ErrorBanner title="Couldn’t create the video" result={video} />
            <Root asChild result={usage} title="Couldn’t load usage">
              <Callout.Root color="red" {...quiet}>
                <Callout.Icon>
                  <Icon />
                </Callout.Icon>
                <Title asChild>
                  <Callout.Text weight="bold">Couldn’t load usage</Callout.Text>
                </Title>
                <Text asChild>
                  <Callout.Text>No server is free right now.</Callout.Text>
                </Text>
                <Flex gap="3" align="center">
                  <Retry asChild>
                    <Button variant="surface">Retry</Button>
                  </Retry>
                  <Countdown />
                </Flex>
              </Callout.Root>
            </Root>
            <Card>1,284 requests</Card>
          </Flex>
        </Theme>
      )}
    </InShadow>
  )
}

const meta = {
  title: 'Looks/Themes/Radix Themes',
  component: RadixThemes,
  decorators: [inApp],
  beforeEach: stopClock,
} satisfies Meta<typeof RadixThemes>

export default meta
type Story = StoryObj<typeof meta>

/** The button of Radix Themes is the retry button. */
async function isTheirButton({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const inside = await waitFor(() => insideOf(canvasElement))
  const retry = within(inside).getByRole('button', { name: 'Retry: Couldn’t load usage' })
  await expect(retry).toHaveClass('rt-Button')
  await expect(retry).toHaveAttribute('data-recourse', 'retry')
  retry.focus()
  retry.click()
  await expect(usage.asked).toContain('retry')
  await expect(focusedIn(inside)).toBe(retry)
}

export const Light: Story = {
  args: { appearance: 'light' },
  globals: { theme: 'light' },
  play: isTheirButton,
}

export const Dark: Story = {
  args: { appearance: 'dark' },
  globals: { theme: 'dark' },
  play: isTheirButton,
}
