import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { galleryOf, Page } from '../served/gallery.tsx'

/** When everything failed. */
const BASE = Date.UTC(2026, 0, 1, 12)
const gallery = Object.entries(galleryOf(BASE)).map(
  ([name, element]) => [name, createElement(Page, null, element)] as const,
)

const errors = vi.spyOn(console, 'error')
const warnings = vi.spyOn(console, 'warn')

const logged = () => [...errors.mock.calls, ...warnings.mock.calls]

async function stream(element: React.ReactElement): Promise<string> {
  const sink = new PassThrough()
  const { pipe } = renderToPipeableStream(element, { onAllReady: () => void pipe(sink) })
  return text(sink)
}

/** What a page shows, without what is hidden in every page, and without what is written for machines. */
const seen = (element: React.ReactElement) =>
  renderToStaticMarkup(element)
    .replaceAll(/<time dateTime="[^"]+Z"[^>]*>[^<]+<\/time>/g, '')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    .replaceAll(/data-widest="[^"]*"/g, '')

const shows = (html: string) => /data-recourse="(?!announcer)/.test(html)

describe('in Node, where there is no document', () => {
  it('every page renders as a stream what it renders at once', { timeout: 120_000 }, async () => {
    const different: string[] = []
    for (const [name, element] of gallery)
      if ((await stream(element)) !== renderToString(element)) different.push(name)

    expect(different).toEqual([])
    expect(logged()).toEqual([])
  })

  it('no page tells a time of day outside of a <time>', () => {
    const telling = gallery.filter(([, element]) => /\d:\d\d/.test(seen(element)))

    expect(telling.map(([name]) => name)).toEqual([])
  })

  it('every component shows something for some answer, but what only a browser knows', () => {
    const names = (pages: typeof gallery) => new Set(pages.map(([name]) => name.split(', ')[0]))
    const showing = names(gallery.filter(([, element]) => shows(seen(element))))

    expect([...names(gallery)].filter((name) => !showing.has(name))).toEqual([
      'FailureSummary',
      'OfflineNotice',
      'one cause in three places',
    ])
  })
})
