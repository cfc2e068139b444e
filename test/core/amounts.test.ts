import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'

const balanceOf = (error: object) =>
  toFailure({ status: 402, headers: {}, body: { error } }).balance

describe('the balance that a sentence tells', () => {
  it.each([
    [
      '用户剩余额度: ＄0.010000, 需要预扣费额度: ＄0.020000',
      { available: 0.01, required: 0.02, currency: 'USD' },
    ],
    [
      '余额不足: 可用 ¥0.100000, 本次预估需要 ¥0.700000',
      { available: 0.1, required: 0.7, currency: 'CNY' },
    ],
    ['用户额度不足, 剩余额度: ＄-0.000002', { available: -0.000_002, currency: 'USD' }],
    [
      'user [12345] quota [50000000] preConsumedQuota [150000000] is not enough',
      { available: 50_000_000, required: 150_000_000 },
    ],
    [
      'Account balance $0.12 cannot cover this request: $0.72 required',
      { available: 0.12, required: 0.72, currency: 'USD' },
    ],
    [
      'Your balance is $1,234.50, this requires $2,000',
      { available: 1_234.5, required: 2_000, currency: 'USD' },
    ],
    ['Your current balance is 30, but that costs 50.', { available: 30, required: 50 }],
    [
      'You have 12 credits remaining, while 80 credits are required for this request.',
      { available: 12, required: 80, currency: 'credits' },
    ],
    [
      'You requested up to 32000 tokens, but can only afford 27342.',
      { available: 27_342, required: 32_000, currency: 'tokens' },
    ],
    [
      'Insufficient balance. Required: $1.20, available: $0.40',
      { available: 0.4, required: 1.2, currency: 'USD' },
    ],
    ['Balance: €5.', { available: 5, currency: 'EUR' }],
    ['Insufficient balance', undefined],
    ['You have 3 open requests and insufficient balance', undefined],
  ])('%s', (message, balance) => {
    expect(balanceOf({ message })).toEqual(balance)
  })

  it('is never guessed: a comma that groups nothing is somebody’s decimal point', () => {
    expect(balanceOf({ message: 'Balance: €0,12' })).toBeUndefined()
  })
})

describe('the balance that fields tell', () => {
  it.each([
    [
      { account_balance_credits: 12, estimated_credits: 72 },
      { available: 12, required: 72, currency: 'credits' },
    ],
    [
      { balance: '0.4', required: 1, currency: 'USD' },
      { available: 0.4, required: 1, currency: 'USD' },
    ],
    [{ balance: 'plenty' }, undefined],
    [{ required: ['messages'] }, undefined],
  ])('%j', (fields, balance) => {
    expect(balanceOf({ message: 'no', ...fields })).toEqual(balance)
  })
})

it('a balance is told only of what money ends', () => {
  const failure = toFailure({
    status: 500,
    headers: {},
    body: { error: { message: 'balance: 5', balance: 5 } },
  })

  expect(failure.balance).toBeUndefined()
})

const limitOf = (error: object) => toFailure({ status: 429, headers: {}, body: { error } }).limit

describe('the limit that is told with a cap on spending', () => {
  it('is what a sentence says was spent of a budget', () => {
    const message = 'Budget has been exceeded! Key=reports Current cost: 3.5, Max budget: 3.0'

    expect(limitOf({ message, type: 'budget_exceeded' })).toEqual({
      scope: 'budget',
      max: 3,
      remaining: 0,
    })
  })

  it('is what fields say', () => {
    const metadata = { limit_source: 'openrouter_workspace_budget', limit_usd: 20, spend_usd: 18 }

    expect(limitOf({ message: 'no', metadata })).toEqual({ max: 20, remaining: 2 })
  })
})
