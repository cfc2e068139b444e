import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import { commands, page } from 'vitest/browser'
import { leaveSurroundings, surround, type Theme } from '../accessibility/surroundings.ts'
import './views.css'

export type { Theme }

/** Both schemes and both directions. */
export const views = [
  ['light', 'en'],
  ['dark', 'ar'],
] as const

/** Has everything look the same on every machine. */
export async function lookFrom(theme: Theme, locale: 'en' | 'ar', width: number): Promise<void> {
  await surround(theme, locale, width)
  document.documentElement.classList.add('visual')
  await Promise.all(
    ['400', '500', '600'].flatMap((weight) => [
      document.fonts.load(`${weight} 16px 'Inter Variable'`),
      document.fonts.load(`${weight} 16px 'Noto Sans Arabic Variable'`, 'ع'),
    ]),
  )
}

/** Makes the window as high as what is in it, so that all of it is in the picture. */
export async function fitWindow(width: number): Promise<void> {
  const height = Math.ceil(document.documentElement.scrollHeight)
  await commands.resizeWindow(width, height)
  await page.viewport(width, height)
}

/** Puts everything back. */
export async function lookAway(): Promise<void> {
  document.documentElement.classList.remove('visual')
  await leaveSurroundings()
}
