// Finds the Chromium that the browser tests drive; installs one where there is none.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Flags without which Chromium does not start as root, or looks for hosts outside of the machine. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of an installed Chromium: `CHROMIUM_PATH`, the usual places, then Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...known, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
}

/**
 * Like `findChromium`, but installs one where there is none, and says so.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium()
  if (found !== undefined) return found

  console.log('The browser tests need Chromium, and none is installed. Installing it once …')
  for (const [title, install] of installers) {
    console.log(`  ${title}`)
    install()
    const installed = findChromium()
    if (installed !== undefined) return installed
    console.log('  … which did not work here.')
  }
  throw new Error(
    'Chromium could not be installed. Install it by hand, or set CHROMIUM_PATH to an existing one.',
  )
}

/** @type {readonly (readonly [string, () => void])[]} */
const installers = [
  [
    'from Playwright',
    () =>
      spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      }),
  ],
  [
    'from Debian’s packages',
    () => {
      if (spawnSync('apt-get', ['--version']).status !== 0) return
      const sudo = process.getuid?.() === 0 ? [] : ['sudo']
      for (const command of [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', 'chromium'],
      ]) {
        const [program = '', ...rest] = [...sudo, ...command]
        try {
          execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
        } catch {
          return
        }
      }
    },
  ],
]

if (process.argv[1] === import.meta.filename) console.log(ensureChromium())
