// Prints what hostile answers of 256 kB cost, as a ratio to parsing the same text as JSON.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @type {typeof import('./bench/hostile.ts')} */
const { formatCosts, measureHostile } = (
  await runnerImport(fileURLToPath(new URL('./bench/hostile.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  })
).module

console.log(formatCosts(measureHostile()))
