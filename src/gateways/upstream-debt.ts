/**
 * What providers say when the account that they bill has run dry. Behind a relay that brings its own
 * keys that is the operator's account, and buying credits there ends nothing.
 */
export const upstreamDebt: readonly string[] = [
  'current quota',
  'credit balance',
  'insufficient … balance',
  'insufficient … credit',
  'insufficient … quota',
  'insufficient_quota',
  'credits are depleted',
  'billing',
  'overdue',
  '余额不足',
  '欠费',
]
