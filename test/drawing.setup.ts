import { configureGlobal } from 'fast-check'

/**
 * Everybody draws the same values, so that a failure on one machine is one on all. `SEED=7 npx vitest`
 * draws others.
 */
configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_121) })
