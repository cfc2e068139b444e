import type { Browser, CDPSession, Page } from 'playwright'
import { countInPage } from './page/count.ts'
import { startSampling, stopSampling } from './sampling.ts'

/** What it cost to show a wall of failed widgets. */
export interface Mounted {
  /** Milliseconds until React had committed and the page was laid out. */
  readonly laidOut: number
  /** Milliseconds until the next frame was drawn. */
  readonly drawn: number
  /** Milliseconds of processor time on the main thread. */
  readonly script: number
  readonly style: number
  readonly layout: number
  readonly task: number
  /** Bytes of JavaScript heap that stay after a collection. */
  readonly heap: number
  readonly elements: number
}

/** What a second of ticking costs. */
export interface Ticked {
  /** Milliseconds of processor time on the main thread, each second. */
  readonly script: number
  readonly style: number
  readonly layout: number
  readonly task: number
  /** Milliseconds of processor time of the whole process, each second. */
  readonly process: number
  readonly commits: number
  /** Those that were alive at the end. */
  readonly intervals: number
  readonly timeouts: number
}

/** A page that shows one library, and the line to its inspector. */
interface Stage {
  readonly page: Page
  readonly inspector: CDPSession
  readonly close: () => Promise<void>
}

/** Milliseconds after mounting until it is looked at: what a mount leaves behind is over by then. */
const SETTLED = 2_000

/** Shows `count` failed widgets in a page of its own. */
export async function measureMount(
  browser: Browser,
  html: string,
  count: number,
): Promise<Mounted> {
  const { page, inspector, close } = await openStage(browser, html)
  await page.evaluate((many) => window.harness.prepare(many, false), count)
  const heapBefore = await heapOf(inspector)
  const before = await metricsOf(inspector)
  const times = await page.evaluate(() => window.harness.mount())
  const cost = between(before, await metricsOf(inspector))
  const heap = (await heapOf(inspector)) - heapBefore
  const elements = await page.evaluate(() => window.harness.elements())
  await close()
  return { ...times, ...cost, heap, elements }
}

/** Lets `count` countdowns tick for `duration` milliseconds in a page of their own. */
export async function measureTicking(
  browser: Browser,
  html: string,
  given: { readonly count: number; readonly duration: number },
): Promise<Ticked> {
  const { page, inspector, close } = await openStage(browser, html)
  await page.evaluate((many) => window.harness.prepare(many, true), given.count)
  await page.evaluate(() => window.harness.mount())
  await page.waitForTimeout(SETTLED)
  await heapOf(inspector)
  const countsBefore = await page.evaluate(() => window.counts)
  const before = await metricsOf(inspector)
  await startSampling(inspector)
  await page.waitForTimeout(given.duration)
  const scripted = await stopSampling(inspector)
  const after = await metricsOf(inspector)
  const counts = await page.evaluate(() => window.counts)
  await close()
  const seconds = after.at - before.at
  const { style, layout, task, process } = between(before, after)
  return {
    script: (scripted * task) / seconds,
    style: style / seconds,
    layout: layout / seconds,
    task: task / seconds,
    process: process / seconds,
    commits: (counts.commits - countsBefore.commits) / seconds,
    intervals: counts.intervals,
    timeouts: counts.timeouts,
  }
}

async function openStage(browser: Browser, html: string): Promise<Stage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.addInitScript(countInPage)
  const address = 'http://bench.invalid/'
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(address)
  await page.waitForFunction(() => 'harness' in window)
  const inspector = await context.newCDPSession(page)
  // Processor time, not time on the clock: other programs of the machine then matter less.
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, inspector, close: () => context.close() }
}

interface Metrics {
  /** Seconds on the clock. */
  readonly at: number
  /** Milliseconds of processor time. */
  readonly script: number
  readonly style: number
  readonly layout: number
  readonly task: number
  readonly process: number
}

async function metricsOf(inspector: CDPSession): Promise<Metrics> {
  const { metrics } = await inspector.send('Performance.getMetrics')
  const seconds = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN
  return {
    at: performance.now() / 1_000,
    script: seconds('ScriptDuration') * 1_000,
    style: seconds('RecalcStyleDuration') * 1_000,
    layout: seconds('LayoutDuration') * 1_000,
    task: seconds('TaskDuration') * 1_000,
    process: seconds('ProcessTime') * 1_000,
  }
}

function between(before: Metrics, after: Metrics): Omit<Metrics, 'at'> {
  return {
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
    task: after.task - before.task,
    process: after.process - before.process,
  }
}

/** Bytes of JavaScript heap after a collection. */
async function heapOf(inspector: CDPSession): Promise<number> {
  await inspector.send('HeapProfiler.collectGarbage')
  await inspector.send('HeapProfiler.collectGarbage')
  const { usedSize } = await inspector.send('Runtime.getHeapUsage')
  return usedSize
}
