import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect } from 'react'
import { directionOf } from './languages.ts'

const schemes: Readonly<Record<string, string>> = {
  system: 'light dark',
  light: 'light',
  dark: 'dark',
}

/** Sets the colour scheme, the language and the writing direction of the whole page, as an app would. */
export const withSurroundings: Decorator = (Story, { globals }) => {
  const { theme, direction } = globals
  const locale = String(globals['locale'])
  useLayoutEffect(() => {
    const page = document.documentElement
    page.style.colorScheme = schemes[String(theme)] ?? 'light dark'
    page.lang = locale
    page.dir = direction === 'auto' ? directionOf(locale) : String(direction)
  }, [theme, locale, direction])
  return <Story />
}
