// Finds the Firefox that the smoke run drives; installs nothing.
import { existsSync } from 'node:fs'

const known = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/**
 * The path of an installed Firefox: `FIREFOX_PATH`, else the usual places.
 * @returns {string | undefined}
 */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...known].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
}

/** What to do where there is none. */
export const howToInstall = `This run needs Firefox, and none was found. Install it and start again:
  Debian:  apt-get install firefox-esr
  Ubuntu:  snap install firefox
  macOS:   brew install --cask firefox
or set FIREFOX_PATH to an existing one.`
