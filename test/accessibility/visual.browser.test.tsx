import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/index.ts'
import {
  ecolinkFailure,
  failedCall,
  renderInProvider,
  requestId,
  unavailable,
} from '../components/given.tsx'
import { leaveSurroundings } from './surroundings.ts'

const title = 'Couldn’t load usage'
const surfaces = ['page', 'section', 'tile', 'inline'] as const

const waiting = () =>
  failedCall(unavailable(), {
    phase: 'waiting',
    maxAttempts: 4,
    nextRetryAt: Date.now() + 34_000,
  }).result

async function showAll() {
  const screen = await renderInProvider(
    surfaces.map((surface) => (
      <ErrorBanner key={surface} surface={surface} result={waiting()} title={title} />
    )),
  )
  await expect.element(screen.getByText(title).first()).toBeVisible()
  return screen.container
}

const part = (container: Element, name: string): HTMLElement => {
  const found = container.querySelector<HTMLElement>(`[data-recourse="${name}"]`)
  if (!found) throw new Error(`There is no ${name}.`)
  return found
}

/** Text that a box hides: its end is out of reach for whoever needs it. */
function clipped(container: Element): readonly string[] {
  return [...container.querySelectorAll<HTMLElement>('[data-recourse]')]
    .filter(({ clientHeight, scrollHeight, clientWidth, scrollWidth }) =>
      clientHeight > 1 ? scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1 : false,
    )
    .filter((element) => getComputedStyle(element).overflow !== 'visible')
    .map((element) => element.dataset['recourse'] ?? '')
}

const running = () =>
  document.getAnimations().filter(({ playState }) => playState === 'running').length

beforeEach(() => {
  document.documentElement.style.background = 'Canvas'
})

afterEach(leaveSurroundings)

