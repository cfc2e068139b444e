import type { Words } from './words.ts'

/** The way to more credit and back, in English. */
export const topUp: Words['topUp'] = {
  title: 'Out of credit',
  balance: 'Balance',
  required: 'This request',
  missing: 'Missing',
  onceAdded: 'Add credit, and what stopped goes on from here.',
  checkAgain: 'Check again',
  tryAgain: 'Try again',
  away: 'Come back here when you have paid.',
  checking: 'Waiting for the payment to arrive …',
  unconfirmed: 'The balance has not changed yet. A payment can take a few minutes.',
  confirmed: 'The balance is {balance} now. What stopped goes on.',
  ask: 'Ask {whom} to add credit. What stopped goes on once it is there.',
  unreadable: 'The balance cannot be read right now.',
}
