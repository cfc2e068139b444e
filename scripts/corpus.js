// Runs the normaliser over a folder of cases and prints how many are right, by field.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const usage = `npm run corpus -- [folder] [--held-out]

Runs the normaliser over every case of the folder (default: test/corpus) and prints for each file
and in all how many are right by field; the last line is what the general rules alone get right,
told of no gateway. Lists the misses, except those of cases that are held out of another folder
than the project's own: rules are written without having seen them. Exits with 1 where the
project's own cases are not all right.

  --held-out   only the cases that are held out, with their misses`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'held-out': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}

const own = fileURLToPath(new URL('../test/corpus', import.meta.url))
const folder = resolve(positionals[0] ?? own)
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.\n\n${usage}`)
  process.exit(2)
}

/** @template T @param {string} path @returns {Promise<T>} */
const load = async (path) =>
  (
    await runnerImport(fileURLToPath(new URL(path, import.meta.url)), {
      configFile: false,
      logLevel: 'error',
    })
  ).module

/** @type {typeof import('./corpus/case.ts')} */
const { isHeldOut, readCorpus } = await load('./corpus/case.ts')
/** @type {typeof import('./corpus/report.ts')} */
const { formatMisses, formatScores, scoreCorpus, scoreWithoutGateways } =
  await load('./corpus/report.ts')

const heldOut = values['held-out'] === true
const files = readCorpus(folder, heldOut ? ({ id }) => isHeldOut(id) : undefined)
const scores = await scoreCorpus(files)
console.log(formatScores([...scores, await scoreWithoutGateways(files)]))

const misses = scores.at(-1)?.misses ?? []
const listed = heldOut || folder === own ? misses : misses.filter(({ id }) => !isHeldOut(id))
console.log(`\n${formatMisses(listed, misses.length - listed.length)}`)
if (folder === own && misses.length > 0) process.exitCode = 1
