// Makes the README's pictures of a rush hour: the same load on TanStack Query alone and with
// react-recourse, at four moments of one run, in light and in dark. Time in the page goes in steps, each
// after everything has arrived that was sent in the one before: a slow machine draws the same picture.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBuiltStorybook, root } from './built-storybook.js'

/** @typedef {'light' | 'dark'} Scheme */
/** @typedef {{ title: string, images: readonly string[] }} Row */

const schemes = /** @type {const} */ (['light', 'dark'])
const ways = ['alone', 'with-recourse']

/** When a row is taken, and when an outage begins. Milliseconds from the start. */
const moments = [1_000, 10_000, 30_000, 60_000]
const outageAt = 20_000

/** How far the page's time goes at once. Milliseconds. */
const STEP = 100

const storybook = await openBuiltStorybook()
const page = await storybook.browser.newPage({
  deviceScaleFactor: 2,
  viewport: { width: 940, height: 900 },
})

let underWay = 0
page.on('request', () => (underWay += 1))
page.on('requestfinished', () => (underWay -= 1))
page.on('requestfailed', () => (underWay -= 1))

/** @type {Record<Scheme, Row[]>} */
const rows = { light: [], dark: [] }
await openStory()
let passed = 0
for (const moment of moments) {
  if (passed < outageAt && moment > outageAt) {
    await pass(outageAt)
    await page.getByLabel('Outage').click()
  }
  await pass(moment)
  await takeRow(timeOf(moment), 'side-summary')
}
await takeRow('', 'timeline')
for (const scheme of schemes) await compose(scheme)
await storybook.close()

/** The same chances in every run: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function drawAlike() {
  let state = 1
  Math.random = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Opens the story, and starts it again once all that a start costs has been paid. */
async function openStory() {
  await page.addInitScript(drawAlike)
  await page.clock.install()
  await page.goto(storybook.urlOf('dashboard-rush-hour--side-by-side', 'system'))
  await page
    .locator('[data-counter="refused"] dd', { hasText: /^[1-9]/ })
    .first()
    .waitFor()
  await page.clock.pauseAt(Date.now() + 1_000)
  await page.getByRole('button', { name: 'Start again' }).click()
}

/** @param {number} until milliseconds from the start */
async function pass(until) {
  for (; passed < until; passed += STEP) {
    await page.clock.runFor(STEP)
    await settle()
  }
}

/** What is on its way between the page and its service worker arrives, as this comes behind it. */
async function settle() {
  if (underWay === 0) return
  await page.evaluate(async () => {
    await fetch('iframe.html', { method: 'HEAD' })
    await fetch('iframe.html', { method: 'HEAD' })
  })
}

/**
 * Takes a part of both sides, in both colour schemes.
 * @param {string} title
 * @param {string} part a class of the story
 */
async function takeRow(title, part) {
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme })
    const images = []
    for (const way of ways) {
      const png = await page.locator(`[data-way="${way}"] .${part}`).screenshot()
      images.push(`data:image/png;base64,${png.toString('base64')}`)
    }
    rows[scheme].push({ title, images })
  }
}

/** @param {Scheme} scheme */
async function compose(scheme) {
  await page.emulateMedia({ colorScheme: scheme })
  const look = await page
    .locator('.side-view')
    .first()
    .evaluate((side) => {
      const { backgroundColor, color, fontFamily } = getComputedStyle(side)
      return `background: ${backgroundColor}; color: ${color}; font-family: ${fontFamily}`
    })
  const heads = await page
    .locator('.side-view > header')
    .evaluateAll((headers) => headers.map((header) => header.innerHTML))
  const sheet = await storybook.browser.newPage({
    colorScheme: scheme,
    deviceScaleFactor: 2,
    viewport: { width: 920, height: 100 },
  })
  await sheet.setContent(sheetOf(look, heads, rows[scheme]))
  await sheet.waitForLoadState('load')
  mkdirSync(join(root, 'docs'), { recursive: true })
  await sheet.locator('main').screenshot({ path: join(root, `docs/traffic-${scheme}.png`) })
  await sheet.close()
}

/**
 * @param {string} look declarations
 * @param {readonly string[]} heads
 * @param {readonly Row[]} taken
 */
function sheetOf(look, heads, taken) {
  return `<!doctype html><style>
    body { margin: 0 }
    main { ${look}; box-sizing: border-box; width: 920px; padding: 20px 24px 16px 20px; font-size: 14px }
    section { display: grid; grid-template-columns: 36px 404px 404px; column-gap: 14px; padding-block: 12px }
    section + section { border-top: 1px solid color-mix(in srgb, currentColor 12%, transparent) }
    section:first-child { padding-top: 0 }
    time { padding-top: 1px; font-size: 13px; font-weight: 600; font-variant-numeric: tabular-nums }
    h2 { margin: 0; font-size: 16px; letter-spacing: -0.01em }
    code { font-family: 'DejaVu Sans Mono', monospace; font-size: 12px; opacity: 0.7 }
    img { display: block; width: 404px }
  </style><main>${rowOf('', heads)}${taken
    .map(({ title, images }) =>
      rowOf(
        title,
        images.map((image) => `<img src="${image}">`),
      ),
    )
    .join('')}</main>`
}

/**
 * @param {string} title
 * @param {readonly string[]} cells
 */
function rowOf(title, cells) {
  return `<section><time>${title}</time>${cells.map((cell) => `<div>${cell}</div>`).join('')}</section>`
}

/** @param {number} milliseconds */
function timeOf(milliseconds) {
  const seconds = milliseconds / 1_000
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
