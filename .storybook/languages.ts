import type { SomeWords, Words } from '../src/components/words/words.ts'

/** The languages of the library, as the toolbar offers them. */
export const languages = [
  { value: 'en', title: 'English' },
  { value: 'de', title: 'Deutsch' },
  { value: 'fr', title: 'Français' },
  { value: 'es', title: 'Español' },
  { value: 'pt-BR', title: 'Português (Brasil)' },
  { value: 'it', title: 'Italiano' },
  { value: 'nl', title: 'Nederlands' },
  { value: 'pl', title: 'Polski' },
  { value: 'tr', title: 'Türkçe' },
  { value: 'ru', title: 'Русский' },
  { value: 'uk', title: 'Українська' },
  { value: 'ja', title: '日本語' },
  { value: 'ko', title: '한국어' },
  { value: 'zh-CN', title: '简体中文' },
  { value: 'zh-TW', title: '繁體中文' },
  { value: 'ar', title: 'العربية' },
  { value: 'he', title: 'עברית' },
  { value: 'hi', title: 'हिन्दी' },
  { value: 'id', title: 'Bahasa Indonesia' },
  { value: 'vi', title: 'Tiếng Việt' },
]

const files = import.meta.glob<Readonly<Record<string, Words>>>('../src/locales/*.ts')

/** The words of a language; of one that has none, English ones with its numbers and times. */
export async function wordsIn(locale: string): Promise<SomeWords> {
  const file = await files[`../src/locales/${locale}.ts`]?.()
  return Object.values(file ?? {})[0] ?? { locale }
}

/** How a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|he)\b/.test(locale) ? 'rtl' : 'ltr'
}
