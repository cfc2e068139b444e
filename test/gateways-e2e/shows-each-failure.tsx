import { describe, expect, inject, it, vi } from 'vitest'
import type { RenderResult } from 'vitest-browser-react'
import { gateways, scenarios, type HomeGateway } from '../scenarios/index.ts'
import { bannerOf } from './banner.ts'
import type { Line } from './line.ts'
import { fetchJson, renderWidget } from './widget.tsx'

/** Sends every documented failure of a gateway over real HTTP and looks at what is on the screen. */
export function showsEachFailure(name: HomeGateway, lines: readonly Line[]): void {
  describe(`the documented failures of ${gateways[name].name}`, () => {
    it('have a line each', () => {
      const documented = scenarios.filter(({ gateway }) => gateway === name).map(({ id }) => id)

      expect(lines.map(([id]) => id).toSorted()).toEqual(documented.toSorted())
    })

    it.each(lines)('%s: %s, %s', async (id, kind, remedy, requestId, reads) => {
      const url = `${inject('loopback')}/scenario/${id}`

      const screen = await renderWidget(gateways[name], () => fetchJson(url))

      const banner = await bannerOf(screen)
      expect(banner.kind).toBe(kind)
      expect(banner.firstRemedy).toBe(remedy)
      expect(banner.requestId).toBe(requestId)
      expect(banner.text).toContain(reads)
    })

    it.each(lines.filter(([, , , requestId]) => requestId === null))(
      '%s: a report to copy where there is no request id',
      async (id, kind) => {
        const url = `${inject('loopback')}/scenario/${id}`

        const screen = await renderWidget(gateways[name], () => fetchJson(url))

        expect(await copiedReport(screen)).toContain(kind)
      },
    )
  })
}

/** Copies the report by its buttons. Files share one clipboard, so what is written to it is caught. */
async function copiedReport(screen: RenderResult): Promise<string> {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await screen.getByRole('button', { name: 'Details' }).click()
  await screen.getByRole('button', { name: 'Copy report' }).click()
  const [text = ''] = write.mock.lastCall ?? []
  write.mockRestore()
  return text
}
