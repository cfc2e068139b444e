import type { Failure } from '../../core/failure.ts'
import type { Balance } from './shortfall.ts'

/** How full a balance is: `empty` is zero and below. */
export type BalanceLevel = 'normal' | 'low' | 'empty'

/** The level of a balance; `undefined` where there is none. */
export function levelOf(balance: Balance | undefined, threshold: number): BalanceLevel | undefined {
  if (!balance || !Number.isFinite(balance.available)) return undefined
  if (balance.available <= 0) return 'empty'
  return balance.available <= threshold ? 'low' : 'normal'
}

/** The failure that comes if nobody does anything, for actions and `askWhom`, which are told of one. */
export function foreseenFailure({ available, currency }: Balance, receivedAt: number): Failure {
  return {
    kind: 'insufficient-balance',
    fixableBy: 'account',
    message: '',
    requestIds: [],
    retry: { automatic: false },
    balance: { available, currency },
    remedies: [{ action: 'top-up' }],
    receivedAt,
    reasons: [`balance ${available}`],
  }
}
