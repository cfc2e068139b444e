import { describe, expect, it } from 'vitest'
import { toFailure, type FailureRetry } from '../../src/core/index.ts'

const receivedAt = Date.UTC(2026, 9, 21, 7, 28, 0)

function retryOf(
  headers: Record<string, string>,
  body: unknown = { error: 'slow down' },
  status = 429,
): FailureRetry {
  return toFailure({ status, headers, body }, { receivedAt }).retry
}

/** The wait in milliseconds; `undefined` where none is told. */
function waitOf(...told: Parameters<typeof retryOf>): number | undefined {
  const { at } = retryOf(...told)
  return at === undefined ? undefined : at - receivedAt
}

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5_000],
    ['5.5', 5_500],
    ['.5', 500],
    ['5, 10', 10_000],
    ['10, 5', 10_000],
    ['5s', 5_000],
    ['99999999', 99_999_999_000],
    ['Wed, 21 Oct 2026 07:29:30 GMT', 90_000],
    ['Wednesday, 21-Oct-26 07:29:30 GMT', 90_000],
    ['Wed Oct 21 07:29:30 2026', 90_000],
    ['wed, 21 oct 2026 07:29:30 gmt', 90_000],
    ['2026-10-21T07:29:30Z', 90_000],
    ['2026-10-21T09:29:30+02:00', 90_000],
    ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
    ['Wed, 21 Oct 2026 07:29:30 GMT, 120', 120_000],
    ['-1', undefined],
    ['', undefined],
    ['soon', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['0x10', undefined],
    ['1e3', undefined],
    ['９', undefined],
    ['9'.repeat(400), undefined],
    ['Wed, 31 Feb 2026 07:29:30 GMT', undefined],
    ['Wed, 21 Oct 2026 24:00:00 GMT', undefined],
  ])('%j is %j ms', (value, wait) => {
    expect(waitOf({ 'retry-after': value })).toBe(wait)
  })

  it('as a date is measured against the server’s own clock where that is told', () => {
    const headers = {
      date: 'Wed, 21 Oct 2026 10:00:00 GMT',
      'retry-after': 'Wed, 21 Oct 2026 10:00:45 GMT',
    }

    expect(waitOf(headers)).toBe(45_000)
  })

  it('is never clamped: forty days are forty days', () => {
    expect(waitOf({ 'retry-after': '3456000' })).toBe(3_456_000_000)
  })

  it('names its source', () => {
    expect(retryOf({ 'retry-after': '7' })).toEqual({
      automatic: true,
      at: receivedAt + 7_000,
      source: 'retry-after',
    })
  })

  it('says nothing about what failed inside a success', () => {
    const body = { error: { message: 'slow down', code: 'rate_limit_exceeded' } }

    expect(waitOf({ 'retry-after': '7' }, body, 200)).toBeUndefined()
  })
})

describe('headers beside Retry-After', () => {
  it.each([
    [{ 'retry-after-ms': '1500', 'retry-after': '9' }, 1_500, 'retry-after-ms'],
    [{ 'x-ms-retry-after-ms': '20' }, 20, 'x-ms-retry-after-ms'],
    [{ 'x-amz-retry-after': '2500' }, 2_500, 'x-amz-retry-after'],
    [{ ratelimit: '"default";r=0;t=30' }, 30_000, 'ratelimit'],
    [{ ratelimit: '"a";r=0;t=5, "b";r=0;t=60' }, 60_000, 'ratelimit'],
    [{ ratelimit: 'limit=1, remaining=0, reset=5' }, 5_000, 'ratelimit'],
    [{ 'ratelimit-reset': '12' }, 12_000, 'ratelimit-reset'],
    [{ 'x-ratelimit-reset': '42' }, 42_000, 'x-ratelimit-reset'],
    [{ 'x-ratelimit-reset': String(receivedAt / 1_000 + 30) }, 30_000, 'x-ratelimit-reset'],
    [{ 'x-ratelimit-reset': String(receivedAt + 30_000) }, 30_000, 'x-ratelimit-reset'],
    [
      { 'x-ratelimit-reset-requests': '6m0s', 'x-ratelimit-remaining-requests': '0' },
      360_000,
      'x-ratelimit-reset-requests',
    ],
    [
      { 'x-ratelimit-reset-tokens': '20ms', 'x-ratelimit-remaining-tokens': '0' },
      20,
      'x-ratelimit-reset-tokens',
    ],
    [
      {
        'anthropic-ratelimit-requests-reset': '2026-10-21T07:28:10Z',
        'anthropic-ratelimit-requests-remaining': '0',
      },
      10_000,
      'anthropic-ratelimit-requests-reset',
    ],
  ])('%j', (headers, wait, source) => {
    const retry = retryOf({ ...headers })

    expect(retry.at).toBe(receivedAt + wait)
    expect(retry.source).toBe(source)
  })

  it.each([
    [{ ratelimit: '"a";r=5;t=60' }],
    [{ ratelimit: '"a";r=0;t=1.5' }],
    [{ ratelimit: '"a";r=0;t=-1' }],
    [{ ratelimit: '?1' }],
    [{ 'x-ratelimit-reset-tokens': '60s', 'x-ratelimit-remaining-tokens': '12' }],
    [{ 'x-ratelimit-reset-requests': '-1', 'x-ratelimit-remaining-requests': '0' }],
    [{ 'x-ratelimit-reset': '60', 'x-ratelimit-remaining': '1' }],
  ])('tell no wait: %j', (headers) => {
    expect(waitOf({ ...headers })).toBeUndefined()
  })

  it('tell of a limit that was not met when the answer is no 429', () => {
    expect(waitOf({ 'x-ratelimit-reset': '60' }, { error: 'x' }, 500)).toBeUndefined()
  })

  it('may forbid any automatic retry', () => {
    expect(retryOf({ 'x-should-retry': 'false' }).automatic).toBe(false)
    expect(retryOf({ 'x-should-retry': 'perhaps' }).automatic).toBe(true)
  })
})

