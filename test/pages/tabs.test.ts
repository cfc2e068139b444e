import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.js'
import { serve } from '../../scripts/serve.js'

const folder = mkdtempSync(join(tmpdir(), 'react-recourse-tabs-'))
const root = fileURLToPath(new URL('tabs', import.meta.url))
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>
let context: BrowserContext

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { input: [join(root, 'index.html'), join(root, 'line.html')] },
    },
  })
  server = await serve(folder)
  browser = await chromium.launch({
    executablePath: ensureChromium(),
    // Playwright turns the back/forward cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...chromiumArgs, '--host-resolver-rules=MAP *.far.test 127.0.0.1'],
  })
}, 60_000)

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  context = await browser.newContext()
})

afterEach(() => context.close())

async function open(path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://localhost:${server.port}/${path}`)
  return page
}

const inAMinute = () => Date.now() + 60_000

describe('the line between real tabs', () => {
  it('carries a deadline at once', async () => {
    const [here, there] = [await open('line.html'), await open('line.html')]
    const until = inAMinute()
    await there.evaluate(() => line.listen())

    await here.evaluate((at) => line.close(at), until)

    await there.waitForFunction(() => line.heard.length > 0)
    expect(await there.evaluate(() => line.heard.map((notice) => notice.until))).toEqual([until])
  })

  it('tells a tab that is opened later, and one that is loaded again', async () => {
    const here = await open('line.html')
    const until = inAMinute()
    await here.evaluate((at) => line.close(at), until)
    const later = await open('line.html')
    expect(await later.evaluate(() => line.recall()?.until)).toBe(until)

    await here.close()
    await later.reload()

    expect(await later.evaluate(() => line.recall()?.until)).toBe(until)
  })

  it('lets a page come back from the back/forward cache, which then knows what was told meanwhile', async () => {
    const [here, there] = [await open('line.html'), await open('line.html')]
    await there.evaluate(() => {
      line.listen()
      addEventListener('pageshow', ({ persisted }) => (document.title = `kept: ${persisted}`))
    })
    const until = inAMinute()

    await there.goto(`http://localhost:${server.port}/index.html?widgets=0`)
    await here.evaluate((at) => line.close(at), until)
    // A page that is kept is not loaded again, so that nobody hears of its load.
    await there.goBack({ waitUntil: 'commit' })

    await expect.poll(() => there.title()).toBe('kept: true')
    expect(await there.evaluate(() => line.heard.map((notice) => notice.until))).toEqual([until])
    await here.evaluate((at) => line.close(at), until + 1)
    await there.waitForFunction(() => line.heard.length > 1)
  })

  it('carries nothing to another origin', async () => {
    const here = await open('line.html')
    const abroad = await context.newPage()
    await abroad.goto(`http://other.far.test:${server.port}/line.html`)
    await abroad.evaluate(() => line.listen())

    await here.evaluate((at) => line.close(at), inAMinute())

    expect(await abroad.evaluate(() => line.recall())).toBeUndefined()
  })
})
