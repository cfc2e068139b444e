import { expect, it } from 'vitest'
import { fal } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

it.each([
  [500, 'no'],
  [503, 'no'],
  [504, 'no'],
  [422, undefined],
])('a %i is charged: %s', async (status, charged) => {
  expect((await ask(fal, status, { detail: 'x' })).charged).toBe(charged)
})

it.each([
  ['true', true],
  ['false', false],
])('x-fal-retryable: %s decides on a server error', async (value, automatic) => {
  const { retry } = await ask(fal, 500, { detail: 'x' }, { 'x-fal-retryable': value })

  expect(retry.automatic).toBe(automatic)
})

it('an account that fal has locked is a matter for its support', async () => {
  const failure = await ask(fal, 403, { detail: 'User is locked. Reason: Admin lock.' })

  expect(failure).toMatchObject({ kind: 'permission-denied', fixableBy: 'operator' })
  expect(actionsOf(failure)[0]).toBe('contact-support')
})

it('an account that is locked for its balance is topped up', async () => {
  const failure = await ask(fal, 403, { detail: 'User is locked. Reason: Exhausted balance.' })

  expect(failure.remedies).toEqual([{ action: 'top-up', href: 'https://fal.ai/dashboard/billing' }])
})
