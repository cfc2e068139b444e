import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { Alert, AlertTitle, Box, Button, createTheme, Paper, ThemeProvider } from '@mui/material'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useMemo, type ReactNode } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { ErrorBanner } from '../../src/components/index.ts'
import { Countdown, Retry, Root, Title, useSituation } from '../../src/components/parts.ts'
import recourse from '../../src/styles/recourse.css?inline'
import { stopClock } from '../components/clock.ts'
import { inApp } from '../components/in-app.tsx'
import { quiet, usage, video } from './calls.ts'
import { focusedIn, InShadow, insideOf } from './in-shadow.tsx'

const css = `@layer recourse {\n${recourse}\n}`

interface ModeProps {
  readonly mode: 'light' | 'dark'
}

/** Writes the styles of MUI where they are seen. */
function InMui({ mode, place, children }: ModeProps & MuiPlace) {
  const cache = useMemo(() => createCache({ key: 'mui', container: place }), [place])
  const theme = useMemo(() => createTheme({ palette: { mode } }), [mode])
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme}>{children}</ThemeProvider>
    </CacheProvider>
  )
}

interface MuiPlace {
  readonly place: HTMLElement
  readonly children: ReactNode
}

/** An alert of MUI around what the failure says. */
function Content() {
  const { text } = useSituation('Content')
  return (
    <>
      <Title asChild>
        <AlertTitle>Couldn’t load usage</AlertTitle>
      </Title>
      {text}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1 }}>
        <Retry asChild>
          <Button variant="contained" color="error" size="small">
            Retry
          </Button>
        </Retry>
        <Countdown />
      </Box>
    </>
  )
}

/** A console in Material’s look: an alert made of the parts, and a banner in the colours of the theme. */
function Mui({ mode }: ModeProps) {
  return (
    <InShadow css={css}>
      {(place) => (
        <InMui mode={mode} place={place}>
          <Paper
            sx={({ palette, shape }) => ({
              display: 'grid',
              gap: 2,
              p: 3,
              maxWidth: 640,
              '--rc-accent': palette.primary.main,
              '--rc-accent-hover': palette.primary.dark,
              '--rc-on-accent': palette.primary.contrastText,
              '--rc-focus': palette.primary.main,
              '--rc-radius': `${shape.borderRadius}px`,
              fontFamily: 'Roboto, sans-serif',
            })}
          >
            <ErrorBanner title="Couldn’t create the video" result={video} />
            <Root asChild result={usage} title="Couldn’t load usage">
              <Alert severity="error" {...quiet}>
                <Content />
              </Alert>
            </Root>
          </Paper>
        </InMui>
      )}
    </InShadow>
  )
}

const meta = {
  title: 'Looks/Themes/MUI',
  component: Mui,
  decorators: [inApp],
  beforeEach: stopClock,
} satisfies Meta<typeof Mui>

export default meta
type Story = StoryObj<typeof meta>

/** MUI’s button is the retry button, and keeps the focus that it has. */
async function isTheirButton({ canvasElement }: { readonly canvasElement: HTMLElement }) {
  const inside = await waitFor(() => insideOf(canvasElement))
  const retry = within(inside).getByRole('button', { name: 'Retry: Couldn’t load usage' })
  await expect(retry).toHaveClass('MuiButton-contained')
  await expect(retry).toHaveAttribute('data-recourse', 'retry')
  retry.focus()
  retry.click()
  await expect(usage.asked).toContain('retry')
  await expect(focusedIn(inside)).toBe(retry)
  await expect(inside.querySelector('.MuiAlert-root')).toHaveAttribute('data-kind', 'unavailable')
}

export const Light: Story = {
  args: { mode: 'light' },
  globals: { theme: 'light' },
  play: isTheirButton,
}

export const Dark: Story = {
  args: { mode: 'dark' },
  globals: { theme: 'dark' },
  play: isTheirButton,
}
