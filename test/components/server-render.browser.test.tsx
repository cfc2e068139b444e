import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { useRecourse } from '../../src/components/index.ts'
import '../../src/styles/recourse.css'
import type { Served } from '../served/serve.ts'
import { galleryOf, Page, type Gallery } from '../served/gallery.tsx'

/** How one page was taken over. */
interface Takeover {
  /** What React could not take over. */
  readonly complaints: readonly string[]
  /** The sizes of the boxes before and after, as far as they differ. */
  readonly jumps: readonly string[]
  readonly text: string
}

const sizeOf = (box: Element) => {
  const { width, height } = box.getBoundingClientRect()
  return `${width.toFixed(0)} × ${height.toFixed(0)}`
}
const sizesIn = (page: HTMLElement) =>
  [...page.querySelectorAll('[data-recourse="root"]')].map(sizeOf)

/** Puts what a server has rendered into the document, and lets React take it over. */
async function takeOver(html: string, element: React.ReactNode, width: string) {
  const complaints: string[] = []
  const onRecoverableError = (error: unknown) => void complaints.push(String(error))
  const page = document.createElement('div')
  page.style.inlineSize = width
  page.innerHTML = html
  document.body.append(page)
  const before = sizesIn(page)
  const root = await new Promise<Root>((resolve) => {
    const onReady = () => queueMicrotask(() => resolve(hydrated))
    const hydrated = hydrateRoot(page, <Page onReady={onReady}>{element}</Page>, {
      onRecoverableError,
    })
  })
  return { page, root, before, complaints }
}

/** Pages that begin with the same word; others may stand for one another where they share a document. */
function alike(gallery: Gallery): readonly Gallery[] {
  const groups = new Map<string, Record<string, React.ReactElement>>()
  for (const [name, element] of Object.entries(gallery)) {
    const [word = ''] = name.split(/\W/)
    const group = groups.get(word) ?? {}
    group[name] = element
    groups.set(word, group)
  }
  return [...groups.values()]
}

/** Takes several pages over at once. What React logs meanwhile is one more complaint. */
async function takeOverAll(
  served: Served,
  gallery: Gallery,
  width: string,
): Promise<Readonly<Record<string, Takeover>>> {
  const logged: string[] = []
  const log = vi.spyOn(console, 'error').mockImplementation((...told: readonly unknown[]) => {
    logged.push(told.map(String).join(' '))
  })
  const pages = await Promise.all(
    Object.entries(gallery).map(
      async ([name, element]) =>
        [name, await takeOver(served[name] ?? '', element, width)] as const,
    ),
  )
  await new Promise((resolve) => void requestAnimationFrame(resolve))
  const takeovers = pages.map(([name, { page, before, complaints }]): [string, Takeover] => {
    const after = sizesIn(page)
    const jumps = before.flatMap((size, index) =>
      size === after[index] ? [] : [`${size} became ${after[index]}`],
    )
    return [name, { complaints, jumps, text: page.textContent }]
  })
  for (const [, { page, root }] of pages) {
    root.unmount()
    page.remove()
  }
  log.mockRestore()
  const where = `beside ${Object.keys(gallery)[0]}`
  return { ...Object.fromEntries(takeovers), [where]: { complaints: logged, jumps: [], text: '' } }
}

/** What is far out of sight is not laid out otherwise. */
const inSight = document.createElement('style')
inSight.textContent = '[data-recourse] { content-visibility: visible !important }'

beforeAll(() => document.head.append(inSight))
afterAll(() => inSight.remove())

/** What can be read in HTML. */
function textOf(html = ''): string {
  const page = document.createElement('div')
  page.innerHTML = html
  return page.textContent
}

const momentIn = (timeZone: string, moment: number) =>
  new Date(moment).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'long', timeZone })

const hour = 3_600_000

/** Where pages come from: nowhere near the reader, and with a clock that is wrong, or the reader’s is. */
const servers = [
  { offset: hour, zone: 'Pacific/Kiritimati', language: 'ar_EG.UTF-8', width: '640px' },
  { offset: -hour, zone: 'America/St_Johns', language: 'de_DE.UTF-8', width: '340px' },
]

describe.each(servers)(
  'what a server rendered whose clock is off by $offset ms, in $zone',
  ({ width, ...server }) => {
    const takeovers: Record<string, Takeover> = {}
    let base: number
    let gallery: Gallery
    let served: Served

    beforeAll(async () => {
      base = Date.now()
      served = await commands.renderOnServer({ base, ...server })
      gallery = galleryOf(base)
      for (const pages of alike(gallery))
        Object.assign(takeovers, await takeOverAll(served, pages, width))
    }, 240_000)

    const told = (what: (takeover: Takeover) => readonly string[]) =>
      Object.entries(takeovers)
        .map(([name, takeover]) => [name, what(takeover)] as const)
        .filter(([, some]) => some.length > 0)

    it('is every component and part, and every phase on every surface', () => {
      expect(Object.keys(served)).toEqual(Object.keys(gallery))
      expect(
        Object.entries(served).filter(
          ([name, html]) => name.includes(' on ') && !html.includes('data-kind="unavailable"'),
        ),
      ).toEqual([])
    })

    it('is taken over without a difference', () => {
      expect(told(({ complaints }) => complaints)).toEqual([])
    })

    it('stays as large as it is, where the server knew how the call stands', () => {
      const known = told(({ jumps }) => jumps).filter(([name]) => !name.endsWith(', recorded'))

      expect(known).toEqual([])
    })

    it('tells the time that is left once this clock is known', () => {
      expect(textOf(served['waiting on section'])).not.toMatch(/\d:\d\d/)
      expect(takeovers['waiting on section']?.text).toMatch(/in 0:0\d/)
      expect(textOf(served['waiting long on tile'])).not.toMatch(/\d:\d\d/)
      expect(takeovers['waiting long on tile']?.text).toMatch(/at \d\d:\d\d/)
    })

    it('is dated in UTC there, and in this zone here', () => {
      const name = 'ErrorDetails, broke'

      const inUtc = momentIn('UTC', base)
      const here = momentIn(new Intl.DateTimeFormat().resolvedOptions().timeZone, base)

      expect(textOf(served[name])).toContain(inUtc)
      expect(takeovers[name]?.text).toContain(here)
    })
  },
)

function Phase() {
  return useRecourse({ queryKey: ['usage'] }).phase
}

describe('on a server', () => {
  it('useRecourse with a key is idle without a store', () => {
    expect(renderToString(<Phase />)).toBe('idle')
  })
})
