// Walks through the project's own Storybook in a real Firefox, as a person does; with --every-story also
// runs what each story shows.
import assert from 'node:assert/strict'
import { launch } from 'puppeteer-core'
import { serveBuiltStorybook } from './built-storybook.js'
import { findFirefox, howToInstall } from './firefox.js'

const executablePath = findFirefox()
if (executablePath === undefined) {
  console.error(howToInstall)
  process.exit(1)
}

/** What Firefox and tools say that is not about us; a request of a page that is closed ends in the worker. */
const known = [/^Download the React DevTools/, /\[MSW\]/, /A ServiceWorker intercepted the request/]

/** Stories of errors that are caught, of which React tells every time. */
const caught = /^components-recourseboundary--/

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 900 }

const storybook = await serveBuiltStorybook()
const browser = await launch({ browser: 'firefox', executablePath, headless: true })
console.log(`${await browser.version()}, ${executablePath}`)

/** What the open page wrote to its console or threw. @type {string[]} */
let said = []

/** Runs in the page: an error that is logged reaches this side as a bare reference. */
function spellErrors() {
  for (const method of /** @type {const} */ (['error', 'warn'])) {
    const log = console[method].bind(console)
    console[method] = (...parts) =>
      log(...parts.map((part) => (part instanceof Error ? part.message : part)))
  }
}

/**
 * Opens a story and waits for the end of its own play function.
 * @param {string} id
 * @param {{ viewport?: import('puppeteer-core').Viewport, globals?: string }} [how]
 */
async function open(id, { viewport = wide, globals = '' } = {}) {
  said = []
  const page = await browser.newPage()
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !caught.test(id)) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  await page.evaluateOnNewDocument(spellErrors)
  await page.setViewport(viewport)
  await page.goto(`${storybook.origin}/iframe.html?viewMode=story&id=${id}&globals=${globals}`)
  const end = await page.waitForFunction(ending, { timeout: 120_000 })
  // What stories expect is English.
  if (globals === '') assert.equal(await end.jsonValue(), 'played', said.join('\n'))
  else said = []
  return page
}

/** Runs in the page: how the story and its play function have ended; nothing before. */
function ending() {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__')
  const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored']
  if (failures.some((event) => channel?.last(event))) return 'thrown'
  const [story] = Reflect.get(window, '__STORYBOOK_PREVIEW__')?.storyRenders ?? []
  return ['completed', 'finished'].includes(story?.phase) ? 'played' : undefined
}

/** @type {(page: import('puppeteer-core').Page, selector: string) => Promise<unknown>} */
const visible = (page, selector) =>
  page.waitForSelector(selector, { visible: true, timeout: 10_000 })

/** @type {(page: import('puppeteer-core').Page) => Promise<number>} */
const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Presses Tab until the focus is on what `selector` finds. @type {(page: import('puppeteer-core').Page, selector: string) => Promise<void>} */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  assert.fail(`no way by Tab to ${selector}`)
}

/** @type {readonly (readonly [string, () => Promise<import('puppeteer-core').Page>])[]} */
const walk = [
  [
    'the Dashboard loads, and nothing fails',
    async () => {
      const page = await open('dashboard--healthy')
      assert.equal(await page.$('[data-kind]'), null)
      return page
    },
  ],
  ...['page', 'failed', 'tile', 'inline'].map(
    (story) =>
      /** @type {const} */ ([
        `a banner shows: ${story}`,
        async () => {
          const page = await open(`components-errorbanner--${story}`)
          await visible(
            page,
            `[data-recourse=root][data-surface=${story === 'failed' ? 'section' : story}]`,
          )
          return page
        },
      ]),
  ),
  [
    'Retry is reached and pressed by keyboard',
    async () => {
      const page = await open('dashboard--one-widget-fails')
      await page.evaluate(() =>
        [...document.querySelectorAll('button')]
          .find((one) => one.textContent === 'Switch off')
          ?.click(),
      )
      await tabTo(page, '[data-recourse=retry]')
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => !document.querySelector('[data-kind]'), { timeout: 10_000 })
      return page
    },
  ],
  [
    'the request id is copied, and said to be',
    async () => {
      const page = await open('components-errorbanner--failed')
      await page.click('[data-recourse=request-id] [data-recourse=copy]')
      await visible(page, '[data-recourse=copy][data-state=copied]')
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[role=status]')].some((one) =>
          one.textContent?.includes('copied'),
        ),
      )
      const id = await page.$eval('[data-recourse=id]', (one) => one.textContent)
      await page.evaluate(() => {
        document.body.append(document.createElement('textarea'))
        document.querySelector('textarea')?.focus()
      })
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
      assert.equal(await page.$eval('textarea', (one) => one.value), id)
      return page
    },
  ],
  [
    'details open by keyboard',
    async () => {
      const page = await open('components-errorbanner--failed')
      await tabTo(page, '[data-recourse=disclose]')
      await page.keyboard.press('Enter')
      await visible(page, '[data-recourse=facts]')
      await visible(page, '[data-recourse=report]')
      return page
    },
  ],
  ...['direction:ltr', 'direction:rtl;locale:ar'].flatMap((globals) =>
    [
      'dashboard--several-failures',
      'components-errorbanner--page',
      'components-errorbanner--failed',
      'components-errorbanner--tile',
    ].map(
      (story) =>
        /** @type {const} */ ([
          `nothing scrolls sideways at 320 px: ${story}, ${globals}`,
          async () => {
            const page = await open(story, { viewport: narrow, globals })
            await visible(page, '[data-recourse=root]')
            const direction = await page.$eval(
              '[data-recourse=root]',
              (root) => getComputedStyle(root).direction,
            )
            assert.equal(direction, globals.includes('rtl') ? 'rtl' : 'ltr')
            assert.equal(await overflow(page), 0)
            return page
          },
        ]),
    ),
  ),
]

let failed = 0

/** @param {string} title @param {() => Promise<import('puppeteer-core').Page>} step */
async function check(title, step) {
  try {
    const page = await step()
    const news = said.filter((line) => !known.some((one) => one.test(line)))
    assert.deepEqual(news, [], 'what the page said')
    await page.close()
    console.log(`  ✓ ${title}`)
  } catch (error) {
    failed += 1
    console.log(`  ✗ ${title}\n    ${String(error).replaceAll('\n', '\n    ')}`)
    for (const page of (await browser.pages()).slice(1)) await page.close()
  }
}

for (const [title, step] of walk) await check(title, step)

if (process.argv.includes('--every-story')) {
  const index = await (await fetch(`${storybook.origin}/index.json`)).json()
  const stories = Object.keys(index.entries).filter((id) => index.entries[id].type === 'story')
  for (const id of stories) await check(`story ${id}`, () => open(id))
}

await browser.close()
await storybook.close()
console.log(failed === 0 ? 'Everything passed.' : `${failed} failed.`)
process.exitCode = failed === 0 ? 0 : 1
