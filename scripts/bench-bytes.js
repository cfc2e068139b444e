// Prints what an app ships of the package, by layer and by file, beside what others weigh.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** @type {typeof import('./bench/bytes/bytes.ts')} */
const { benchBytes } = (
  await runnerImport(fileURLToPath(new URL('./bench/bytes/bytes.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  })
).module

await benchBytes()
