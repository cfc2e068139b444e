import { expect, it } from 'vitest'
import { mistral } from '../../src/gateways/index.ts'
import { ask } from './ask.ts'

it('a 402, which is one of several debts, offers credit and the limit', async () => {
  const { remedies } = await ask(mistral, 402, { object: 'error', message: 'Payment failed.' })

  expect(remedies).toEqual([
    { action: 'top-up', href: 'https://admin.mistral.ai/organization/billing' },
    { action: 'raise-limit', href: 'https://admin.mistral.ai/plateforme/limits' },
  ])
})

it('Mistral documents five attempts, 2ⁿ seconds apart and up to one more', () => {
  expect(mistral.retry).toEqual({ base: 1_000, jitter: 1_000, retries: 4 })
})

it('the id that Mistral knows comes before the one of its edge', async () => {
  const headers = { 'x-request-id': 'edge-0001', 'mistral-correlation-id': 'mistral-0001' }

  expect((await ask(mistral, 500, { message: 'x' }, headers)).requestId).toBe('mistral-0001')
})
