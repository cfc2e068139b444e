import { addons } from 'storybook/manager-api'

/** Stories that are whole pages, and need the room. */
const pages = ['start-here', 'dashboard', 'paste-an-error']

addons.setConfig({
  layoutCustomisations: {
    showPanel: ({ storyId }, shown) =>
      pages.some((page) => storyId?.startsWith(page)) ? false : shown,
  },
})
