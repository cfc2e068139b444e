import { afterEach, describe, expect, it } from 'vitest'
import '../../src/styles/recourse.css'

/** Red, green and blue from 0 to 1, as the browser paints a colour over another. */
function paint(...layers: readonly string[]): readonly number[] {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  for (const layer of layers) {
    context.fillStyle = layer
    context.fillRect(0, 0, 1, 1)
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** What a custom property is in a colour scheme. */
function token(name: string, scheme: string): string {
  const probe = document.createElement('i')
  probe.style.cssText = `color-scheme:${scheme};color:var(${name})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

const grounds = { light: ['white', '#f7f8fa'], dark: ['#0b0c0e', '#1c1d20'] } as const
const schemes = ['light', 'dark'] as const
const tints = ['--rc-danger-tint', '--rc-warning-tint', '--rc-info-tint', '--rc-paper']

const text = [
  ['--rc-ink', 7],
  ['--rc-soft', 4.5],
  ['--rc-danger', 4.5],
  ['--rc-warning', 4.5],
  ['--rc-info', 4.5],
  ['--rc-focus', 3],
  ['--rc-edge', 3],
] as const

afterEach(() => {
  document.documentElement.style.colorScheme = ''
})

describe.each(schemes)('in %s', (scheme) => {
  it.each(text)('%s stands out from every ground by %s', (name, least) => {
    const colour = paint(token(name, scheme))

    const under = [...tints.map((tint) => token(tint, scheme)), ...grounds[scheme]]
    const tooFaint = under.filter((ground) => contrast(colour, paint(ground)) < least)
    expect(tooFaint).toEqual([])
  })

  it('the words on the solid button can be read, also under the pointer', () => {
    const on = paint(token('--rc-on-accent', scheme))

    for (const ground of ['--rc-accent', '--rc-accent-hover'])
      expect(contrast(on, paint(token(ground, scheme)))).toBeGreaterThanOrEqual(4.5)
  })

  it('the words on a plain button can be read under the pointer', () => {
    const ground = paint(token('--rc-paper', scheme), token('--rc-hover', scheme))

    expect(contrast(paint(token('--rc-ink', scheme)), ground)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the measure itself', () => {
  it('knows black on white', () => {
    expect(contrast(paint('black'), paint('white'))).toBe(21)
  })

  it('sees that the schemes differ', () => {
    expect(token('--rc-ink', 'light')).not.toBe(token('--rc-ink', 'dark'))
  })
})
