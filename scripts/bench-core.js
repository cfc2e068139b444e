// Prints failures a second beside the error paths of four clients, and what the normaliser weighs.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @type {typeof import('./bench/core.ts')} */
const { benchCore } = (
  await runnerImport(fileURLToPath(new URL('./bench/core.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  })
).module

await benchCore((url) => import(url))
