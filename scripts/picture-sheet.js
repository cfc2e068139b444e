// Makes the contact sheet: every component on one picture, in light and in dark.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBuiltStorybook, root } from './built-storybook.js'

const story = 'looks-every-component--comfortable'
const { browser, urlOf, close } = await openBuiltStorybook()
mkdirSync(join(root, 'docs'), { recursive: true })

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width: 1200, height: 900 },
  })
  await page.goto(urlOf(story, colorScheme))
  // The summary comes last, once its queries have failed.
  await page.waitForSelector('[data-recourse="summary"]')
  // A tile out of sight is not painted.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: 1200, height })
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(root, `docs/components-${colorScheme}.png`) })
  await page.close()
}

await close()
