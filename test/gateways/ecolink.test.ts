import { describe, expect, it } from 'vitest'
import { toFailure, toReport } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const headers = { 'x-ecolink-request-id': 'req_eco_1', 'x-ecolink-region': 'tn' }
const home = 'https://console.ecohash.com/'

describe('what EcoLink’s document tells a person to do', () => {
  it.each([
    [400, 'bad_request', 'invalid-request', ['fix-request', 'open-playground', 'contact-support']],
    [
      401,
      'unauthorized',
      'authentication',
      ['check-api-key', 'open-playground', 'contact-support'],
    ],
    [
      402,
      'insufficient_balance',
      'insufficient-balance',
      ['top-up', 'open-messages', 'open-playground', 'contact-support'],
    ],
    [
      402,
      'model_not_priced',
      'configuration',
      ['contact-support', 'open-messages', 'open-playground'],
    ],
    [
      403,
      'forbidden',
      'permission-denied',
      ['switch-account', 'ask-owner', 'request-access', 'open-playground', 'contact-support'],
    ],
    [
      404,
      'model_not_found',
      'model-not-found',
      ['choose-model', 'open-playground', 'contact-support'],
    ],
    [404, 'not_found', 'not-found', ['check-resource', 'open-playground', 'contact-support']],
    [409, 'conflict', 'conflict', ['resolve-conflict', 'open-playground', 'contact-support']],
    [
      429,
      'rate_limit_exceeded',
      'rate-limited',
      ['wait', 'open-messages', 'open-playground', 'contact-support'],
    ],
    [500, 'internal_error', 'server-error', ['retry', 'contact-support', 'open-playground']],
    [
      502,
      'bad_gateway',
      'upstream-error',
      ['retry', 'contact-support', 'choose-model', 'open-playground'],
    ],
    [
      503,
      'service_unavailable',
      'unavailable',
      ['retry', 'contact-support', 'choose-model', 'open-playground'],
    ],
    [
      504,
      'gateway_timeout',
      'timeout',
      ['retry-smaller', 'use-streaming', 'open-playground', 'contact-support'],
    ],
  ])('on %i %s', async (status, code, kind, actions) => {
    const failure = await ask(ecolink, status, { error: code, message: 'A sentence.' }, headers)

    expect(failure).toMatchObject({
      kind,
      code,
      message: 'A sentence.',
      requestId: 'req_eco_1',
      region: 'tn',
      gateway: 'EcoLink',
    })
    expect(actionsOf(failure)).toEqual(actions)
  })

  it('asks in the Slack channel, which has no address', async () => {
    const failure = await ask(ecolink, 402, { error: 'model_not_priced', message: 'x' }, headers)

    expect(failure.remedies[0]).toEqual({ action: 'contact-support', channel: '#ecolink-support' })
  })

  it('names what to make smaller', async () => {
    const failure = await ask(ecolink, 504, { error: 'gateway_timeout' }, headers)

    expect(failure.remedies[0]).toEqual({
      action: 'retry-smaller',
      params: ['max_tokens', 'num_frames'],
    })
  })

  it.each([500, 502, 503, 504])('puts support first after a minute of %i', async (status) => {
    const failure = await ask(ecolink, status, { error: 'x y' }, headers)

    expect(failure.remedies).toContainEqual({
      action: 'contact-support',
      channel: '#ecolink-support',
      after: 60_000,
    })
  })

  it('leads to the console, to no page that is not documented', async () => {
    const failure = await ask(ecolink, 402, { error: 'insufficient_balance' }, headers)

    expect(failure.remedies.slice(0, 3)).toEqual([
      { action: 'top-up', href: home },
      { action: 'open-messages', href: home },
      { action: 'open-playground', href: home },
    ])
  })

  it('offers nothing of the sort for what never reached it', () => {
    expect(actionsOf(toFailure(new TypeError('Failed to fetch'), { gateway: ecolink }))).toEqual([
      'check-connection',
    ])
    expect(actionsOf(toFailure(new DOMException('x', 'AbortError'), { gateway: ecolink }))).toEqual(
      [],
    )
  })

  it('puts id and region into the report', async () => {
    const report = toReport(await ask(ecolink, 500, { error: 'internal_error' }, headers))

    expect(report).toContain('Request ID: req_eco_1')
    expect(report).toContain('Region: tn')
  })
})

describe('EcoLink’s two shapes', () => {
  it.each([
    ['{error, message}', { error: 'forbidden', message: 'Not yours' }, 'forbidden', 'Not yours'],
    ['a sentence', { error: 'This key was revoked' }, undefined, 'This key was revoked'],
    ['a code alone', { error: 'unauthorized' }, 'unauthorized', ''],
  ])('%s', async (_, body, code, message) => {
    const failure = await ask(ecolink, 403, body, headers)

    expect([failure.code, failure.message]).toEqual([code, message])
  })
})

describe('EcoLink’s rate limit', () => {
  it('ends in as many seconds as x-ratelimit-reset says', async () => {
    const told = {
      'x-ratelimit-limit': '200',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '42',
    }

    const failure = await ask(
      ecolink,
      429,
      { error: 'rate_limit_exceeded' },
      { ...headers, ...told },
    )

    expect(failure.retry).toEqual({ automatic: true, at: 42_000, source: 'x-ratelimit-reset' })
    expect(failure.limit).toEqual({ scope: 'key', max: 200, remaining: 0, resetAt: 42_000 })
  })

  it('prefers Retry-After', async () => {
    const failure = await ask(
      ecolink,
      429,
      { error: 'x y' },
      { ...headers, 'retry-after': '7', 'x-ratelimit-reset': '42' },
    )

    expect(failure.retry).toMatchObject({ at: 7_000, source: 'retry-after' })
  })
})

it('EcoLink’s sentence tells what is there and what it would take', async () => {
  const message = 'Account balance $0.12 cannot cover this request: $0.72 required'

  const failure = await ask(ecolink, 402, { error: 'insufficient_balance', message }, headers)

  expect(failure.balance).toEqual({ available: 0.12, required: 0.72, currency: 'USD' })
})
