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
import { startFarServer, type FarServer, type Seen } from './tabs/far-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'react-recourse-tabs-'))
const root = fileURLToPath(new URL('tabs', import.meta.url))
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>
let context: BrowserContext
/** Everything that any tab wrote to its console or threw, but for what Chromium and React always say. */
let said: string[]

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
  said = []
  context = await browser.newContext()
  context.on('weberror', (thrown) => said.push(thrown.error().message))
  context.on('console', (message) => {
    if (!/^Failed to load resource|React DevTools/.test(message.text())) said.push(message.text())
  })
})

afterEach(() => context.close())

async function open(path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://localhost:${server.port}/${path}`)
  return page
}

/** Longer than any wait that is tested. */
const patient = { timeout: 45_000, interval: 100 }

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

    await expect.poll(() => there.title(), patient).toBe('kept: true')
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

describe('dashboards in real tabs', () => {
  let far: FarServer

  afterEach(async () => {
    await far.close()
    if (said.length > 0) throw new Error(said.join('\n'))
  })

  /** A dashboard that calls itself `page`. */
  const dashboard = (page: string, widgets: number, more = '') =>
    open(`index.html?far=${far.port}&page=${page}&widgets=${widgets}${more}`)

  const sentBy = (name: string) => far.log.filter(({ page }) => page === name)
  const held = () => far.log.filter(({ status }) => status === undefined)

  /** Five tabs of forty widgets that start at once, until all have their data. */
  async function rushHour(more = '') {
    const names = ['a', 'b', 'c', 'd', 'e']
    const pages = await Promise.all(names.map((name) => dashboard(name, 40, `&held${more}`)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    await pages[0]?.evaluate(() => new BroadcastChannel('go').postMessage('go'))
    await expect.poll(() => sum(pages, done), patient).toBe(200)
  }

  /** Those that are down send a probe, which is not answered. */
  async function hold(): Promise<readonly Seen[]> {
    far.answer('never')
    await expect.poll(() => held().length, patient).toBeGreaterThan(0)
    // Alone, each would have sent its own by then; one without an answer is given up after ten seconds.
    const until = (held()[0]?.at ?? 0) + 5_000
    await expect.poll(() => Date.now(), patient).toBeGreaterThan(until)
    return held().filter(({ at }) => at < until)
  }

  /** Two tabs before a server that was down, one of which has just sent a probe that is not answered. */
  async function probing() {
    far.answer('down')
    const [a, b] = [await dashboard('a', 3), await dashboard('b', 3)]
    await expect.poll(() => sum([a, b], waiting), patient).toBe(6)
    let probes = await hold()
    // Both may have gone first, where the machine is so busy that a message comes late.
    while (probes.length > 1) {
      far.answer('down')
      await expect.poll(() => sum([a, b], waiting), patient).toBe(6)
      probes = await hold()
    }
    far.answer('by limit')
    return probes[0]?.page === 'a' ? { prober: a, other: b } : { prober: b, other: a }
  }

  it('share one limit: five of forty widgets waste no more than was under way', async () => {
    far = await startFarServer(25, 25)

    await rushHour()

    // All 200 may be under way before the first refusal arrives, of which 25 are answered.
    expect(far.log.length).toBeLessThanOrEqual(1.1 * (200 + 200 - 25))
    // Without a gate all of them would ask again within a second.
    expect(peak(far.log)).toBeLessThanOrEqual(150)
  }, 90_000)

  it('share one limit: with a window of six, most widgets ask once', async () => {
    far = await startFarServer(25, 25)

    await rushHour('&window=6')

    expect(far.log.length).toBeLessThanOrEqual(300)
    expect(peak(far.log)).toBeLessThanOrEqual(100)
  }, 90_000)

  it('know a deadline from before they were opened, and send one probe, however often they are told to', async () => {
    far = await startFarServer(100, 100)
    far.answer('busy')
    const first = await dashboard('first', 1)
    await expect.poll(() => waiting(first), patient).toBe(1)
    const deadline = await nextOf(first)

    const later = await dashboard('later', 40)
    await expect.poll(() => waiting(later), patient).toBe(40)
    expect(sentBy('later')).toEqual([])
    expect(await nextOf(later)).toBe(deadline)

    far.answer('never')
    for (const name of ['0', '1', '2'])
      await later.getByRole('button', { name, exact: true }).click()
    await later.evaluate((port) => void fetch(`http://w99.far.test:${port}/mark/0`), far.port)
    await expect.poll(() => sentBy('mark').length, patient).toBe(1)
    expect(sentBy('later')).toHaveLength(1)
  }, 90_000)

  it('send one probe for all of them, not one each', async () => {
    far = await startFarServer(100, 100)
    far.answer('down')
    const pages = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => dashboard(name, 3)))
    await expect.poll(() => sum(pages, waiting), patient).toBe(15)

    const probes = await hold()

    // On a busy machine a message may come too late for one of them.
    expect(probes.length).toBeLessThanOrEqual(2)
  }, 90_000)

  it('leave the next probe to another tab when the one that probes is closed', async () => {
    far = await startFarServer(100, 100)
    const { prober, other } = await probing()

    await prober.close()

    await expect.poll(() => done(other), patient).toBe(3)
  }, 90_000)

  it('leave the next probe to another tab while the one that probes is frozen, which recovers when it thaws', async () => {
    far = await startFarServer(100, 100)
    const { prober, other } = await probing()
    const lifecycle = await context.newCDPSession(prober)

    await lifecycle.send('Page.setWebLifecycleState', { state: 'frozen' })
    await expect.poll(() => done(other), patient).toBe(3)
    await lifecycle.send('Page.setWebLifecycleState', { state: 'active' })

    // The third one is the probe, which is never answered.
    await expect.poll(() => done(prober), patient).toBe(2)
  }, 120_000)

  it('send nothing while they are hidden, and keep no visible one from probing', async () => {
    far = await startFarServer(100, 100)
    far.answer('down')
    const [seen, unseen] = [await dashboard('seen', 3), await dashboard('unseen', 3)]
    await expect.poll(() => sum([seen, unseen], waiting), patient).toBe(6)
    await show(unseen, 'hidden')
    const before = sentBy('unseen').length
    far.answer('by limit')

    await expect.poll(() => done(seen), patient).toBe(3)
    expect(sentBy('unseen')).toHaveLength(before)
    await show(unseen, 'visible')

    await expect.poll(() => done(unseen), patient).toBe(3)
  }, 90_000)

  it.each(['BroadcastChannel', 'localStorage'])(
    'recover each for itself without %s',
    async (missing) => {
      far = await startFarServer(25, 5)
      await context.addInitScript((name) => {
        Object.defineProperty(globalThis, name, { configurable: true, value: undefined })
      }, missing)

      const pages = [await dashboard('a', 20), await dashboard('b', 20)]

      await expect.poll(() => sum(pages, done), patient).toBe(40)
    },
    90_000,
  )
})

const done = (page: Page) => page.locator('li[data-done]').count()

const waiting = (page: Page) => page.locator('li[data-phase=waiting]').count()

/** When the next request of its first widget is expected. */
const nextOf = (page: Page) => page.locator('li').first().getAttribute('data-next')

const sum = async (pages: readonly Page[], count: (page: Page) => Promise<number>) =>
  (await Promise.all(pages.map(count))).reduce((all, some) => all + some, 0)

/** Headless tabs are never hidden, so that it is told by hand. */
const show = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: now })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  }, state)

/** The most requests in any second that began after the first one. */
function peak(log: readonly Seen[]): number {
  const start = (log[0]?.at ?? 0) + 1_000
  const after = log.filter(({ at }) => at >= start)
  return Math.max(
    0,
    ...after.map(
      ({ at }) => after.filter((other) => other.at >= at && other.at < at + 1_000).length,
    ),
  )
}
