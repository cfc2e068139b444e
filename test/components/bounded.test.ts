import { describe, expect, it } from 'vitest'
import { bounded } from '../../src/components/parts/bounded.ts'

describe('a foreign sentence on the screen', () => {
  it('stays as it is while it is short', () => {
    expect(bounded('No healthy pod for model flux-dev')).toBe('No healthy pod for model flux-dev')
  })

  it('is put on one line', () => {
    expect(bounded('  first\n\n\tsecond  ')).toBe('first second')
  })

  it('is cut after a thousand characters, and says so', () => {
    expect(bounded('x'.repeat(1_001))).toBe(`${'x'.repeat(1_000)} …`)
    expect(bounded('x'.repeat(5_000_000))).toBe(`${'x'.repeat(1_000)} …`)
  })

  it('says that it was cut where only white space is left of what follows', () => {
    expect(bounded(`a${'\n'.repeat(3_000)}b`)).toBe('a …')
  })
})
