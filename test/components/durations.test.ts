import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../src/components/time.ts'

const [minute, hour, day] = [60, 3_600, 86_400]

/** What Intl separates with; runtimes do not agree on the kind of space. */
const said = (seconds: number, locale: string): string =>
  formatDuration(seconds, locale).replaceAll(/\s/g, ' ')

describe('a duration in words', () => {
  it.each([
    [1, '1 second'],
    [45, '45 seconds'],
    [119, '119 seconds'],
    [2 * minute, '2 minutes'],
    [4.4 * minute, '4 minutes'],
    [100 * minute, '100 minutes'],
    [2 * hour, '2 hours'],
    [2.5 * hour, '2 hours, 30 minutes'],
    [2 * hour + 5 * minute, '2 hours'],
    [2 * hour + 53 * minute, '3 hours'],
    [27 * hour, '27 hours'],
    [2 * day, '2 days'],
    [3 * day + 17 * hour, '3 days, 18 hours'],
    [30 * day, '30 days'],
  ])('of %i seconds is as exact as it needs to be: %s', (seconds, text) => {
    expect(said(seconds, 'en')).toBe(text)
  })

  it.each([
    ['en', '45 seconds', '5 minutes'],
    ['de', '45 Sekunden', '5 Minuten'],
    ['fr', '45 secondes', '5 minutes'],
    ['es', '45 segundos', '5 minutos'],
    ['pt-BR', '45 segundos', '5 minutos'],
    ['it', '45 secondi', '5 minuti'],
    ['nl', '45 seconden', '5 minuten'],
    ['pl', '45 sekund', '5 minut'],
    ['tr', '45 saniye', '5 dakika'],
    ['ru', '45 секунд', '5 минут'],
    ['uk', '45 секунд', '5 хвилин'],
    ['ja', '45 秒', '5 分'],
    ['ko', '45초', '5분'],
    ['zh-CN', '45秒钟', '5分钟'],
    ['zh-TW', '45 秒', '5 分鐘'],
    ['ar', '45 ثانية', '5 دقائق'],
    ['he', '45 שניות', '5 דקות'],
    ['hi', '45 सेकंड', '5 मिनट'],
    ['id', '45 detik', '5 menit'],
    ['vi', '45 giây', '5 phút'],
  ])('is in the plural of its language: %s', (locale, some, more) => {
    expect(said(45, locale)).toBe(some)
    expect(said(300, locale)).toBe(more)
  })

  it.each([
    ['de', '2 Stunden, 30 Minuten'],
    ['fr', '2 heures et 30 minutes'],
    ['pl', '2 godziny i 30 minut'],
    ['ja', '2 時間 30 分'],
  ])('joins two units as its language does: %s', (locale, text) => {
    expect(said(2.5 * hour, locale)).toBe(text)
  })

  it.each([
    [1, '1 секунда'],
    [22, '22 секунды'],
    [25, '25 секунд'],
    [61, '61 секунда'],
  ])('of %i seconds agrees with its number in Russian: %s', (seconds, text) => {
    expect(said(seconds, 'ru')).toBe(text)
  })
})
