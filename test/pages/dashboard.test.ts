import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.js'
import { serve } from '../../scripts/serve.js'

const folder = mkdtempSync(join(tmpdir(), 'react-recourse-storybook-'))
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>
let context: BrowserContext
/** Everything that any tab wrote to its console or threw. */
let said: string[]

beforeAll(async () => {
  execFileSync('npx', ['storybook', 'build', '--quiet', '--output-dir', folder], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production', STORYBOOK_DISABLE_TELEMETRY: '1' },
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  server = await serve(folder)
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })
}, 180_000)

afterAll(async () => {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  said = []
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  context.on('console', (message) => said.push(message.text()))
  context.on('weberror', (thrown) => said.push(thrown.error().message))
})

afterEach(() => context.close())

async function openStory(id: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://localhost:${server.port}/iframe.html?viewMode=story&id=${id}`)
  return page
}

const box = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

async function switchOn(page: Page, failure: string, to: string) {
  await page.getByLabel('Answers with').selectOption(failure)
  await page.getByLabel('To', { exact: true }).selectOption(to)
  await page.getByRole('button', { name: 'Switch on' }).click()
}

/** Headless tabs are never hidden, so that coming back is told by hand. */
const comeBack = (page: Page) =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('focus'))
  })

/** The paths that the page asks the far server for, from now on. */
function requestsOf(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url())
    if (hostname === 'api.gateway.test') paths.push(pathname.replace('/ecolink', ''))
  })
  return paths
}

describe('the dashboard of the static build', () => {
  it('resumes what an empty balance stopped once a payment in another tab has arrived', async () => {
    const page = await openStory('dashboard--healthy')
    await box(page, 'This week').getByText('Traffic grew').waitFor()
    let loads = 0
    page.on('load', () => (loads += 1))

    await switchOn(page, 'ecolink/402-insufficient-balance', 'Whatever costs money')
    const prompt = box(page, 'Balance')
    await prompt.getByText('Out of credit').waitFor()
    await prompt.getByText('$0.60').waitFor()

    const [payTab] = await Promise.all([
      context.waitForEvent('page'),
      prompt.getByRole('link', { name: /add credit/i }).click(),
    ])
    await payTab.getByRole('button', { name: 'Pay $5.00' }).waitFor()

    const asked = requestsOf(page)
    await comeBack(page)
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    await box(page, 'This week').getByText('Couldn’t write the summary').waitFor()
    expect(new Set(asked)).toEqual(new Set(['/balance']))
    expect(await page.getByText(/The balance is/).count()).toBe(0)

    await payTab.getByRole('button', { name: 'Pay $5.00' }).click()
    await payTab.getByText('The balance is $5.12 now').waitFor()
    await payTab.close()
    await comeBack(page)

    await box(page, 'This week').getByText('Traffic grew').waitFor()
    await box(page, 'Quality check').getByText('48').waitFor()
    await prompt.getByText('$5.12').waitFor()
    expect(asked.filter((path) => path !== '/balance').toSorted()).toEqual(['/check', '/summary'])
    expect(loads).toBe(0)
    expect(said.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([])
  }, 60_000)

  it('moves nothing while banners come, count down and leave', async () => {
    const page = await openStory('dashboard--healthy')
    await box(page, 'This week').getByText('Traffic grew').waitFor()
    const shifts = await page.evaluateHandle(() => {
      const found: number[] = []
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) found.push(Number(Reflect.get(entry, 'value')))
      }).observe({ type: 'layout-shift' })
      return found
    })

    await page.getByLabel('For how long').selectOption('for three requests')
    await switchOn(page, 'ecolink/503-no-healthy-pod', 'Every widget')
    await page.locator('[data-kind=unavailable]').first().waitFor()
    await page.locator('[data-kind]').first().waitFor({ state: 'detached', timeout: 20_000 })

    await box(page, 'Tokens today').getByText('1,086,214').waitFor()
    expect(await shifts.jsonValue()).toEqual([])
  }, 60_000)

  it('fits 320 pixels with failures in it', async () => {
    const page = await openStory('dashboard--several-failures')
    await page.setViewportSize({ width: 320, height: 800 })
    await box(page, 'Usage').getByText('Couldn’t load usage').waitFor()

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }, 30_000)

  it('keeps the colours of its banners and of its own', async () => {
    const page = await openStory('dashboard--several-failures')
    await box(page, 'Usage').getByText('Couldn’t load usage').waitFor()

    const colours = await page.evaluate(() =>
      ['.card', '[data-surface=section]'].map((selector) => {
        const element = document.querySelector(selector)
        return element === null ? '' : getComputedStyle(element).backgroundColor
      }),
    )

    expect(colours).toEqual([expect.stringMatching(/^oklch/), expect.stringMatching(/^oklch/)])
  }, 30_000)

  it('writes nothing to the console but what Chromium says of failed requests', async () => {
    const page = await openStory('dashboard--several-failures')

    await box(page, 'Running instances').getByText('Couldn’t load instances').waitFor()
    await box(page, 'Usage').getByText('Couldn’t load usage').waitFor()

    expect(said.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([])
  }, 30_000)
})
