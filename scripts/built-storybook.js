// Builds the project's Storybook into a folder that is thrown away, and opens a browser on it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumArgs, ensureChromium } from './chromium.js'
import { serve } from './serve.js'

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @returns {Promise<{
 *   browser: import('playwright').Browser,
 *   urlOf: (story: string, theme: string) => string,
 *   close: () => Promise<void>,
 * }>}
 */
export async function openBuiltStorybook() {
  const folder = mkdtempSync(join(tmpdir(), 'react-recourse-picture-'))
  execFileSync('npx', ['storybook', 'build', '--quiet', '--output-dir', folder], {
    cwd: root,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const server = await serve(folder)
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
  return {
    browser,
    urlOf: (story, theme) =>
      `http://localhost:${server.port}/iframe.html?viewMode=story&id=${story}&globals=theme:${theme}`,
    async close() {
      await browser.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
