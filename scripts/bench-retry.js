// Prints how dashboards fare whose gateway limits or fails them: ours and others, on a virtual clock.
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { runnerImport } from 'vite'

/**
 * @template Module
 * @param {string} name
 * @returns {Promise<Module>}
 */
async function load(name) {
  const path = fileURLToPath(new URL(`./bench/retry/${name}`, import.meta.url))
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module
}

/** Room for what lives only a moment, so that it is not carried about. */
const hire = () =>
  new Worker(new URL(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 96 } })

if (isMainThread) {
  /** @type {typeof import('./bench/retry/bench.ts')} */
  const { benchRetry } = await load('bench.ts')
  await benchRetry(process.argv.slice(2), hire)
} else if (parentPort) {
  /** @type {typeof import('./bench/retry/crew.ts')} */
  const { serveCrew } = await load('crew.ts')
  await serveCrew(parentPort)
}
