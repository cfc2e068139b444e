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
 * Builds it and serves it on loopback.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveBuiltStorybook() {
  const folder = mkdtempSync(join(tmpdir(), 'react-recourse-picture-'))
  execFileSync('npx', ['storybook', 'build', '--quiet', '--output-dir', folder], {
    cwd: root,
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  const server = await serve(folder)
  return {
    origin: `http://localhost:${server.port}`,
    async close() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * @returns {Promise<{
 *   browser: import('playwright').Browser,
 *   urlOf: (story: string, theme: string) => string,
 *   close: () => Promise<void>,
 * }>}
 */
export async function openBuiltStorybook() {
  const storybook = await serveBuiltStorybook()
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
  return {
    browser,
    urlOf: (story, theme) =>
      `${storybook.origin}/iframe.html?viewMode=story&id=${story}&globals=theme:${theme}`,
    async close() {
      await browser.close()
      await storybook.close()
    },
  }
}
