import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium, type Browser, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.js'
import { serve } from '../../scripts/serve.js'

const id = 'req_eco_7f3a1c5e9d02'
const folder = mkdtempSync(join(tmpdir(), 'react-recourse-copy-'))
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('copy', import.meta.url)),
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true },
  })
  server = await serve(folder)
  browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArgs, '--host-resolver-rules=MAP console.example 127.0.0.1'],
  })
}, 60_000)

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(host: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage()
  await prepare?.(page)
  await page.goto(`http://${host}:${server.port}/`)
  return page
}

const copyButton = (page: Page) => page.getByRole('button', { name: /^copy request id/i })

/** What a person gets who pastes it somewhere. */
async function pasted(page: Page): Promise<string> {
  await page.getByLabel('Paste here').focus()
  await page.keyboard.press('Control+V')
  return page.getByLabel('Paste here').inputValue()
}

const spoken = (page: Page) =>
  page.locator('[role=status], [role=alert]').filter({ hasText: /./ }).first()

describe('copying the request id', () => {
  it('works on localhost, through the Clipboard API', async () => {
    const page = await open('localhost')

    await copyButton(page).click()

    expect(await page.evaluate(() => typeof navigator.clipboard)).toBe('object')
    expect(await pasted(page)).toBe(id)
    await page.close()
  })

  it('works on plain http under another name, where there is no Clipboard API', async () => {
    const page = await open('console.example')

    await copyButton(page).click()

    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    expect(await page.evaluate(() => typeof navigator.clipboard)).toBe('undefined')
    expect(await page.evaluate(() => 'serviceWorker' in navigator)).toBe(false)
    expect(await pasted(page)).toBe(id)
    await page.close()
  })

  it('keeps the focus on its button, and says that it was copied', async () => {
    const page = await open('console.example')

    await copyButton(page).focus()
    await page.keyboard.press('Enter')

    await spoken(page).waitFor({ state: 'attached' })
    expect(await spoken(page).textContent()).toMatch(/request id copied/i)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
    await page.close()
  })

  it('selects the text and says so where both ways are refused', async () => {
    const page = await open('localhost', (fresh) =>
      fresh.addInitScript(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('', 'NotAllowedError'))
        document.execCommand = () => false
      }),
    )

    await copyButton(page).click()

    await page.waitForFunction(() => getSelection()?.toString() !== '')
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(id)
    await spoken(page).waitFor({ state: 'attached' })
    expect(await spoken(page).textContent()).toMatch(/selected/i)
    expect(await page.getByText(/request id copied/i).count()).toBe(0)
    await page.close()
  })
})
