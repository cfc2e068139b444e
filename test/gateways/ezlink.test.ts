import { expect, it } from 'vitest'
import { ezlink } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

it.each([
  [
    400,
    'The parameter is not supported by this model',
    'invalid-request',
    ['fix-request', 'choose-model', 'contact-support'],
  ],
  [
    401,
    'Expired, or revoked by someone in your organization',
    'authentication',
    ['check-api-key', 'ask-owner', 'contact-support'],
  ],
  [
    403,
    'You lack the access level',
    'permission-denied',
    ['request-access', 'change-plan', 'switch-account', 'contact-support'],
  ],
  [
    403,
    'You lack the plan privilege',
    'plan-required',
    ['change-plan', 'request-access', 'contact-support'],
  ],
  [404, 'Wrong endpoint', 'not-found', ['check-resource', 'contact-support']],
  [
    429,
    'You have reached a limit',
    'rate-limited',
    ['wait', 'raise-limit', 'choose-model', 'contact-support'],
  ],
  [500, 'Our mistake', 'server-error', ['retry', 'contact-support']],
])('on %i (“%s”) one checks oneself before support', async (status, message, kind, actions) => {
  const failure = await ask(ezlink, status, { error: { type: 'X', message } })

  expect(failure).toMatchObject({ kind, message, gateway: 'EZLINK AI' })
  expect(actionsOf(failure)).toEqual(actions)
})

it('has no support address until the app supplies it', async () => {
  const withMail = { ...ezlink, support: { email: 'help@ezlink.example' } }

  expect((await ask(ezlink, 500, { detail: 'x' })).remedies[1]).toEqual({
    action: 'contact-support',
  })
  expect((await ask(withMail, 500, { detail: 'x' })).remedies[1]).toEqual({
    action: 'contact-support',
    href: 'mailto:help@ezlink.example',
  })
})
