import { expect, it } from 'vitest'
import { openai } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const quota = (code: string) => ({
  error: { message: 'You exceeded your current quota.', type: 'insufficient_quota', code },
})

it('OpenAI’s empty balance is topped up, and the word that also means a limit names both ways out', async () => {
  const { remedies } = await ask(openai, 429, quota('insufficient_quota'))

  expect(remedies).toEqual([
    {
      action: 'top-up',
      href: 'https://platform.openai.com/settings/organization/billing/overview',
    },
    {
      action: 'raise-limit',
      href: 'https://platform.openai.com/settings/organization/limits',
    },
  ])
})

it('OpenAI’s project limit is raised, not topped up', async () => {
  expect(actionsOf(await ask(openai, 429, quota('project_spend_limit_exceeded')))).toEqual([
    'raise-limit',
  ])
})

it('an organization that is not verified asks for access on the page where it is given', async () => {
  const message = 'Your organization must be verified to stream this model.'
  const failure = await ask(openai, 400, { error: { message, type: 'invalid_request_error' } })

  expect(failure).toMatchObject({ kind: 'permission-denied', fixableBy: 'account' })
  expect(failure.remedies[0]).toEqual({
    action: 'request-access',
    href: 'https://platform.openai.com/settings/organization/general',
  })
})

it('a failure that only OpenAI can mend points at its status page', async () => {
  const failure = await ask(openai, 500, { error: { message: 'x', type: 'server_error' } })

  expect(failure.remedies).toContainEqual({
    action: 'open-status-page',
    href: 'https://status.openai.com',
  })
})

it('a request that OpenAI rejects points at its document of errors', async () => {
  const failure = await ask(openai, 400, { error: { message: 'x', param: 'top_p' } })

  expect(failure.remedies).toEqual([
    { action: 'fix-request', params: ['top_p'] },
    { action: 'open-docs', href: 'https://platform.openai.com/docs/guides/error-codes' },
  ])
})
