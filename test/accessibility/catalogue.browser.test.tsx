import { afterEach, describe, expect, it, vi } from 'vitest'
import { ar } from '../../src/locales/ar.ts'
import { en } from '../../src/locales/en.ts'
import { noon } from '../../stories/components/clock.ts'
import { rows } from '../../stories/catalogue/rows.ts'
import { Specimens } from '../../stories/catalogue/specimens.tsx'
import { renderInProvider } from '../components/given.tsx'
import { violations } from './axe.ts'
import { leaveSurroundings, surround } from './surroundings.ts'

const words = { en, ar } as const
const themes = ['light', 'dark', 'forced colours'] as const
const widths = [320, 1024] as const

const views = themes.flatMap((theme) =>
  (['en', 'ar'] as const).flatMap((locale) =>
    widths.map((width) => [theme, locale, width] as const),
  ),
)

afterEach(async () => {
  vi.useRealTimers()
  await leaveSurroundings()
})

describe('every kind of failure, for whoever can fix it, on every surface', () => {
  it.each(views)(
    'passes axe and fits in %s, in %s, %s pixels wide',
    async (...view) => {
      const [theme, locale, width] = view
      vi.useFakeTimers({ toFake: ['Date'], now: noon })
      await surround(theme, locale, width)
      const { container } = await renderInProvider(<Specimens locale={locale} />, {
        words: words[locale],
      })

      const banners = container.querySelectorAll('[data-recourse="root"]')
      expect(banners).toHaveLength((rows.length - 1) * 4)
      expect(matchMedia('(forced-colors: active)').matches).toBe(theme === 'forced colours')
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      expect(await violations(container)).toEqual([])
    },
    90_000,
  )
})
