import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect } from 'react'

const schemes: Readonly<Record<string, string>> = {
  system: 'light dark',
  light: 'light',
  dark: 'dark',
}

/** Sets the colour scheme and the writing direction of the whole page, as an app would. */
export const withSurroundings: Decorator = (Story, { globals }) => {
  const { theme, direction } = globals
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = schemes[String(theme)] ?? 'light dark'
    document.documentElement.dir = String(direction)
  }, [theme, direction])
  return <Story />
}
