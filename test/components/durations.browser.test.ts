import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../src/components/time.ts'

interface DurationFormat {
  readonly format: (duration: Readonly<Record<string, number>>) => string
}

/** Chromium has it; TypeScript's library does not know it yet. */
const durationFormat: new (locale: string, style: { readonly style: 'long' }) => DurationFormat =
  Reflect.get(Intl, 'DurationFormat')

const locales = 'en de fr es pt-BR it nl pl tr ru uk ja ko zh-CN zh-TW ar he hi id vi'.split(' ')

describe('a duration put together from units', () => {
  it.each(locales)('reads like one of Intl.DurationFormat: %s', (locale) => {
    const expected = new durationFormat(locale, { style: 'long' })

    expect(formatDuration(1, locale)).toBe(expected.format({ seconds: 1 }))
    expect(formatDuration(45, locale)).toBe(expected.format({ seconds: 45 }))
    expect(formatDuration(180, locale)).toBe(expected.format({ minutes: 3 }))
    expect(formatDuration(9_000, locale)).toBe(expected.format({ hours: 2, minutes: 30 }))
    expect(formatDuration(453_600, locale)).toBe(expected.format({ days: 5, hours: 6 }))
  })
})
