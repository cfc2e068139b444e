import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Alias } from 'vite'
import type { TestProjectConfiguration } from 'vitest/config'
import { chromiumArgs, findChromium } from './scripts/chromium.js'
import { emulateMedia } from './test/browser/emulate-media.ts'
import { renderingOnServer } from './test/served/serve.ts'

const chromium = (aliases: readonly Alias[] = []) => ({
  enabled: true,
  commands: { emulateMedia, renderOnServer: renderingOnServer(aliases) },
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: 'chromium' as const }],
  provider: playwright({
    launchOptions: { executablePath: findChromium() ?? 'chromium', args: chromiumArgs },
    contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
  }),
})

/** Discovered late, they would make Vite reload the page in the middle of a test. */
const optimizeDeps = {
  include: [
    '@tanstack/react-query',
    '@testing-library/jest-dom/vitest',
    'axe-core',
    'msw',
    'msw/browser',
    'radix-ui',
    'react',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'react-dom/test-utils',
    'react-error-boundary',
    'react/jsx-dev-runtime',
    'react/jsx-runtime',
    'sonner',
    'vitest-browser-react',
  ],
}

const react18 = (path: string) =>
  fileURLToPath(new URL(`test/react18/node_modules/${path}`, import.meta.url))

/** The oldest React that is supported, in place of the installed one. */
const oldestReact = [
  { find: /^react$/, replacement: react18('react/index.js') },
  { find: /^react\/(jsx-runtime|jsx-dev-runtime)$/, replacement: react18('react/$1.js') },
  { find: /^react-dom$/, replacement: react18('react-dom/index.js') },
  { find: /^react-dom\/(client|server|test-utils)$/, replacement: react18('react-dom/$1.js') },
]

const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'node',
      environment: 'node',
      include: ['test/**/*.test.ts'],
      exclude: ['test/**/*.browser.test.ts', '**/node_modules/**'],
      setupFiles: ['test/drawing.setup.ts'],
      testTimeout: 30_000,
    },
  },
  {
    extends: true,
    optimizeDeps,
    test: {
      name: 'browser',
      expect: { poll: { timeout: 5_000 } },
      include: ['test/**/*.browser.test.{ts,tsx}'],
      globalSetup: ['test/browser/gateway.setup.ts'],
      setupFiles: ['test/browser/setup.ts'],
      browser: chromium(),
    },
  },
  {
    extends: true,
    optimizeDeps,
    resolve: { alias: oldestReact },
    cacheDir: 'node_modules/.vite-react18',
    test: {
      name: 'react18',
      expect: { poll: { timeout: 5_000 } },
      include: ['test/{components,query}/*.browser.test.tsx'],
      setupFiles: ['test/browser/setup.ts'],
      browser: chromium(oldestReact),
    },
  },
  {
    extends: true,
    plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
    optimizeDeps,
    test: { name: 'storybook', isolate: false, testTimeout: 60_000, browser: chromium() },
  },
]

export default defineConfig({
  plugins: [react()],
  /** For Storybook: lowered for older browsers, the `light-dark()` of its pages would be no colour. */
  build: { target: 'esnext' },
  test: { projects },
})
