import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { failedCall, renderInProvider, unavailable } from './given.tsx'

const title = 'Couldn’t load usage'

function saying(message: string) {
  return failedCall({ ...unavailable(), message }).result
}

const rootOf = (container: Element) =>
  container.querySelector<HTMLElement>('[data-recourse="root"]')

describe('a hostile sentence of a server', () => {
  it('stays text, whatever markup it holds', async () => {
    const message = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    const before = document.title
    const screen = await renderInProvider(<ErrorBanner result={saying(message)} title={title} />)

    await expect.element(screen.getByText(message)).toBeVisible()
    expect(rootOf(screen.container)?.querySelector('img, script')).toBeNull()
    expect(document.title).toBe(before)
  })

  it('turns no other text around', async () => {
    const screen = await renderInProvider(
      <ErrorBanner result={saying('safe \u202Egnp.exe')} title={title} />,
    )

    const said = screen.container.querySelector('[data-recourse="said"] bdi')
    expect(said?.getAttribute('dir')).toBe('auto')
    expect(said?.textContent).toContain('gnp.exe')
  })

  it.each([
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a hundred thousand lines', 'line\n'.repeat(100_000)],
    ['wide characters without a space', '中'.repeat(20_000)],
  ])('stays within the banner: %s', async (_, message) => {
    const screen = await renderInProvider(
      <div style={{ inlineSize: 320 }}>
        <ErrorBanner result={saying(message)} title={title} />
      </div>,
    )

    const root = rootOf(screen.container)
    expect(root?.offsetWidth).toBe(320)
    expect(root?.scrollWidth).toBeLessThanOrEqual(320)
    expect(root?.offsetHeight).toBeLessThan(600)
    expect(root?.textContent?.length).toBeLessThan(6_000)
  })

  it('stays within its box when the details are open', async () => {
    const screen = await renderInProvider(
      <div style={{ inlineSize: 320 }}>
        <ErrorBanner result={saying('x'.repeat(1_000_000))} title={title} />
      </div>,
    )

    await userEvent.click(screen.getByRole('button', { name: 'Details' }))

    const root = rootOf(screen.container)
    expect(root?.scrollWidth).toBeLessThanOrEqual(320)
    expect(root?.offsetHeight).toBeLessThan(1_400)
  })

  it('leaves room for a long id on a narrow screen', async () => {
    const requestId = 'req_'.padEnd(128, 'a1b2')
    const screen = await renderInProvider(
      <div style={{ inlineSize: 320 }}>
        <ErrorBanner result={failedCall({ ...unavailable(), requestId }).result} title={title} />
        <div style={{ blockSize: 180 }}>
          <ErrorBanner
            surface="tile"
            result={failedCall({ ...unavailable(), requestId }).result}
            title={title}
          />
        </div>
      </div>,
    )

    for (const root of screen.container.querySelectorAll('[data-recourse="root"]'))
      expect(root.scrollWidth).toBeLessThanOrEqual(320)
  })
})

function cyclic(): object {
  const object: Record<string, unknown> = {}
  object['self'] = object
  return object
}

const throwing = {
  get status(): number {
    throw new Error('no')
  },
  get response(): object {
    throw new Error('no')
  },
}

const refusing = new Proxy(
  {},
  {
    get() {
      throw new Error('no')
    },
    ownKeys() {
      throw new Error('no')
    },
  },
)

describe('anything thrown', () => {
  it.each([
    ['null', null],
    ['a number', 42],
    ['a symbol', Symbol('no')],
    ['a cyclic object', cyclic()],
    ['a throwing getter', throwing],
    ['a proxy that refuses', refusing],
    ['a page of 5 MB', { status: 502, body: `<html>${'<p>x</p>'.repeat(625_000)}</html>` }],
  ])('gives a calm banner: %s', async (_, error) => {
    const screen = await renderInProvider(
      <ErrorBanner result={{ error: error ?? { status: 500 } }} title={title} />,
      { gateway: ecolink },
    )

    await expect.element(screen.getByText(title)).toBeVisible()
    expect(rootOf(screen.container)?.textContent?.length).toBeLessThan(4_000)
  })

  it('leaks no credential of a client’s error, onto the screen or into the clipboard', async () => {
    const error = Object.assign(new Error('Request failed with status code 401'), {
      isAxiosError: true,
      config: { headers: { Authorization: 'Bearer sk-live-0123456789abcdef0123456789' } },
      response: {
        status: 401,
        headers: { 'set-cookie': 'session=abcdef0123456789' },
        data: { error: { message: 'Incorrect API key sk-live-0123456789abcdef0123456789' } },
        config: { headers: { Authorization: 'Bearer sk-live-0123456789abcdef0123456789' } },
      },
    })
    const screen = await renderInProvider(<ErrorBanner error={error} title={title} />)

    await userEvent.click(screen.getByRole('button', { name: 'Details' }))
    await userEvent.click(screen.getByRole('button', { name: 'Copy report' }))

    await expect.poll(() => navigator.clipboard.readText()).toContain('Status: 401')
    const leaked = /sk-live-0123456789|session=abcdef/
    expect(await navigator.clipboard.readText()).not.toMatch(leaked)
    expect(screen.container.textContent).not.toMatch(leaked)
  })
})
