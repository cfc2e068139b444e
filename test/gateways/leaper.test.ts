import { describe, expect, it } from 'vitest'
import { leaper } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const error = (code: string) => ({ error: { message: 'A sentence.', type: 'some_error', code } })

describe('Leaper’s table', () => {
  it.each([
    [400, 'bad_request', 'invalid-request', 'fix-request', false],
    [401, 'unauthorized', 'authentication', 'check-api-key', false],
    [402, 'insufficient_credits', 'insufficient-balance', 'top-up', false],
    [404, 'not_found', 'not-found', 'check-resource', false],
    [410, 'gone', 'gone', 'create-again', false],
    [429, 'rate_limit_exceeded', 'rate-limited', 'wait', true],
    [500, 'server_error', 'server-error', 'retry', true],
  ])('on %i', async (status, code, kind, first, automatic) => {
    const failure = await ask(leaper, status, error(code))

    expect(failure).toMatchObject({ kind, code, gateway: 'Leaper', retry: { automatic } })
    expect(actionsOf(failure)[0]).toBe(first)
  })

  it('asks support when a server error persists', async () => {
    expect(actionsOf(await ask(leaper, 500, error('server_error')))).toEqual([
      'retry',
      'contact-support',
    ])
  })
})

it('Leaper documents how it wants to be asked again', () => {
  expect(leaper.retry).toEqual({ base: 1_000, factor: 2, cap: 30_000, jitter: 1_000, retries: 5 })
})

it('Leaper’s reset is an instant, in Unix seconds', async () => {
  const headers = {
    date: 'Wed, 21 Oct 2026 10:00:00 GMT',
    'x-ratelimit-reset': String(Date.UTC(2026, 9, 21, 10, 0, 45) / 1_000),
    'x-ratelimit-remaining': '0',
  }

  expect((await ask(leaper, 429, error('rate_limit_exceeded'), headers)).retry).toEqual({
    automatic: true,
    at: 45_000,
    source: 'x-ratelimit-reset',
  })
})
