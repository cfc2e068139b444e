// Runs every check of the project, the browser's included, and ends with a line that counts them.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.js'

const results = join(tmpdir(), `react-recourse-${process.pid}.json`)

/** @type {readonly (readonly [string, string, readonly string[]])[]} */
const checks = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['format', 'npm', ['run', '--silent', 'format:check']],
  ['corpus', 'npm', ['run', '--silent', 'corpus']],
]

const env = { ...process.env, CHROMIUM_PATH: ensureChromium(), STORYBOOK_DISABLE_TELEMETRY: '1' }

/**
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(title, command, args) {
  console.log(`\n── ${title}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  })
  return status === 0
}

let passed = 0
let failed = 0
for (const [title, command, args] of checks) {
  if (run(title, command, args)) passed += 1
  else failed += 1
}

const green = run('tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
])
try {
  const counts = JSON.parse(readFileSync(results, 'utf8'))
  passed += counts.numPassedTests
  failed += counts.numFailedTests
  // A suite that could not even be collected counts no test of its own.
  if (!green && counts.numFailedTests === 0) failed += 1
} catch {
  failed += 1
} finally {
  rmSync(results, { force: true })
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
