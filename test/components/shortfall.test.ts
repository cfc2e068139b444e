import { describe, expect, it } from 'vitest'
import { isEnough, shortfallOf } from '../../src/components/remedies/shortfall.ts'
import { formatMoney } from '../../src/components/money.ts'

describe('what is missing', () => {
  it('is what the request costs less what is there', () => {
    const told = { available: 0.125, required: 0.75, currency: 'USD' }

    expect(shortfallOf(told, undefined)).toEqual({ ...told, missing: 0.625 })
  })

  it('takes an empty balance for a balance', () => {
    expect(shortfallOf({ required: 0.5 }, { available: 0 }).missing).toBe(0.5)
  })

  it('follows the balance that was read last', () => {
    const told = { available: 1, required: 4, currency: 'USD' }

    expect(shortfallOf(told, { available: 3, currency: 'USD' }).missing).toBe(1)
  })

  it('is never negative', () => {
    expect(shortfallOf({ required: 1 }, { available: 3 }).missing).toBe(0)
  })

  it('does not take one unit from another', () => {
    const told = { required: 500, currency: 'credits' }

    expect(shortfallOf(told, { available: 3, currency: 'USD' }).missing).toBeUndefined()
  })
})

describe('a balance is enough', () => {
  const nothing = { required: undefined, before: undefined, tried: undefined }

  it('where it covers what the wire says is needed', () => {
    expect(isEnough(0.72, { ...nothing, required: 0.72, before: 0.9 })).toBe(true)
    expect(isEnough(0.71, { ...nothing, required: 0.72, before: 0.1 })).toBe(false)
  })

  it('else where there is more than when it failed', () => {
    expect(isEnough(5, { ...nothing, before: 5 })).toBe(false)
    expect(isEnough(5.01, { ...nothing, before: 5 })).toBe(true)
  })

  it('else where there is anything', () => {
    expect(isEnough(0, nothing)).toBe(false)
    expect(isEnough(0.01, nothing)).toBe(true)
  })

  it('not where the same balance has failed before', () => {
    expect(isEnough(2, { ...nothing, required: 1, tried: 2 })).toBe(false)
    expect(isEnough(3, { ...nothing, required: 1, tried: 2 })).toBe(true)
  })
})

describe('an amount', () => {
  it('is written as its currency is', () => {
    expect(formatMoney(0.6, 'USD', 'en')).toBe('$0.60')
    expect(formatMoney(0.7, 'CNY', 'zh')).toBe('¥0.70')
    expect(formatMoney(0, 'USD', 'en')).toBe('$0.00')
  })

  it('keeps the digits of a small amount, so that something is not nothing', () => {
    expect(formatMoney(0.0042, 'USD', 'en')).toBe('$0.0042')
  })

  it('keeps a unit that is no currency', () => {
    expect(formatMoney(1_250, 'credits', 'en')).toBe('1,250 credits')
    expect(formatMoney(1.5, undefined, 'en')).toBe('1.5')
  })
})
