import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import '../src/styles/recourse.css'
import './preview.css'
import { languages, wordsIn } from './languages.ts'
import { withSurroundings } from './surroundings.tsx'

// A loaded machine takes longer than the one second that is usual.
configure({ asyncUtilTimeout: 5_000 })

export default {
  decorators: [withSurroundings],
  // A limit that one story has met is remembered for the origin, and would be met by the next one.
  beforeEach: () => localStorage.removeItem('react-recourse'),
  loaders: [async ({ globals }) => ({ words: await wordsIn(String(globals['locale'])) })],
  initialGlobals: { theme: 'system', direction: 'auto', locale: 'en' },
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
          { value: 'auto', title: 'As the language is written' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'The language of words, numbers and times',
      toolbar: { title: 'Language', icon: 'globe', items: languages, dynamicTitle: true },
    },
  },
  parameters: {
    a11y: { test: 'error', options: { rules: { 'target-size': { enabled: true } } } },
    options: {
      storySort: {
        order: [
          'Start here',
          'Checklist',
          'Dashboard',
          'Paste an error',
          'Gateways',
          'Components',
          'Catalogue',
        ],
      },
    },
  },
} satisfies Preview
