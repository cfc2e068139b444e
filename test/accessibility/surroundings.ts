import { commands, page } from 'vitest/browser'

export type Theme = 'light' | 'dark' | 'forced colours'

/** Has the page look and run as it does for somebody. */
export async function surround(theme: Theme, locale: 'en' | 'ar', width: number): Promise<void> {
  const root = document.documentElement
  root.lang = locale
  root.dir = locale === 'ar' ? 'rtl' : 'ltr'
  root.style.colorScheme = theme === 'forced colours' ? 'light dark' : theme
  root.style.background = 'Canvas'
  await commands.emulateMedia({
    forcedColors: theme === 'forced colours' ? 'active' : 'none',
    colorScheme: theme === 'forced colours' ? 'dark' : theme,
    // A colour that is still changing is no colour of a theme.
    reducedMotion: 'reduce',
  })
  await page.viewport(width, 800)
}

/** Puts everything back. */
export async function leaveSurroundings(): Promise<void> {
  for (const name of ['lang', 'dir', 'style']) document.documentElement.removeAttribute(name)
  await commands.emulateMedia({
    forcedColors: null,
    colorScheme: null,
    reducedMotion: null,
    contrast: null,
    media: null,
  })
  await page.viewport(414, 896)
}
