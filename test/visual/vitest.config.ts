import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { chromiumArgs, findChromium } from '../../scripts/chromium.js'
import { emulateMedia } from '../browser/emulate-media.ts'
import { resizeWindow } from './resize-window.ts'

/** A command of its own: reference images hold for one engine, and the tests do not. */
export default defineConfig({
  plugins: [react()],
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: 'node_modules/.vite-visual',
  optimizeDeps: {
    include: [
      '@testing-library/jest-dom/vitest',
      'radix-ui',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'vitest-browser-react',
    ],
  },
  test: {
    name: 'visual',
    include: ['test/visual/*.visual.tsx'],
    testTimeout: 90_000,
    attachmentsDir: 'test/.artifacts/attachments',
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      commands: { emulateMedia, resizeWindow },
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: {
          executablePath: findChromium() ?? 'chromium',
          args: [...chromiumArgs, '--disable-lcd-text', '--disable-font-subpixel-positioning'],
        },
        contextOptions: { timezoneId: 'UTC', locale: 'en-US', deviceScaleFactor: 1 },
      }),
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch',
          // Another machine smooths the edges of letters differently; it moves none of them.
          comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.01 },
          resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
            `${root}/${testFileDirectory}/references/${arg}${ext}`,
          resolveDiffPath: ({ root, arg, ext }) => `${root}/test/.artifacts/visual/${arg}${ext}`,
        },
      },
    },
  },
})
