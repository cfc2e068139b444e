import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '../src/styles/recourse.css'
import './preview.css'
import { withSurroundings } from './surroundings.tsx'

// A loaded machine takes longer than the one second that is usual.
configure({ asyncUtilTimeout: 5_000 })

export default {
  decorators: [withSurroundings],
  // A limit that one story has met is remembered for the origin, and would be met by the next one.
  beforeEach: () => localStorage.removeItem('react-recourse'),
  initialGlobals: { theme: 'system', direction: 'ltr', locale: 'en' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: ['system', 'light', 'dark'],
        dynamicTitle: true,
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'How numbers and times are written',
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        items: ['en', 'en-GB', 'de', 'ar', 'zh'],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    options: {
      storySort: {
        order: ['Start here', 'Dashboard', 'Paste an error', 'Gateways', 'Components'],
      },
    },
  },
} satisfies Preview
