import type { Preview } from '@storybook/react-vite'
import '../src/styles/recourse.css'

export default {
  parameters: {
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: ['Start here', 'Dashboard', 'Paste an error', 'Gateways', 'Components'],
      },
    },
  },
} satisfies Preview
