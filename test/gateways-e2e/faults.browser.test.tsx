import { describe, expect, inject, it } from 'vitest'
import { ecolink, evolink, leaper, newApi } from '../../src/gateways/index.ts'
import { bannerOf } from './banner.ts'
import { fetchJson, renderWidget } from './widget.tsx'

const loopback = inject('loopback')
const refused = inject('refused')

/** Has the loopback server answer with this body. */
function answered(status: number, type: string, body: string): Promise<unknown> {
  return fetchJson(`${loopback}/echo?status=${status}&type=${type}`, { method: 'POST', body })
}

describe('where nothing readable comes back', () => {
  it('a refused connection is a network failure', async () => {
    const screen = await renderWidget(ecolink, () => fetchJson(refused))

    const banner = await bannerOf(screen)
    expect(banner).toMatchObject({ kind: 'network', firstRemedy: 'check-connection' })
    expect(banner.requestId).toBeNull()
  })

  it('a connection that is reset is a network failure', async () => {
    const url = `${loopback}/scenario/ecolink/500-internal?cut=connection`

    const screen = await renderWidget(ecolink, () => fetchJson(url))

    expect(await bannerOf(screen)).toMatchObject({ kind: 'network' })
  })

  it('a success that is cut off in its body is a network failure', async () => {
    const url = `${loopback}/echo?cut=body`

    const screen = await renderWidget(ecolink, () =>
      fetchJson(url, { method: 'POST', body: JSON.stringify({ days: [1, 2, 3] }) }),
    )

    expect(await bannerOf(screen)).toMatchObject({ kind: 'network' })
  })

  it('a stream that is cut off is a network failure', async () => {
    const screen = await renderWidget(ecolink, async () => {
      const response = await fetch(`${loopback}/stream?cut=body`)
      return response.text()
    })

    expect(await bannerOf(screen)).toMatchObject({ kind: 'network' })
  })

  it('a success that is not what was promised is an invalid response', async () => {
    const screen = await renderWidget(ecolink, () => answered(200, 'text/html', '<h1>Welcome</h1>'))

    expect(await bannerOf(screen)).toMatchObject({ kind: 'invalid-response', firstRemedy: 'retry' })
  })

  it('an error whose body is cut off is judged by its status', async () => {
    const url = `${loopback}/scenario/leaper/402-insufficient-credits?cut=body`

    const screen = await renderWidget(leaper, () => fetchJson(url))

    expect(await bannerOf(screen)).toMatchObject({ kind: 'insufficient-balance' })
  })

  it('an answer slower than the own timer is a timeout', async () => {
    const url = `${loopback}/scenario/leaper/500-server-error?slow=5000`

    const screen = await renderWidget(leaper, () =>
      fetchJson(url, { signal: AbortSignal.timeout(50) }),
    )

    expect(await bannerOf(screen)).toMatchObject({ kind: 'timeout', firstRemedy: 'retry-smaller' })
  })

  it('a slow answer is shown when it comes', async () => {
    const url = `${loopback}/scenario/leaper/402-insufficient-credits?slow=1500`

    const screen = await renderWidget(leaper, () => fetchJson(url))
    await expect.element(screen.getByText('Loading')).toBeVisible()

    expect(await bannerOf(screen)).toMatchObject({ kind: 'insufficient-balance' })
  })
})

describe('request ids across origins', () => {
  it('come from the sentence where no header is exposed', async () => {
    const url = `${loopback}/scenario/new-api/403-chained-relays?expose=none`

    const screen = await renderWidget(newApi, () => fetchJson(url))

    expect((await bannerOf(screen)).requestId).toBe('20251121162928755003041BaXjrUiE')
  })

  it('come from the body where no header is exposed', async () => {
    const url = `${loopback}/scenario/evolink/402-key-limit?expose=none`

    const screen = await renderWidget(evolink, () => fetchJson(url))

    expect((await bannerOf(screen)).requestId).toBe('evo-1f93b7c4')
  })

  it('come from the header where it is exposed', async () => {
    const url = `${loopback}/scenario/ecolink/500-internal?expose=all`

    const screen = await renderWidget(ecolink, () => fetchJson(url))

    expect((await bannerOf(screen)).requestId).toBe('req_01k9e3b8e4')
  })

  it('are absent where the only header that has one is hidden', async () => {
    const url = `${loopback}/scenario/ecolink/500-internal?expose=none`

    const screen = await renderWidget(ecolink, () => fetchJson(url))

    expect((await bannerOf(screen)).requestId).toBeNull()
  })
})

describe('hostile bodies', () => {
  it('an HTML page of 5 MB gives a calm banner and none of the page', async () => {
    const page = `<html><body>${'<p>nginx was here</p>'.repeat(240_000)}</body></html>`

    const screen = await renderWidget(leaper, () => answered(502, 'text/html', page))

    const banner = await bannerOf(screen)
    expect(banner.kind).toBe('upstream-error')
    expect(banner.text.length).toBeLessThan(1_000)
  })

  it('a script as a billing link is no link', async () => {
    const body = JSON.stringify({
      error: {
        code: 'account_balance_insufficient',
        message: 'Top up at javascript:alert(document.domain)',
        action_url: 'javascript:alert(document.domain)',
      },
    })

    const screen = await renderWidget(evolink, () => answered(402, 'application/json', body))

    const { kind, links } = await bannerOf(screen)
    expect(kind).toBe('insufficient-balance')
    expect(links.filter((href) => !href.startsWith('https://evolink.ai/'))).toEqual([])
  })

  it("a billing link to somebody else's host is no link", async () => {
    const body = JSON.stringify({
      error: {
        code: 402,
        type: 'insufficient_quota_error',
        message: 'No credits',
        action_url: 'https://evolink.ai.example.com/pay',
      },
    })

    const screen = await renderWidget(evolink, () => answered(402, 'application/json', body))

    const { links } = await bannerOf(screen)
    expect(links.filter((href) => !href.startsWith('https://evolink.ai/'))).toEqual([])
  })

  it('markup in a message stays text', async () => {
    const body = JSON.stringify({ error: { message: '<img src=x onerror="alert(1)">', code: 400 } })

    const screen = await renderWidget(evolink, () => answered(400, 'application/json', body))

    const banner = await bannerOf(screen)
    expect(banner.text).toContain('<img src=x onerror="alert(1)">')
    expect(screen.container.querySelector('img')).toBeNull()
  })

  it('nesting 20,000 deep gives a calm banner', async () => {
    const body = `${'['.repeat(20_000)}${']'.repeat(20_000)}`

    const screen = await renderWidget(leaper, () => answered(500, 'application/json', body))

    expect(await bannerOf(screen)).toMatchObject({ kind: 'server-error' })
  })
})
