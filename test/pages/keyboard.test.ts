import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chromiumArgs, ensureChromium } from '../../scripts/chromium.js'
import { serve } from '../../scripts/serve.js'

const folder = mkdtempSync(join(tmpdir(), 'react-recourse-keyboard-'))
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>
let context: BrowserContext

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
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
})

afterEach(() => context.close())

async function openStory(id: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://localhost:${server.port}/iframe.html?viewMode=story&id=${id}`)
  return page
}

const box = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** A loaded machine takes longer than the one second that is usual. */
const patience = { timeout: 10_000 }

/** What has the focus. */
interface Stop {
  /** Its place among all elements of the page; -1 for none. */
  readonly at: number
  readonly name: string
  /** Width and style of the ring around it. */
  readonly ring: string
}

const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { at: -1, name: '', ring: '' }
    const labels = element instanceof HTMLElement && 'labels' in element ? element.labels : null
    const label = labels instanceof NodeList ? labels.item(0)?.textContent : undefined
    const { outlineWidth, outlineStyle } = getComputedStyle(element)
    return {
      at: [...document.querySelectorAll('*')].indexOf(element),
      name: element.getAttribute('aria-label') ?? label ?? element.textContent.trim(),
      ring: `${outlineWidth} ${outlineStyle}`,
    }
  })

/** Presses Tab, or another key, until what has the focus is called so. */
async function reach(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press(key)
    const stop = await focused(page)
    if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return
  }
  throw new Error(`Tab does not lead to ${String(name)}.`)
}

/** Picks an option of the select that has the focus, one key at a time. */
async function pick(page: Page, value: string): Promise<void> {
  const chosen = () =>
    page.evaluate(() => {
      const select = document.activeElement
      return select instanceof HTMLSelectElement ? select.value : undefined
    })
  await page.keyboard.press('Home')
  for (let presses = 0; presses < 80 && (await chosen()) !== value; presses += 1)
    await page.keyboard.press('ArrowDown')
  expect(await chosen()).toBe(value)
}

/** Has the far server fail, from wherever the focus is. */
async function switchOn(page: Page, failure: string, to: string): Promise<void> {
  await reach(page, 'Answers with')
  await pick(page, failure)
  await reach(page, 'To')
  await pick(page, to)
  await reach(page, 'Switch on')
  await page.keyboard.press('Enter')
}

/** Headless tabs are never hidden, so that coming back is told by hand. */
const comeBack = (page: Page) =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('focus'))
  })

/** What Tab leads to, until it leaves the page or begins again. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const seen = new Set([(await focused(page)).at])
  const stops: Stop[] = []
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press(key)
    const stop = await focused(page)
    if (stop.at < 0 || seen.has(stop.at)) return stops
    seen.add(stop.at)
    stops.push(stop)
  }
  throw new Error('Tab never leads out of the page.')
}

/** The next Tab leads to the first control of the page. */
const startOver = (page: Page) =>
  page.evaluate(() => {
    const start = document.createElement('span')
    start.tabIndex = -1
    document.body.prepend(start)
    start.focus()
    start.remove()
  })

const focus = (page: Page, at: number | undefined) =>
  page.evaluate((place) => {
    const element = [...document.querySelectorAll('*')][place ?? -1]
    if (element instanceof HTMLElement) element.focus()
  }, at)

/** Everything that can be pressed, filled in or chosen, in the order of the page. */
const controlsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => all.indexOf(element))
  })

/** While retries come and go, so do the buttons that stop them. */
async function stopRetries(page: Page): Promise<void> {
  const stops = page.locator('[data-recourse=stop]:not([data-idle])')
  const underWay = page.locator('[data-phase=waiting], [data-phase=retrying]')
  const left = async () => {
    const [stop] = await stops.all()
    await stop?.press('Enter', { timeout: 1_000 })
    return underWay.count()
  }
  await expect.poll(left, { timeout: 20_000 }).toBe(0)
}

/** Two presses of one button within half a second count as a double click; nobody tabs that fast. */
const unhurried = () => new Promise((resolve) => setTimeout(resolve, 500))

