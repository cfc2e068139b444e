import { expect, it } from 'vitest'
import { xai } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

it('what breaks the usage guidelines is blocked, and charged all the same', async () => {
  const error = 'Content violates usage guidelines. Failed check: SAFETY_CHECK_TYPE_EXAMPLE'

  expect(await ask(xai, 403, { code: 'x', error })).toMatchObject({
    kind: 'content-blocked',
    charged: 'yes',
  })
})

it('a sentence that names two causes gets both remedies', async () => {
  const error =
    'Your team has either used all available credits or reached its monthly spending limit.'
  const failure = await ask(xai, 429, { code: 'Some resource has been exhausted', error })

  expect(failure.kind).toBe('insufficient-balance')
  expect(actionsOf(failure)).toEqual(['top-up', 'raise-limit'])
})

it('a rate limit with the same code is waited for', async () => {
  const error = 'Too many requests for team 7c2e.'

  expect(await ask(xai, 429, { code: 'Some resource has been exhausted', error })).toMatchObject({
    kind: 'rate-limited',
    retry: { automatic: true },
  })
})
