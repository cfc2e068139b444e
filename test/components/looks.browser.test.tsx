import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, commands, page, userEvent } from 'vitest/browser'
import { ErrorBanner, LimitNotice, type ErrorBannerProps } from '../../src/components/index.ts'
import {
  ecolinkFailure,
  failedCall,
  outOfCredit,
  renderInProvider,
  requestId,
  unavailable,
} from './given.tsx'

const title = 'Couldn’t load usage'
const surfaces = ['page', 'section', 'tile', 'inline'] as const

beforeEach(() => commands.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' }))

afterEach(async () => {
  document.documentElement.removeAttribute('style')
  await page.viewport(414, 896)
  await commands.emulateMedia({
    colorScheme: null,
    forcedColors: null,
    reducedMotion: null,
    contrast: null,
    media: null,
  })
})

const waiting = () =>
  failedCall(unavailable(), {
    phase: 'waiting',
    maxAttempts: 4,
    nextRetryAt: Date.now() + 60_000,
  })

function show(props: Partial<ErrorBannerProps> = {}, density?: string) {
  return renderInProvider(
    <div data-density={density}>
      <ErrorBanner title={title} result={failedCall(outOfCredit()).result} {...props} />
    </div>,
    { actions: { 'top-up': '/billing' } },
  )
}

function part(container: Element, name: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`[data-recourse="${name}"]`)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

const styleOf = (container: Element, name: string) => getComputedStyle(part(container, name))

/** Long, and without a place to break. */
const hostile = () => ({
  ...unavailable(),
  message: `${'An answer of the server that does not end. '.repeat(48)}${'x'.repeat(200)}`,
  requestId: 'req_'.padEnd(128, 'a1b2c3d4'),
})

const touch = async (enabled: boolean) => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 5 })
  await cdp().send('Emulation.setEmitTouchEventsForMouse', { enabled: false })
}

/** As the browser computes it. */
function colour(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'))
  probe.style.cssText = `forced-color-adjust:none;color:${name}`
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

describe('density', () => {
  it('is told by an attribute of any element around, and again inside of it', async () => {
    const roomy = await show()
    const tight = await show({}, 'compact')
    const within = await renderInProvider(
      <div data-density="compact">
        <div data-density="comfortable">
          <ErrorBanner title={title} result={failedCall(outOfCredit()).result} />
        </div>
      </div>,
      { actions: { 'top-up': '/billing' } },
    )

    const heights = [roomy, tight, within].map(
      ({ container }) => part(container, 'root').offsetHeight,
    )
    expect(heights[1]).toBeLessThan((heights[0] ?? 0) - 16)
    expect(heights[2]).toBe(heights[0])
  })

  it.each(surfaces)('leaves all targets of a compact %s at 24 pixels or more', async (surface) => {
    const { container } = await show({ surface, result: waiting().result }, 'compact')

    const small = [...container.querySelectorAll('a, button')].filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      return Math.min(width, height) < 24
    })
    expect(small).toEqual([])
  })
})

describe('under a finger', () => {
  afterEach(() => touch(false))

  it.each(surfaces)('each target of a %s is at least 44 pixels wide and high', async (surface) => {
    await touch(true)
    await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(true)
    const { container } = await show({ surface, result: waiting().result })

    const targets = [...container.querySelectorAll('a, button')]
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      return Math.min(width, height) < 44
    })
    expect(targets.length).toBeGreaterThan(2)
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([])
  })
})

describe('where motion is unwelcome', () => {
  it.each([['waiting'], ['retrying']] as const)('nothing runs while %s', async (phase) => {
    const call = failedCall(unavailable(), {
      phase,
      maxAttempts: 4,
      nextRetryAt: Date.now() + 60_000,
    })
    const { container } = await show({ result: call.result })
    const running = () =>
      document.getAnimations().filter(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null
        return target !== null && container.contains(target)
      })
    await expect.poll(running).not.toEqual([])

    await commands.emulateMedia({ reducedMotion: 'reduce' })

    await expect.poll(running).toEqual([])
  })

  it('a wait is not drawn as if it were over', async () => {
    await commands.emulateMedia({ reducedMotion: 'reduce' })
    const { container } = await show({ result: waiting().result })

    expect(styleOf(container, 'progress').display).toBe('none')
  })
})

