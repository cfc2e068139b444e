// Makes the README's picture: the live dashboard of the project's own Storybook, in light and in dark.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumArgs, ensureChromium } from './chromium.js'
import { serve } from './serve.js'

const story = process.argv[2] ?? 'dashboard--several-failures'
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'react-recourse-picture-'))

execFileSync('npx', ['storybook', 'build', '--quiet', '--output-dir', folder], {
  cwd: root,
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  stdio: ['ignore', 'ignore', 'inherit'],
})
const server = await serve(folder)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
mkdirSync(join(root, 'docs'), { recursive: true })

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({
    colorScheme,
    deviceScaleFactor: 2,
    viewport: { width: 1180, height: 820 },
  })
  await page.goto(
    `http://localhost:${server.port}/iframe.html?viewMode=story&id=${story}&globals=theme:${colorScheme}`,
  )
  await page.waitForFunction(() => document.querySelectorAll('[data-kind]').length > 0)
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(root, `docs/dashboard-${colorScheme}.png`) })
  await page.close()
}

await browser.close()
await server.close()
rmSync(folder, { recursive: true, force: true })
