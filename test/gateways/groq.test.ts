import { expect, it } from 'vitest'
import { groq } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const error = (code: string, message = 'x') => ({
  error: { message, type: 'invalid_request_error', code },
})

it('a spending limit is the organization’s and ends with no retry', async () => {
  expect(await ask(groq, 400, error('blocked_api_access'))).toMatchObject({
    kind: 'spend-limit',
    limit: { scope: 'organization' },
    retry: { automatic: false },
  })
})

it('a tool call that the model wrote wrongly may be tried again by hand', async () => {
  const failure = await ask(groq, 400, error('tool_use_failed'))

  expect(failure.retry.automatic).toBe(false)
  expect(actionsOf(failure).slice(0, 2)).toEqual(['retry', 'fix-request'])
})

it('a request above what a minute allows is shortened, or the plan changed', async () => {
  const message = 'Request too large for model `m`: Limit 6000, Requested 9000.'
  const failure = await ask(groq, 413, error('rate_limit_exceeded', message))

  expect(failure.retry.automatic).toBe(false)
  expect(failure.remedies.slice(0, 2)).toEqual([
    { action: 'shorten-input' },
    { action: 'change-plan', href: 'https://console.groq.com/settings/billing' },
  ])
})

it('an organization that Groq has restricted is a matter for its support', async () => {
  const failure = await ask(groq, 400, error('organization_restricted'))

  expect(failure.kind).toBe('permission-denied')
  expect(actionsOf(failure)[0]).toBe('contact-support')
})
