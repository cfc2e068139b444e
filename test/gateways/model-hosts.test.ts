import { expect, it } from 'vitest'
import {
  fireworks,
  huggingface,
  perplexity,
  replicate,
  together,
} from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

it('Fireworks suspends accounts that owe money with 412', async () => {
  const failure = await ask(fireworks, 412, {
    error: { code: 'PRECONDITION_FAILED', message: 'Account acme is suspended.' },
  })

  expect(failure).toMatchObject({ kind: 'insufficient-balance', fixableBy: 'account' })
  expect(actionsOf(failure)).toEqual(['top-up', 'raise-limit'])
})

it('Fireworks’ other preconditions are not about money', async () => {
  const failure = await ask(fireworks, 412, { error: { message: 'The adapter failed to load.' } })

  expect(failure.kind).toBe('invalid-request')
})

it('Together’s 403 about tokens is the length of the input', async () => {
  const message = 'Together these are more tokens than the model takes.'

  expect((await ask(together, 403, { error: { message } })).kind).toBe('context-length-exceeded')
  expect((await ask(together, 403, { error: { message: 'No access.' } })).kind).toBe(
    'permission-denied',
  )
})

it('Together’s credit limit is raised on its billing page', async () => {
  const failure = await ask(together, 402, { error: { message: 'x', type: 'credit_limit' } })

  expect(failure.kind).toBe('spend-limit')
  expect(failure.remedies.map(({ action, href }) => [action, href])).toEqual([
    ['raise-limit', 'https://api.together.ai/settings/organization/~current/billing'],
    ['top-up', 'https://api.together.ai/settings/organization/~current/billing'],
  ])
})

it('Perplexity’s 401 also stands for credits that have run out', async () => {
  expect(actionsOf(await ask(perplexity, 401, 'Authorization Required'))).toEqual([
    'check-api-key',
    'top-up',
  ])
})

it('Hugging Face’s included credits are bought or come with a larger plan', async () => {
  const failure = await ask(huggingface, 402, { error: 'You have used your included credits.' })

  expect(failure.kind).toBe('insufficient-balance')
  expect(failure.remedies).toEqual([
    { action: 'top-up', href: 'https://huggingface.co/settings/billing' },
    { action: 'change-plan', href: 'https://huggingface.co/pricing' },
  ])
})

it.each([
  [403, 'GatedRepo', 'permission-denied', 'request-access'],
  [401, 'RepoNotFound', 'not-found', 'check-resource'],
])('Hugging Face’s %i with the header %s is %s', async (status, code, kind, action) => {
  const failure = await ask(huggingface, status, { error: 'A sentence.' }, { 'x-error-code': code })

  expect(failure).toMatchObject({ kind, code })
  expect(actionsOf(failure)[0]).toBe(action)
})

it('Replicate throttles those with little credit, who wait or top up', async () => {
  const failure = await ask(replicate, 429, {
    detail:
      'Your rate limit is reduced while you have less than $5.0 in credit. Your rate limit resets in ~10s.',
  })

  expect(failure).toMatchObject({ kind: 'rate-limited', retry: { automatic: true, at: 10_000 } })
  expect(failure.remedies).toEqual([
    { action: 'wait' },
    { action: 'top-up', href: 'https://replicate.com/account/billing' },
  ])
})
