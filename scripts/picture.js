// Makes the README's picture: the live dashboard of the project's own Storybook, in light and in dark.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBuiltStorybook, root } from './built-storybook.js'

const story = process.argv[2] ?? 'dashboard--several-failures'
const { browser, urlOf, close } = await openBuiltStorybook()
mkdirSync(join(root, 'docs'), { recursive: true })

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({
    colorScheme,
    deviceScaleFactor: 2,
    viewport: { width: 1180, height: 820 },
  })
  await page.goto(urlOf(story, colorScheme))
  await page.waitForFunction(() => document.querySelectorAll('[data-kind]').length > 0)
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(root, `docs/dashboard-${colorScheme}.png`) })
  await page.close()
}

await close()