describe('what is seen', () => {
  it('E45 fits 320 by 256 pixels with an id of 128 characters and a sentence of two kilobytes', async () => {
    await page.viewport(320, 256)
    const failure = ecolinkFailure(
      500,
      { error: 'internal_error', message: 'verylongword'.repeat(170) },
      { 'x-ecolink-request-id': 'req_'.padEnd(128, 'a1b2') },
    )
    for (const surface of surfaces) {
      const screen = await renderInProvider(
        <ErrorBanner surface={surface} result={failedCall(failure).result} title={title} />,
      )
      await expect.element(screen.getByText(title)).toBeVisible()

      const { scrollWidth } = document.documentElement
      expect({ surface, isTooWide: scrollWidth > 320 }).toEqual({ surface, isTooWide: false })
      await screen.unmount()
    }
  })

  it('E46 hides nothing and stays in the page with text twice as large', async () => {
    document.documentElement.style.fontSize = '200%'
    const container = await showAll()

    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(414)
    expect(clipped(container).filter((name) => !['said', 'id'].includes(name))).toEqual([])
  })

  it('E47 hides nothing where somebody sets their own spacing of text', async () => {
    const spacing = document.createElement('style')
    // https://www.w3.org/TR/WCAG22/#text-spacing
    spacing.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
    document.head.append(spacing)
    const container = await showAll()
    const hidden = clipped(container)
    spacing.remove()

    expect(hidden.filter((name) => !['said', 'id'].includes(name))).toEqual([])
  })

  it('E49 keeps its border, its icon and the ring around the focus in forced colours', async () => {
    await commands.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    const container = await showAll()
    const probe = document.createElement('i')
    probe.style.color = 'CanvasText'
    document.body.append(probe)
    const canvasText = getComputedStyle(probe).color
    probe.style.color = 'Canvas'
    const canvas = getComputedStyle(probe).color
    probe.remove()
    await userEvent.tab()

    const section = container.querySelector<HTMLElement>('[data-surface="section"]')
    expect(section && getComputedStyle(section).borderColor).toBe(canvasText)
    expect(section && getComputedStyle(section).borderWidth).toBe('1px')
    expect(getComputedStyle(part(container, 'icon')).color).toBe(canvasText)
    const ring = document.activeElement && getComputedStyle(document.activeElement)
    expect(ring?.outlineStyle).toBe('solid')
    expect(ring?.outlineColor).not.toBe(canvas)
  })

  it('E50 has nothing moving for somebody who wants less motion', async () => {
    await showAll()
    await expect.poll(running).toBeGreaterThan(0)

    await commands.emulateMedia({ reducedMotion: 'reduce' })

    await expect.poll(running).toBe(0)
  })

  it('E51 can be printed: what went wrong, and the id to quote, are on the paper', async () => {
    await commands.emulateMedia({ media: 'print' })
    const container = await showAll()

    for (const name of ['title', 'text', 'id']) expect(part(container, name)).toBeVisible()
    expect(part(container, 'id').textContent).toBe(requestId)
  })

  it('E52 follows the page from light to dark and back', async () => {
    const container = await showAll()
    const ink = () => getComputedStyle(part(container, 'root')).color
    document.documentElement.style.colorScheme = 'light'
    const inLight = ink()

    document.documentElement.style.colorScheme = 'dark'
    await expect.poll(ink).not.toBe(inLight)
    document.documentElement.style.colorScheme = 'light'

    await expect.poll(ink).toBe(inLight)
  })

  it('E53 is mirrored from right to left, and the id is not', async () => {
    await page.viewport(800, 800)
    const container = await showAll()
    const section = container.querySelector<HTMLElement>('[data-surface="section"]')
    if (!section) throw new Error('There is no section.')
    /** How far the middle of a part is from the start of its banner. */
    const fromStart = (name: string) => {
      const box = section.getBoundingClientRect()
      const { x, width } = part(section, name).getBoundingClientRect()
      const middle = x + width / 2
      return Math.round(document.dir === 'rtl' ? box.right - middle : middle - box.left)
    }
    const names = ['icon', 'retry', 'countdown', 'copy']
    const before = names.map(fromStart)

    document.dir = 'rtl'

    expect(names.map(fromStart)).toEqual(before)
    expect(getComputedStyle(part(section, 'id')).direction).toBe('ltr')
    document.dir = ''
  })

  it('E54 isolates a sentence in Arabic inside an interface in English', async () => {
    const failure = { ...unavailable(), message: 'الخادم مشغول (503).' }
    const screen = await renderInProvider(
      <ErrorBanner result={failedCall(failure).result} title={title} />,
    )
    await expect.element(screen.getByText(title)).toBeVisible()
    const said = part(screen.container, 'said')
    const isolated = said.querySelector('bdi')
    const label = said.querySelector('b')

    expect(isolated?.textContent).toBe('الخادم مشغول (503).')
    expect(isolated && getComputedStyle(isolated).direction).toBe('rtl')
    expect(getComputedStyle(said).direction).toBe('ltr')
    const [labelBox, textBox] = [label, isolated].map((box) => box?.getBoundingClientRect())
    expect(labelBox?.right).toBeLessThanOrEqual(textBox?.left ?? 0)
  })

  it('E55 has a ring of two pixels around whatever has the focus', async () => {
    const container = await showAll()
    const stops = container.querySelectorAll('a[href], button')
    const rings = new Set<string>()

    for (const _ of stops) {
      await userEvent.tab()
      const focused = document.activeElement
      if (!focused || focused === document.body) continue
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(focused)
      rings.add(`${outlineWidth} ${outlineStyle} ${outlineOffset}`)
    }

    expect([...rings]).toEqual(['2px solid 2px'])
  })

  it('E56 comes into sight below a sticky header when the focus moves there', async () => {
    await page.viewport(414, 400)
    document.documentElement.style.scrollPaddingBlockStart = '80px'
    await renderInProvider(
      <>
        <header style={{ position: 'sticky', insetBlockStart: 0, blockSize: 64 }}>Acme</header>
        <button>First</button>
        <div style={{ blockSize: 1_200 }} />
        <ErrorBanner result={failedCall(unavailable()).result} title={title} />
        <div style={{ blockSize: 1_200 }} />
        <button>Last</button>
      </>,
    )
    const details = page.getByRole('button', { name: 'Details' })
    await expect.element(details).toBeInTheDocument()
    page.getByRole('button', { name: 'Last' }).element().focus()

    await userEvent.tab({ shift: true })

    await expect.element(details).toHaveFocus()
    expect(details.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(64)
  })
})
