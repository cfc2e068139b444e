import { afterEach, describe, expect, it } from 'vitest'
import { ErrorBanner } from '../../src/components/index.ts'
import { failedCall, outOfCredit, renderInProvider } from './given.tsx'

/** What the resets do that many apps begin with, in the strongest form that is common. */
const reset = `
  *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
  h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
  a { color: inherit; text-decoration: inherit; }
  ol, ul, menu { list-style: none; }
  img, svg { display: block; vertical-align: middle; }
  code, pre { font-family: monospace; font-size: 1em; }
  button, [type='button'] {
    appearance: button; background-color: transparent; background-image: none;
    padding: 0; color: inherit; font: inherit; text-transform: none;
  }
`

function add(css: string): void {
  const style = document.createElement('style')
  style.dataset['reset'] = ''
  style.textContent = css
  document.head.append(style)
}

/** What the eye would notice first. */
async function look(): Promise<readonly string[]> {
  // Wherever the pointer was left, it hovers over nothing.
  const screen = await renderInProvider(
    <div style={{ pointerEvents: 'none' }}>
      <ErrorBanner
        result={failedCall(outOfCredit()).result}
        title="Couldn’t load usage"
        headingLevel={3}
      />
    </div>,
  )
  const read = (selector: string, ...names: readonly string[]) => {
    const element = screen.container.querySelector(selector)
    const style = element && getComputedStyle(element)
    return names.map((name) => `${selector} ${name}: ${style?.getPropertyValue(name) ?? 'none'}`)
  }
  const seen = [
    ...read('[data-recourse="root"]', 'padding', 'border-top-width', 'background-color'),
    ...read('[data-recourse="title"]', 'font-weight', 'margin', 'font-size'),
    ...read('a[data-primary]', 'background-color', 'color', 'padding', 'text-decoration-line'),
    ...read('button[data-recourse="retry"]', 'background-color', 'padding', 'border-top-width'),
    ...read('button[data-recourse="copy"]', 'width', 'height'),
    ...read('[data-recourse="icon"]', 'width', 'height', 'margin'),
    ...read('[data-recourse="steps"]', 'list-style-type', 'padding'),
  ]
  await screen.unmount()
  return seen
}

afterEach(() => {
  for (const style of document.querySelectorAll('style[data-reset]')) style.remove()
})

describe('the stylesheet beside a reset', () => {
  it('looks the same, although the reset comes later', async () => {
    const alone = await look()

    add(reset)

    expect(await look()).toEqual(alone)
  })

  it('looks the same under a reset in a layer', async () => {
    const alone = await look()

    add(`@layer base { ${reset} }`)

    expect(await look()).toEqual(alone)
  })

  it('gives way to a custom property set anywhere around', async () => {
    add('body { --rc-radius: 0px; --rc-accent: rgb(1, 2, 3) }')

    const seen = await look()

    expect(seen).toContain('a[data-primary] background-color: rgb(1, 2, 3)')
  })
})
