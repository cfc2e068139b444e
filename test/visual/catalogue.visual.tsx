import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ar } from '../../src/locales/ar.ts'
import { en } from '../../src/locales/en.ts'
import { Specimens } from '../../stories/catalogue/specimens.tsx'
import { rows } from '../../stories/catalogue/rows.ts'
import { noon } from '../../stories/components/clock.ts'
import { renderInProvider } from '../components/given.tsx'
import { fitWindow, lookAway, lookFrom, views } from './views.ts'

const words = { en, ar } as const
const width = 384

const kinds = [...new Set(rows.map(({ kind }) => kind))]

/** Six kinds to a picture. */
const pictures = views.flatMap(([theme, locale]) =>
  Array.from({ length: Math.ceil(kinds.length / 6) }, (_, index) => ({
    theme,
    locale,
    number: index + 1,
    shown: kinds.slice(index * 6, index * 6 + 6),
  })),
)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
})

afterEach(async () => {
  vi.useRealTimers()
  await lookAway()
})

describe('the catalogue of failures', () => {
  it.each(pictures)(
    'looks as it did in $theme, in $locale: part $number',
    async ({ theme, locale, number, shown }) => {
      await lookFrom(theme, locale, width)
      await renderInProvider(
        shown.map((kind) => <Specimens key={kind} kind={kind} locale={locale} />),
        { words: words[locale] },
      )
      await fitWindow(width)

      await expect(page.elementLocator(document.body)).toMatchScreenshot(
        `catalogue-${theme.replace(' ', '-')}-${locale}-${number}`,
      )
    },
  )
})
