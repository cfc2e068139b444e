// Runs the normaliser over a folder of cases and prints how many are right, by field.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const usage = `npm run corpus -- [folder]

Runs the normaliser over every case of the folder (default: test/corpus), prints for each file and
in all how many are right by field, and lists the misses. Exits with 1 where the project's own
cases are not all right.`

const [argument] = process.argv.slice(2)
if (argument === '--help' || argument === '-h') {
  console.log(usage)
  process.exit(0)
}

const own = fileURLToPath(new URL('../test/corpus', import.meta.url))
const folder = argument === undefined ? own : resolve(argument)
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
const { readCorpus } = await load('./corpus/case.ts')
/** @type {typeof import('./corpus/report.ts')} */
const { formatScores, scoreCorpus } = await load('./corpus/report.ts')

const scores = await scoreCorpus(readCorpus(folder))
console.log(formatScores(scores))
if (folder === own && (scores.at(-1)?.misses.length ?? 1) > 0) process.exitCode = 1
