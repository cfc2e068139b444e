import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/index.ts'
import { failedCall, fakeCall, outOfCredit, renderInProvider, unavailable } from './given.tsx'

const title = 'Couldn’t load usage'

/** Where everything is, to a tenth of a pixel. */
function boxes(container: Element): readonly string[] {
  const shown = [...container.querySelectorAll('[data-recourse]')].filter(
    (element) =>
      !element.closest('[data-recourse="announcer"]') &&
      !['progress', 'countdown', 'stop'].includes(element.getAttribute('data-recourse') ?? ''),
  )
  return shown.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return [element.getAttribute('data-recourse'), x, y, width, height].map(round).join(' ')
  })
}

function round(value: string | number | null): string {
  return typeof value === 'number' ? value.toFixed(1) : String(value)
}

const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  })

describe('nothing moves', () => {
  it.each(['page', 'section', 'tile', 'inline'] as const)(
    'when a %s counts down, retries, pauses, and gives up',
    async (surface) => {
      const call = failedCall(unavailable(), {
        phase: 'waiting',
        maxAttempts: 4,
        nextRetryAt: Date.now() + 12_000,
      })
      const screen = await renderInProvider(
        <div style={{ inlineSize: 300 }}>
          <ErrorBanner surface={surface} result={call.result} title={title} />
          <p data-recourse="after">What stands below</p>
        </div>,
      )
      await frame()
      const before = boxes(screen.container)

      for (const change of [
        { nextRetryAt: Date.now() + 5_000 },
        { phase: 'retrying' as const, attempt: 2, nextRetryAt: undefined },
        { phase: 'waiting' as const, nextRetryAt: Date.now() + 200_000 },
        { phase: 'paused' as const, nextRetryAt: undefined },
        { phase: 'failed' as const },
      ]) {
        call.set(change)
        await frame()

        expect(boxes(screen.container)).toEqual(before)
      }
    },
  )

  it('outside of a tile, when its failure comes and leaves', async () => {
    const call = fakeCall({})
    const screen = await renderInProvider(
      <>
        <div style={{ blockSize: 160, inlineSize: 280 }} data-recourse="box">
          <ErrorBanner surface="tile" result={call.result} title={title} />
        </div>
        <p data-recourse="after">What stands below</p>
      </>,
    )
    const before = boxes(screen.container)

    call.set({ failure: unavailable(), phase: 'failed' })
    await frame()
    const during = boxes(screen.container).filter((box) => /^(box|after)/.test(box))
    call.set({ failure: undefined, phase: 'idle' })
    await frame()

    expect(during).toEqual(before)
    expect(boxes(screen.container)).toEqual(before)
  })
})

describe('the boxes', () => {
  it('of everything to press are at least 24 pixels wide and high', async () => {
    const screen = await renderInProvider(
      <>
        {(['page', 'section', 'tile', 'inline'] as const).map((surface) => (
          <ErrorBanner
            key={surface}
            surface={surface}
            result={failedCall(surface === 'tile' ? outOfCredit() : unavailable()).result}
            title={title}
          />
        ))}
      </>,
    )

    const targets = [...screen.container.querySelectorAll('a, button')]
    const tooSmall = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      return Math.min(width, height) < 24
    })
    expect(targets.length).toBeGreaterThan(10)
    expect(tooSmall).toEqual([])
  })

  it('keep within a screen of 320 pixels', async () => {
    await page.viewport(320, 640)
    const screen = await renderInProvider(
      (['page', 'section', 'tile', 'inline'] as const).map((surface) => (
        <ErrorBanner
          key={surface}
          surface={surface}
          result={failedCall(outOfCredit()).result}
          title="Der Verbrauch dieses Abrechnungszeitraums konnte nicht geladen werden"
        />
      )),
    )

    expect(screen.container.scrollWidth).toBeLessThanOrEqual(320)
    await page.viewport(414, 896)
  })

  it('do not collapse where the host shrinks to its content', async () => {
    const screen = await renderInProvider(
      <div style={{ display: 'inline-block' }}>
        <ErrorBanner result={failedCall(unavailable()).result} title={title} />
      </div>,
    )

    const root = screen.container.querySelector<HTMLElement>('[data-recourse="root"]')
    expect(root?.offsetWidth).toBeGreaterThan(250)
  })
})
