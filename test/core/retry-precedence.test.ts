import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'

const receivedAt = Date.UTC(2026, 9, 21, 7, 28, 0)

/** Everything that tells a wait in one answer, each another one, from the first to be believed to the last. */
const everything = {
  'retry-after-ms': '1000',
  'x-amz-retry-after': '2000',
  'retry-after': '3',
  ratelimit: '"default";r=0;t=6',
  'x-ratelimit-reset-requests': '7s',
  'x-ratelimit-remaining-requests': '0',
}
const body = {
  error: {
    message: 'Slow down. Please try again in 8s.',
    details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '4s' }],
    retry_after: 5,
  },
}

function retryOf(headers: Record<string, string>, told: unknown = body) {
  return toFailure({ status: 429, headers, body: told }, { receivedAt }).retry
}

function without(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(everything).filter(([name]) => !names.includes(name)))
}

describe('where several things tell a wait', () => {
  it.each([
    ['milliseconds for this client', [], 1_000, 'retry-after-ms'],
    ['those of AWS', ['retry-after-ms'], 2_000, 'x-amz-retry-after'],
    ['Retry-After', ['retry-after-ms', 'x-amz-retry-after'], 3_000, 'retry-after'],
    [
      'google.rpc.RetryInfo before limits',
      ['retry-after-ms', 'x-amz-retry-after', 'retry-after'],
      4_000,
      'RetryInfo.retryDelay',
    ],
  ])('%s comes first', (_, gone, wait, source) => {
    expect(retryOf(without(...gone))).toMatchObject({ at: receivedAt + wait, source })
  })

  it('a field of the body comes before the limits of headers', () => {
    const told = { error: { message: 'Slow down. Try again in 8s.', retry_after: 5 } }

    expect(retryOf({ ratelimit: '"default";r=0;t=6' }, told)).toMatchObject({
      at: receivedAt + 5_000,
    })
  })

  it('RateLimit comes before the headers of providers, and these before the sentence', () => {
    const told = { error: { message: 'Slow down. Try again in 8s.' } }
    const provider = {
      'x-ratelimit-reset-requests': '7s',
      'x-ratelimit-remaining-requests': '0',
    }

    expect(retryOf({ ratelimit: '"default";r=0;t=6', ...provider }, told)).toMatchObject({
      at: receivedAt + 6_000,
      source: 'ratelimit',
    })
    expect(retryOf(provider, told)).toMatchObject({
      at: receivedAt + 7_000,
      source: 'x-ratelimit-reset-requests',
    })
    expect(retryOf({}, told)).toMatchObject({ at: receivedAt + 8_000, source: 'message' })
  })

  it('the limit that is used up counts, of several the one that takes longest', () => {
    const headers = {
      'x-ratelimit-reset-tokens-minute': '20',
      'x-ratelimit-remaining-tokens-minute': '0',
      'x-ratelimit-reset-requests-day': '3600',
      'x-ratelimit-remaining-requests-day': '0',
      'x-ratelimit-reset-tokens-day': '86400',
      'x-ratelimit-remaining-tokens-day': '512',
    }

    expect(retryOf(headers, { error: 'x' })).toMatchObject({ at: receivedAt + 3_600_000 })
  })

  it('of two windows in one header the one that is used up counts', () => {
    const headers = {
      'x-ratelimit-limit': '1, 2000',
      'x-ratelimit-remaining': '0, 1523',
      'x-ratelimit-reset': '1, 1419704',
    }

    expect(retryOf(headers, { error: 'x' })).toMatchObject({ at: receivedAt + 1_000 })
  })
})

describe('a server that does not want to be asked again', () => {
  it.each([
    [{ 'stripe-should-retry': 'false' }],
    [{ 'x-should-retry': 'FALSE' }],
    [{ 'grpc-retry-pushback-ms': '-1' }],
  ])('%j', (headers) => {
    expect(retryOf({ ...headers }, { error: 'x' })).toEqual({ automatic: false })
  })

  it('pushes back by milliseconds otherwise', () => {
    expect(retryOf({ 'grpc-retry-pushback-ms': '250' }, { error: 'x' })).toMatchObject({
      automatic: true,
      at: receivedAt + 250,
    })
  })
})

describe('spans of .NET', () => {
  it('are days, hours, minutes and seconds', () => {
    const message = 'Out of call volume quota. Quota will be replenished in 2.04:13:20.'

    expect(retryOf({}, { statusCode: 429, message })).toMatchObject({
      at: receivedAt + (((2 * 24 + 4) * 60 + 13) * 60 + 20) * 1_000,
    })
  })
})