describe('fields of the body', () => {
  it.each([
    [{ error: { message: 'x', retry_after: 12 } }, 12_000],
    [{ error: { message: 'x', retry_after_ms: 250 } }, 250],
    [{ message: 'x', retryAfter: '3' }, 3_000],
    [{ error: { message: 'x', resets_in_seconds: 90 } }, 90_000],
    [{ error: { message: 'x', resets_at: receivedAt / 1_000 + 5 } }, 5_000],
    [{ error: { message: 'x', reset_at: '2026-10-21T07:28:09Z' } }, 9_000],
    [
      {
        error: {
          message: 'x',
          metadata: { headers: { 'X-RateLimit-Reset': String(receivedAt + 4_000) } },
        },
      },
      4_000,
    ],
    [
      {
        error: {
          message: 'x',
          details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.5s' }],
        },
      },
      34_500,
    ],
    [
      {
        error: {
          message: 'x',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.RetryInfo',
              retryDelay: { seconds: '3', nanos: 5e8 },
            },
          ],
        },
      },
      3_500,
    ],
    [{ error: { message: 'x', retry_after: -1 } }, undefined],
  ])('%j', (body, wait) => {
    expect(waitOf({}, body)).toBe(wait)
  })
})

describe('sentences', () => {
  it.each([
    ['Please retry after 60 seconds', 60_000],
    ['retry after 30 seconds', 30_000],
    ['Please try again in 6m0s.', 360_000],
    ['Please try again in 20ms', 20],
    ['Please retry in 34.07s.', 34_070],
    ['Try again in 1h2m3.5s', 3_723_500],
    ['Expected available in 42 seconds.', 42_000],
    ['Your quota will reset after 18h31m10s', 66_670_000],
    ['Please wait 2 minutes and try again', 120_000],
    ['try again in 1 minute and 30 seconds', 90_000],
    ['You will regain access on 2026-10-22 at 07:28 UTC', 86_400_000],
    ['Limit resets at 2026-10-21T07:28:30Z', 30_000],
    ['请 60 秒后再试', 60_000],
    ['请在 2 分钟后重试', 120_000],
    ['请等待30秒', 30_000],
    ['Maximum 60 requests per minute', undefined],
    ['Rate limit of 100 requests in 60 seconds reached', undefined],
    ['您已达到请求数限制：1分钟内最多请求60次', undefined],
    ['retry after the suggested interval', undefined],
    ['generated 3 images in 20 seconds', undefined],
  ])('%j', (message, wait) => {
    expect(waitOf({}, { error: { message } })).toBe(wait)
  })

  it('in the wire’s advice count as well', () => {
    const body = {
      error: { message: 'Too many requests', fallback_suggestion: 'retry after 60 seconds' },
    }

    expect(retryOf({}, body)).toEqual({
      automatic: true,
      at: receivedAt + 60_000,
      source: 'suggestion',
    })
  })
})

describe('the moment', () => {
  it('is fixed at the first sight of what was thrown', () => {
    const thrown = { status: 429, headers: { 'retry-after': '7' }, body: {} }

    const first = toFailure(thrown, { receivedAt: 1_000 })
    const later = toFailure(thrown, { receivedAt: 5_000 })

    expect(first.retry.at).toBe(8_000)
    expect(later).toMatchObject({ receivedAt: 1_000, retry: { at: 8_000 } })
  })
})
