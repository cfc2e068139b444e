import { expect, it } from 'vitest'
import { cohere } from '../../src/gateways/index.ts'
import { ask } from './ask.ts'

it('a key’s own maximum is raised where it was set', async () => {
  const message =
    'Maximum billing reached for this API key as set in your dashboard, please go to https://dashboard.cohere.com/billing?tab=payment to increase it.'
  const failure = await ask(cohere, 402, { id: 'c-0001', message })

  expect(failure).toMatchObject({
    kind: 'spend-limit',
    limit: { scope: 'key' },
    requestId: 'c-0001',
  })
  expect(failure.remedies[0]?.href).toBe('https://dashboard.cohere.com/billing?tab=payment')
})

it.each([
  ['1000 API calls / month', 'plan-required', false],
  ['20 API calls / minute', 'rate-limited', true],
])('a trial key that is limited to %s is %s', async (limit, kind, automatic) => {
  const message = `You are using a Trial key, which is limited to ${limit}.`

  expect(await ask(cohere, 429, { message })).toMatchObject({ kind, retry: { automatic } })
})
