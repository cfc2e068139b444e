import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'

const kindOf = (status: number, message: string) =>
  toFailure({ status, headers: {}, body: { error: { message } } }).kind

describe('a sentence about plans and rights', () => {
  it.each([
    [401, 'You have insufficient permissions for this operation.', 'permission-denied'],
    [401, 'This key does not have access to the resource.', 'permission-denied'],
    [401, 'The key is wrong.', 'authentication'],
    [403, 'Exports are not available on your plan.', 'plan-required'],
    [402, 'Please upgrade your plan to continue.', 'plan-required'],
    [402, 'You are out of credits, top up or upgrade your plan.', 'insufficient-balance'],
    [429, 'Rate limit reached, upgrade your plan for more.', 'rate-limited'],
  ])('tells what a %i is: “%s” is %s', (status, message, kind) => {
    expect(kindOf(status, message)).toBe(kind)
  })
})

describe('a sentence about a model', () => {
  it.each([
    'The model claudius-1 has reached its end of life.',
    'Model old-7b was retired on 1 May.',
    'The model `old-7b` has been decommissioned.',
  ])('that is no more sends one to choose another: %s', (message) => {
    expect(kindOf(404, message)).toBe('model-not-found')
    expect(kindOf(400, message)).toBe('model-not-found')
  })

  it('that is in high demand asks for patience, not for fewer requests', () => {
    expect(kindOf(429, 'The system is experiencing high demand.')).toBe('unavailable')
  })
})
