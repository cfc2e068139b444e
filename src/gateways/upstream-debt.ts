import type { CodeRow } from '../core/gateway.ts'

/** What providers say when the account that they bill has run dry. */
export const debtSentences: readonly string[] = [
  'current quota',
  'credit balance',
  'insufficient … balance',
  'insufficient … credit',
  'insufficient … quota',
  'insufficient_quota',
  'credits are depleted',
  'billing details',
  'overdue',
  '余额不足',
  '欠费',
]

/**
 * The same behind a relay that brings keys of its own: then it is the operator's account, and buying
 * credits at the relay ends nothing. Google words its limits per minute like a debt.
 */
export const upstreamDebt: readonly CodeRow[] = [
  { says: 'quota exceeded for metric', kind: 'rate-limited' },
  { code: 'resource_exhausted', says: 'current quota', kind: 'rate-limited' },
  { says: debtSentences, kind: 'configuration' },
]
