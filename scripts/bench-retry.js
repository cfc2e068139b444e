// Prints how dashboards fare whose gateway limits or fails them: ours and others, on a virtual clock.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @type {typeof import('./bench/retry/bench.ts')} */
const { benchRetry } = (
  await runnerImport(fileURLToPath(new URL('./bench/retry/bench.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  })
).module

await benchRetry(process.argv.slice(2))
