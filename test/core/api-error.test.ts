import { describe, expect, it } from 'vitest'
import { ApiError, isApiError, toFailure } from '../../src/core/index.ts'
import { evolink, newApi } from '../../src/gateways/index.ts'

const thrown = {
  status: 429,
  headers: { 'retry-after': '7' },
  body: { error: { message: 'No money', code: 'insufficient_quota' } },
}

describe('an ApiError', () => {
  it('is an error that carries its failure and keeps what was thrown out of sight', () => {
    const failure = toFailure({ error: { message: 'The name is taken', code: 'already_exists' } })
    const error = new ApiError(failure, { cause: thrown })

    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'ApiError', message: 'The name is taken', failure })
    expect(error.cause).toBe(thrown)
    expect(Object.keys(error)).toEqual(['failure'])
  })

  it('has a neutral message where the wire has none', () => {
    expect(new ApiError(toFailure({ status: 500, body: '' })).message).toBe(
      'The API call failed (server-error).',
    )
  })

  it('is known by its brand, not by its class', () => {
    const foreign = Object.assign(new Error('x'), {
      failure: {},
      [Symbol.for('react-recourse.ApiError')]: true,
    })

    expect(isApiError(new ApiError(toFailure(null)))).toBe(true)
    expect(isApiError(foreign)).toBe(true)
    expect(isApiError(new Error('x'))).toBe(false)
    expect(isApiError({ name: 'ApiError', failure: {} })).toBe(false)
  })

  it('gives its own failure to those who ask without a gateway', () => {
    const error = new ApiError(toFailure(thrown, { gateway: newApi }), { cause: thrown })

    expect(toFailure(error)).toBe(error.failure)
    expect(toFailure(error).kind).toBe('configuration')
  })

  it('is judged again, from what was thrown, for those who ask with one', () => {
    const error = new ApiError(toFailure({ ...thrown }), { cause: { ...thrown } })

    const failure = toFailure(error, {
      gateway: evolink,
      receivedAt: error.failure.receivedAt + 60_000,
    })

    expect(failure).toMatchObject({
      kind: 'insufficient-balance',
      gateway: 'EvoLink',
      receivedAt: error.failure.receivedAt,
    })
  })
})

describe('what is remembered of a thrown object', () => {
  it('is the moment of its receipt, never the judgement', () => {
    const once = { ...thrown }

    expect(toFailure(once, { gateway: newApi, receivedAt: 5 })).toMatchObject({
      kind: 'configuration',
      receivedAt: 5,
    })
    expect(toFailure(once, { gateway: evolink, receivedAt: 9 })).toMatchObject({
      kind: 'insufficient-balance',
      receivedAt: 5,
    })
  })

  it('is nothing where a mere text was thrown', () => {
    expect(toFailure('x', { receivedAt: 5 }).receivedAt).toBe(5)
    expect(toFailure('x', { receivedAt: 9 }).receivedAt).toBe(9)
  })
})
