import { expect, it } from 'vitest'
import { bedrock } from '../../src/gateways/index.ts'
import { ask } from './ask.ts'

const named = (name: string) => ({ 'x-amzn-errortype': name, 'x-amzn-requestid': 'aws-0001' })

it.each([
  [403, 'AccessDeniedException', "You don't have access to the model with the specified model ID."],
  [404, 'ResourceNotFoundException', 'Model use case details have not been submitted.'],
])('on %i, access to a model is asked for in Bedrock’s console', async (status, name, message) => {
  const failure = await ask(bedrock, status, { message }, named(name))

  expect(failure).toMatchObject({ kind: 'permission-denied', requestId: 'aws-0001' })
  expect(failure.remedies[0]).toEqual({
    action: 'request-access',
    href: 'https://console.aws.amazon.com/bedrock/',
  })
})

it('an account’s quota is raised, not waited for', async () => {
  const failure = await ask(bedrock, 400, { message: 'x' }, named('ServiceQuotaExceededException'))

  expect(failure).toMatchObject({ limit: { scope: 'account' }, retry: { automatic: false } })
  expect(failure.remedies[0]).toEqual({
    action: 'raise-limit',
    href: 'https://console.aws.amazon.com/servicequotas/',
  })
})

it('a model that has no payment behind it is a matter of billing, not of permissions', async () => {
  const message =
    'Model access is denied due to INVALID_PAYMENT_INSTRUMENT: A valid payment instrument must be provided.'

  expect((await ask(bedrock, 403, { message }, named('AccessDeniedException'))).kind).toBe(
    'insufficient-balance',
  )
})
