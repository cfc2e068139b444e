import { describe, expect, it } from 'vitest'
import { limitEnd, limitFigures, limitText } from '../../src/components/remedies/limit-figures.ts'
import { limit as told } from '../../src/components/words/prompts.ts'
import { toFailure, type FailureLimit } from '../../src/core/index.ts'

const of = (limit: FailureLimit | undefined) => ({ ...toFailure('429'), limit })

const text = (limit: FailureLimit | undefined, currency?: string) =>
  limitText(limitFigures(of(limit)), told, { locale: 'en', currency })

describe('the numbers of a limit', () => {
  it.each([
    [{ max: 200, remaining: 0 }, '200 of 200 used'],
    [{ max: 20_000, remaining: 5_500 }, '14,500 of 20,000 used'],
    [{ max: 3, remaining: 0 }, '3 of 3 used'],
    [{ max: 0, remaining: 0 }, '0 of 0 used'],
    [{ remaining: 0.4 }, '0.4 left'],
    [{ remaining: 0 }, '0 left'],
    [{ max: 100 }, 'At most 100'],
    [{ scope: 'key' }, ''],
    [undefined, ''],
  ])('of %j are told as “%s”', (limit, expected) => {
    expect(text(limit)).toBe(expected)
  })

  it('are money where the app says so', () => {
    expect(text({ max: 3, remaining: 0.5 }, 'USD')).toBe('$2.50 of $3.00 used')
    expect(text({ max: 500, remaining: 0 }, 'credits')).toBe('500 of 500 credits used')
  })

  it('never say more used than there was, or less than nothing', () => {
    expect(text({ max: 5, remaining: -2 })).toBe('5 of 5 used')
    expect(text({ max: 5, remaining: 9 })).toBe('0 of 5 used')
    expect(text({ max: Number.NaN, remaining: 9 })).toBe('9 left')
  })
})

describe('the end of a limit', () => {
  it('is its own before that of the failure', () => {
    const failure = { ...of({ resetAt: 20 }), retry: { automatic: true, at: 10 } }

    expect(limitEnd(failure)).toBe(20)
    expect(limitEnd({ ...failure, limit: undefined })).toBe(10)
  })
})
