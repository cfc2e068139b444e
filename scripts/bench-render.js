// Prints what a wall of failed widgets costs in Chromium, to show and to let tick: ours and four others.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { runnerImport } from 'vite'
import { chromiumArgs, ensureChromium } from './chromium.js'

const folder = fileURLToPath(new URL('./bench/render', import.meta.url))

// Two of the libraries are needed nowhere else, so they are installed when they are first asked for.
if (!existsSync(`${folder}/node_modules`)) {
  console.log('Installing Mantine and Chakra once, for this bench alone …')
  const { status } = spawnSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('Mantine and Chakra could not be installed.')
}

/** @type {typeof import('./bench/render/bench.ts')} */
const { benchRender } = (
  await runnerImport(`${folder}/bench.ts`, { configFile: false, logLevel: 'error' })
).module

// Set late, because importing has set another: without it the libraries are bundled with their checks.
process.env['NODE_ENV'] = 'production'
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
try {
  await benchRender(browser, process.argv.slice(2))
} finally {
  await browser.close()
}
