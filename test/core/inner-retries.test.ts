import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'

/** An error with these fields, as a client throws it for a 503. */
function thrown(fields: object): Error {
  return Object.assign(new Error('Service Unavailable'), { status: 503 }, fields)
}

const lines = (error: unknown) =>
  toFailure(error).reasons.filter((line) => line.startsWith('sent '))

const cause = thrown({})

describe('that a client repeated a call is said once', () => {
  it.each([
    [
      'the Vercel AI SDK',
      { name: 'AI_RetryError', reason: 'maxRetriesExceeded', errors: [cause, cause, cause] },
      'sent 3 times before it was thrown (Vercel AI SDK; maxRetries: 0 turns that off)',
    ],
    [
      'an AWS SDK',
      { $metadata: { httpStatusCode: 503, attempts: 3, totalRetryDelay: 29 } },
      'sent 3 times before it was thrown (AWS SDK; maxAttempts: 1 turns that off)',
    ],
    [
      'axios-retry',
      { config: { 'axios-retry': { retries: 3, retryCount: 3 } } },
      'sent 4 times before it was thrown (axios-retry; retries: 0 turns that off)',
    ],
    [
      'gaxios',
      { config: { retryConfig: { currentRetryAttempt: 1, retry: 3 } } },
      'sent 2 times before it was thrown (gaxios; retry: false turns that off)',
    ],
    [
      'got',
      { request: { retryCount: 2 } },
      'sent 3 times before it was thrown (got; retry: { limit: 0 } turns that off)',
    ],
    [
      'undici',
      { code: 'UND_ERR_REQ_RETRY', statusCode: 503, data: { count: 3 } },
      'sent 3 times before it was thrown (undici; maxRetries: 0 turns that off)',
    ],
    [
      'superagent',
      { retries: 2, response: { request: { _maxRetries: 2 } } },
      'sent 3 times before it was thrown (superagent; retry(0) turns that off)',
    ],
    [
      '@google/genai',
      { name: 'ApiError', attemptNumber: 5, retriesLeft: 0 },
      'sent 5 times before it was thrown (@google/genai; httpOptions.retryOptions.attempts: 1 turns that off)',
    ],
    [
      'p-retry',
      { attemptNumber: 4, retriesLeft: 0 },
      'sent 4 times before it was thrown (p-retry; retries: 0 turns that off)',
    ],
  ])('for %s', (_, fields, line) => {
    expect(lines(thrown(fields))).toEqual([line])
  })

  it('also where an app has wrapped the error in one of its own', () => {
    const wrapped = new Error('Could not summarise', {
      cause: thrown({ request: { retryCount: 1 } }),
    })

    expect(lines(wrapped)).toEqual([
      'sent 2 times before it was thrown (got; retry: { limit: 0 } turns that off)',
    ])
  })
})

describe('nothing is said', () => {
  it.each([
    ['where the call was sent once', { $metadata: { attempts: 1 } }],
    ['where no repetition was made', { request: { retryCount: 0 } }],
    ['of several errors that nobody calls attempts', { errors: [cause, cause] }],
    ['of a count in an answer', { data: { count: 7 } }],
    ['of a number that stands alone', { attemptNumber: 3, retries: 3 }],
    ['of what is no number of times', { $metadata: { attempts: 2.5 } }],
    [
      'of what is no number',
      { $metadata: { attempts: 'many' }, request: { retryCount: Number.NaN } },
    ],
  ])('%s', (_, fields) => {
    expect(lines(thrown(fields))).toEqual([])
  })

  it('of an answer that only looks like a client', () => {
    expect(lines({ status: 503, body: { $metadata: { attempts: 3 } } })).toEqual([])
    expect(lines({ $metadata: { attempts: 3 }, attemptNumber: 3, retriesLeft: 0 })).toEqual([])
  })
})
