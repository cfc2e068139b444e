import { defineConfig } from 'vitest/config'

/** What mutants of core are held against: all but the tests that draw thousands of secrets. */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts', 'test/gateways/**/*.test.ts'],
    exclude: ['test/core/secrets-anywhere.test.ts', '**/*.browser.test.ts'],
    setupFiles: ['test/drawing.setup.ts'],
    testTimeout: 30_000,
  },
})
