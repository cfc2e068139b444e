import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ar } from '../../src/locales/ar.ts'
import { en } from '../../src/locales/en.ts'
import { noon } from '../../stories/components/clock.ts'
import { EveryComponent } from '../../stories/looks/every-component.tsx'
import { renderInProvider } from '../components/given.tsx'
import { fitWindow, lookAway, lookFrom, views } from './views.ts'

const words = { en, ar } as const
const width = 540

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
  // For the notice that there is no connection.
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
})

afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await lookAway()
})

describe('every component', () => {
  it.each([...views, ['forced colours', 'en'] as const])(
    'looks as it did in %s, in %s',
    async (...view) => {
      const [theme, locale] = view
      await lookFrom(theme, locale, width)
      await renderInProvider(<EveryComponent />, { words: words[locale] })
      await fitWindow(width)

      await expect(page.elementLocator(document.body)).toMatchScreenshot(
        `components-${theme.replace(' ', '-')}-${locale}`,
      )
    },
  )

  it('looks as it did where there is little room', async () => {
    await lookFrom('light', 'en', 170)
    await renderInProvider(
      <div data-density="compact">
        <EveryComponent />
      </div>,
      { words: en },
    )
    await fitWindow(170)

    await expect(page.elementLocator(document.body)).toMatchScreenshot('components-compact-narrow')
  })
})
