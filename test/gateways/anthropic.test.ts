import { expect, it } from 'vitest'
import { anthropic } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const error = (type: string, message: string, more = {}) => ({
  type: 'error',
  error: { type, message, ...more },
  request_id: 'req_body',
})

it.each([
  [
    429,
    'Your organization reached its cap.',
    { details: { error_code: 'enforced_spend_limit_reached' } },
    'organization',
  ],
  [400, 'You have reached your specified workspace API usage limits.', {}, 'workspace'],
])('a %i that says “%s” is a spending limit of the %s', async (status, message, more, scope) => {
  const failure = await ask(anthropic, status, error('rate_limit_error', message, more))

  expect(failure).toMatchObject({
    kind: 'spend-limit',
    limit: { scope },
    retry: { automatic: false },
  })
  expect(failure.remedies[0]).toEqual({
    action: 'raise-limit',
    href: 'https://platform.claude.com/settings/limits',
  })
})

it('a spending limit of one’s own says when it ends', async () => {
  const message =
    'You have reached your specified API usage limits. You will regain access on 1970-01-02 at 00:00 UTC.'

  expect((await ask(anthropic, 400, error('invalid_request_error', message))).retry).toEqual({
    automatic: false,
    at: 86_400_000,
    source: 'message',
  })
})

it.each([
  'The long context beta is not yet available for this subscription.',
  'Extra usage is required for long context requests.',
])('“%s” asks for another plan', async (message) => {
  const failure = await ask(anthropic, 429, error('rate_limit_error', message))

  expect(failure.kind).toBe('plan-required')
  expect(actionsOf(failure)).toEqual(['change-plan'])
})

it('an empty balance leads to the billing page', async () => {
  const message = 'Your credit balance is too low to access the API.'

  expect((await ask(anthropic, 400, error('invalid_request_error', message))).remedies[0]).toEqual({
    action: 'top-up',
    href: 'https://platform.claude.com/settings/billing',
  })
})

it('a usage limit that an organization has exceeded is no rate', async () => {
  const message = 'This organization has exceeded its usage limit.'

  expect(await ask(anthropic, 429, error('rate_limit_error', message))).toMatchObject({
    kind: 'spend-limit',
    retry: { automatic: false },
  })
})
