// Prints what a day of trouble leaves in memory, with recourse and without. Needs node --expose-gc.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @type {typeof import('./bench/soak/soak.ts')} */
const { benchSoak } = (
  await runnerImport(fileURLToPath(new URL('./bench/soak/soak.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  })
).module

await benchSoak()