describe('the dashboard by keyboard alone', () => {
  it('is walked in the order of the page, there and back, with a ring around every stop', async () => {
    const page = await openStory('dashboard--several-failures')
    await box(page, 'Usage').getByText('Couldn’t load usage').waitFor()
    await page.getByText('Couldn’t write the summary').waitFor()
    await box(page, 'Running instances').getByText('Couldn’t load instances').waitFor()
    await stopRetries(page)
    const controls = await controlsOf(page)

    await startOver(page)
    const there = await walk(page, 'Tab')
    await focus(page, there.at(-1)?.at)
    const back = await walk(page, 'Shift+Tab')

    const visited = there.map(({ at }) => at)
    expect(controls.length).toBeGreaterThan(40)
    expect(visited.filter((at) => controls.includes(at))).toEqual(controls)
    expect(visited).toEqual(visited.toSorted((one, other) => one - other))
    expect(back.map(({ at }) => at)).toEqual(visited.slice(0, -1).toReversed())
    expect(there.filter(({ ring }) => ring.startsWith('0px') || ring.endsWith('none'))).toEqual([])
  }, 90_000)

  it('is failed, retried, stopped, read and recovered, and the focus is never lost', async () => {
    const page = await openStory('dashboard--healthy')
    const usage = box(page, 'Usage')
    await usage.getByText('most', { exact: false }).waitFor()
    await switchOn(page, 'ecolink/429-rate-limited', 'Usage')
    await usage.getByText('Couldn’t load usage').waitFor()

    await reach(page, 'Stop retrying: Couldn’t load usage')
    await page.keyboard.press('Space')
    await expect
      .poll(async () => (await focused(page)).name, patience)
      .toBe('Retry: Couldn’t load usage')
    await page.keyboard.press('Enter')
    await usage.locator('[data-recourse=root][data-phase=waiting]').waitFor()
    expect((await focused(page)).name).toBe('Retry: Couldn’t load usage')
    await reach(page, 'Stop retrying: Couldn’t load usage')
    await page.keyboard.press('Enter')
    await usage.locator('[data-recourse=root][data-phase=failed]').waitFor()

    await reach(page, 'Copy request ID')
    await page.keyboard.press('Space')
    const id = await usage.locator('[data-recourse=id]').textContent()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), patience).toBe(id)
    expect((await focused(page)).name).toBe('Copy request ID')

    await reach(page, 'Details')
    await page.keyboard.press('Enter')
    await usage.getByRole('button', { name: 'Copy report' }).waitFor()
    await reach(page, 'Copy report')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()), patience)
      .toContain(String(id))

    await unhurried()
    await reach(page, 'Switch off', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await reach(page, 'Retry: Couldn’t load usage')
    await page.keyboard.press('Enter')

    await usage.getByText('most', { exact: false }).waitFor()
    await usage.locator('[data-recourse=root]').waitFor({ state: 'detached' })
    await expect.poll(async () => (await focused(page)).name, patience).toMatch(/^Usage/)
  }, 90_000)

  it('asks before it sends again what may have run, and Escape leads back to the button', async () => {
    const page = await openStory('dashboard--healthy')
    await box(page, 'Usage').getByText('most', { exact: false }).waitFor()
    await switchOn(page, 'ecolink/504-gateway-timeout', 'Playground')
    await reach(page, 'Message')
    await page.keyboard.type('Draw a kite')
    await page.keyboard.press('Enter')
    await box(page, 'Playground').getByText('Couldn’t answer').waitFor()
    await reach(page, 'Retry: Couldn’t answer')
    await page.keyboard.press('Enter')
    const question = page.getByRole('alertdialog')
    await question.waitFor()

    const inside = new Set<string>()
    for (let presses = 0; presses < 6; presses += 1) {
      inside.add((await focused(page)).name)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Escape')

    await question.waitFor({ state: 'detached' })
    expect(inside).toContain('Do not send')
    expect(inside).toContain('Send it again')
    expect((await focused(page)).name).toBe('Retry: Couldn’t answer')
  }, 60_000)

  it('leads to a payment and back, and goes on where it was', async () => {
    const page = await openStory('dashboard--healthy')
    await box(page, 'This week').getByText('Traffic grew').waitFor()
    await switchOn(page, 'ecolink/402-insufficient-balance', 'Whatever costs money')
    await box(page, 'Balance').getByText('Out of credit').waitFor()
    await reach(page, /^Add credit/)

    const [payTab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')])
    await payTab.getByRole('button', { name: 'Pay $5.00' }).waitFor()
    await reach(payTab, 'Pay $5.00')
    await payTab.keyboard.press('Enter')
    await payTab.getByText('The balance is $5.12 now').waitFor()
    await payTab.close()
    await comeBack(page)

    await box(page, 'This week').getByText('Traffic grew').waitFor()
    await box(page, 'Balance').getByText('$5.12').waitFor()
    await expect.poll(async () => (await focused(page)).at, patience).toBeGreaterThan(0)
  }, 60_000)
})
