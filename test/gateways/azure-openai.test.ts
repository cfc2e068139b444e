import { expect, it } from 'vitest'
import { azureOpenai } from '../../src/gateways/index.ts'
import { ask } from './ask.ts'

const ids = { 'apim-request-id': 'apim-0001', 'x-request-id': 'req-0001', 'x-ms-region': 'East US' }

it('Azure’s support is told the x-request-id, and the region is read from its header', async () => {
  const failure = await ask(azureOpenai, 500, { error: { code: '500', message: 'x' } }, ids)

  expect(failure).toMatchObject({ requestId: 'req-0001', region: 'East US' })
  expect(failure.requestIds.map(({ id }) => id)).toEqual(['req-0001', 'apim-0001'])
})

it('a deployment’s quota is waited for, or raised where Azure takes such requests', async () => {
  const body = { error: { code: 'RateLimitReached', message: 'x' } }
  const { remedies } = await ask(azureOpenai, 429, body, { 'retry-after': '6' })

  expect(remedies).toEqual([
    { action: 'wait' },
    { action: 'raise-limit', href: 'https://aka.ms/oai/quotaincrease' },
  ])
})

it('a resource that is blocked for what was sent before is a matter for support, not of this prompt', async () => {
  const message = 'Your resource has been temporarily blocked: it may violate our content policy.'
  const failure = await ask(azureOpenai, 403, { error: { code: '403', message } })

  expect(failure).toMatchObject({ kind: 'permission-denied', retry: { automatic: false } })
  expect(failure.remedies[0]?.action).toBe('contact-support')
})

it('a 429 for want of capacity is not the caller’s rate', async () => {
  const message = 'The service is temporarily unable to process your request.'

  expect((await ask(azureOpenai, 429, { error: { code: '429', message } })).kind).toBe(
    'unavailable',
  )
})