describe('in forced colours', () => {
  beforeEach(() => commands.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }))

  it('the box, the icon and the first remedy can be told from the ground', async () => {
    const { container } = await show()

    expect(styleOf(container, 'root').borderTopColor).toBe(colour('CanvasText'))
    expect(styleOf(container, 'icon').color).toBe(colour('CanvasText'))
    expect(styleOf(container, 'action').backgroundColor).toBe(colour('Highlight'))
    expect(styleOf(container, 'action').color).toBe(colour('HighlightText'))
  })

  it('a button that is busy looks it', async () => {
    const call = failedCall(unavailable(), { phase: 'retrying', attempt: 2, maxAttempts: 4 })
    const { container } = await show({ result: call.result })

    expect(styleOf(container, 'retry').color).toBe(colour('GrayText'))
  })

  it('a meter has an edge and a filling', async () => {
    const { container } = await renderInProvider(
      <LimitNotice
        result={
          failedCall(
            ecolinkFailure(
              429,
              { error: 'rate_limited', message: 'Too many requests' },
              { 'x-ratelimit-limit': '200', 'x-ratelimit-remaining': '0' },
            ),
          ).result
        }
      />,
    )

    const meter = styleOf(container, 'meter')
    expect(meter.borderTopWidth).toBe('1px')
    expect(meter.borderTopColor).toBe(colour('CanvasText'))
  })

  it('the focus is drawn', async () => {
    const { container } = await show()
    await userEvent.tab()

    const ring = styleOf(container, 'action')
    expect(document.activeElement).toBe(part(container, 'action'))
    expect([ring.outlineStyle, ring.outlineWidth]).toEqual(['solid', '2px'])
    expect(ring.outlineColor).not.toBe(colour('Canvas'))
  })
})

describe('where more contrast is asked for', () => {
  it('nothing is faint, lines are as dark as text, and the focus is thicker', async () => {
    await commands.emulateMedia({ contrast: 'more' })
    const { container } = await show()
    await userEvent.tab()

    const ink = styleOf(container, 'root').color
    expect(styleOf(container, 'said').color).toBe(ink)
    expect(styleOf(container, 'root').borderTopColor).toBe(ink)
    expect(styleOf(container, 'action').outlineWidth).toBe('3px')
  })
})

describe('on paper', () => {
  it.each(surfaces)('a %s has its sentence and its id, and nothing to press', async (surface) => {
    document.documentElement.style.colorScheme = 'dark'
    const { container } = await show({ surface })
    const onScreen = styleOf(container, 'root').color

    await commands.emulateMedia({ media: 'print' })

    const id = part(container, 'id')
    expect(part(container, 'root').innerText).toContain(requestId)
    expect(isShown(id)).toBe(true)
    expect(id.scrollWidth).toBeLessThanOrEqual(Math.max(id.clientWidth, id.offsetWidth))
    expect(part(container, 'text').offsetHeight).toBeGreaterThan(10)
    expect([...container.querySelectorAll('a, button')].filter(isShown)).toEqual([])
    expect(styleOf(container, 'root').color).not.toBe(onScreen)
  })
})

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0
}

describe('room', () => {
  it.each(surfaces)(
    'of 320 by 256 pixels is enough for a %s, whatever is sent',
    async (surface) => {
      await page.viewport(320, 256)
      const { container } = await show({ surface, result: failedCall(hostile()).result })

      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
      expect(beyond(container, 320)).toEqual([])
    },
  )

  it.each(surfaces)('is enough for a %s in text of twice the size', async (surface) => {
    document.documentElement.style.fontSize = '200%'
    await page.viewport(640, 512)
    const { container } = await show({ surface, result: waiting().result })

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640)
    expect(beyond(container, 640)).toEqual([])
  })

  it.each(surfaces)('grows with the spacing of the text of a %s', async (surface) => {
    // https://www.w3.org/TR/WCAG22/#text-spacing
    const spacing = document.head.appendChild(document.createElement('style'))
    spacing.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
    await page.viewport(320, 640)
    const { container } = await show({ surface, result: waiting().result })

    const cut = [...container.querySelectorAll<HTMLElement>('a, button, [data-recourse="text"]')]
    expect(cut.filter((one) => one.scrollHeight > one.clientHeight + 1)).toEqual([])
    expect(beyond(container, 320)).toEqual([])
    spacing.remove()
  })
})

/** What is drawn beyond the edge of the page. */
function beyond(container: Element, width: number): readonly string[] {
  return [...container.querySelectorAll('[data-recourse]')]
    .filter(isShown)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < -1 || right > width + 1
    })
    .map((element) => element.getAttribute('data-recourse') ?? '')
}
