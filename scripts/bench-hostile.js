// Prints what hostile answers of 256 kB cost, as a ratio to parsing the same text as JSON.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @type {typeof import('./bench/hostile.ts')} */
const { formatCosts, formatGrowths, measureGrowth, measureHostile } = (
  await runnerImport(fileURLToPath(new URL('./bench/hostile.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  })
).module

console.log(formatCosts(measureHostile()))
console.log('\nTime for twice the length: masked, and read as a page')
console.log(formatGrowths(measureGrowth()))
