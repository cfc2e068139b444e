import { describe, expect, it } from 'vitest'
import { ApiError, readFailure, toFailure } from '../../src/core/index.ts'
import { ecolink, evolink } from '../../src/gateways/index.ts'

const secret = 'plum orchard 77'
const thrown = () => ({
  status: 429,
  headers: { 'x-request-id': 'req_8f2a1234', 'retry-after': '7', 'cf-ray': '8f2a-plum' },
  body: { error: { message: `Slow down, ${secret}, or write to dana@acme.example`, code: 'slow' } },
})

/** An ApiError that somebody made who did not know the secret. */
const made = () => new ApiError(toFailure(thrown()), { cause: thrown() })

describe('a failure that was made without knowing a secret', () => {
  it('is masked for who gives one, also without a gateway', async () => {
    const error = made()
    expect(error.failure.message).toContain(secret)

    for (const failure of [
      toFailure(error, { secrets: [secret] }),
      await readFailure(error, { secrets: [secret] }),
    ]) {
      expect(JSON.stringify(failure)).not.toContain('plum orchard')
      expect(failure.message).toBe('Slow down, [hidden], or write to dana@acme.example')
      expect(failure.response?.body).toContain('Slow down, [hidden], or')
    }
  })

  it('says the same otherwise', () => {
    const error = made()
    const { message: _, response, ...rest } = error.failure

    const masked = toFailure(error, { secrets: [secret] })

    expect(masked).toMatchObject(rest)
    expect(masked.response).toMatchObject({ status: 429, headers: response?.headers })
    expect(Object.keys(masked)).toEqual(Object.keys(error.failure))
  })

  it('gains nothing that was not told', () => {
    const error = new ApiError({ ...toFailure({ body: { message: secret } }), code: undefined })

    expect(toFailure(error, { secrets: [secret] }).code).toBeUndefined()
  })

  it('is left as it is by who made it', () => {
    const error = made()
    const before = structuredClone(error.failure)

    toFailure(error, { secrets: [secret] })

    expect(error.failure).toEqual(before)
  })

  it('hides addresses where that is asked for', () => {
    expect(toFailure(made(), { maskEmails: true }).message).toBe(
      'Slow down, plum orchard 77, or write to [hidden]',
    )
  })

  it('keeps the address of support, which is the gateway’s', () => {
    const error = new ApiError({
      ...toFailure({ status: 400, body: { message: 'Ask dana@acme.example' } }),
      remedies: [{ action: 'contact-support', href: 'mailto:help@gateway.example' }],
    })

    const { message, remedies } = toFailure(error, { maskEmails: true })

    expect(message).toBe('Ask [hidden]')
    expect(remedies).toEqual([{ action: 'contact-support', href: 'mailto:help@gateway.example' }])
  })

  it('leaves out an id and a link that would be of no use with a hole in them', () => {
    const error = new ApiError({
      ...toFailure(thrown()),
      requestId: 'id-of-plum-77',
      requestIds: [
        { id: 'id-of-plum-77', source: 'body', hop: 0 },
        { id: 'req_8f2a1234', source: 'header', hop: 0 },
      ],
      remedies: [{ action: 'top-up', href: 'https://pay.example/plum-77-x' }],
    })

    const masked = toFailure(error, { secrets: ['of-plum-77', 'plum-77-x'] })

    expect(masked).toMatchObject({
      requestId: 'req_8f2a1234',
      requestIds: [{ id: 'req_8f2a1234', source: 'header', hop: 0 }],
      remedies: [{ action: 'top-up' }],
    })
    expect(JSON.stringify(masked)).not.toContain('plum-77')
  })

  it('has no id where the only one was a secret', () => {
    const error = new ApiError({
      ...toFailure('x'),
      requestId: 'plum-orchard-77',
      requestIds: [{ id: 'plum-orchard-77', source: 'body', hop: 0 }],
    })

    const masked = toFailure(error, { secrets: ['plum-orchard-77'] })

    expect(masked.requestIds).toEqual([])
    expect('requestId' in masked).toBe(false)
  })

  it('keeps the words of this library, whatever the secret', () => {
    const secrets = ['rate-limited', 'provider', 'rejected', 'req_8f2a1234']

    expect(toFailure(made(), { secrets })).toMatchObject({
      kind: 'rate-limited',
      fixableBy: 'provider',
      outcome: 'rejected',
      requestIds: [{ id: '8f2a-plum' }],
    })
  })

  it.each([{}, { secrets: [] }, { secrets: ['not in it at all'] }, { maskEmails: false }])(
    'is the same object where nothing is to be hidden: %o',
    (options) => {
      const error = made()

      expect(toFailure(error, options)).toBe(error.failure)
    },
  )

  it('is masked too where it is judged again with a gateway, and where there is nothing to judge', () => {
    const bare = new ApiError(toFailure(thrown()))

    expect(toFailure(made(), { gateway: evolink, secrets: [secret] }).message).not.toContain(secret)
    expect(toFailure(bare, { gateway: ecolink, secrets: [secret] }).message).not.toContain(secret)
  })

  it('is masked as far as it goes where another copy of this package made less of it', () => {
    const foreign = Object.assign(new Error('x'), {
      failure: { kind: 'unknown', message: `no ${secret}`, reasons: [secret], inner: { secret } },
      [Symbol.for('react-recourse.ApiError')]: true,
    })

    expect(toFailure(foreign, { secrets: [secret] })).toEqual({
      kind: 'unknown',
      message: 'no [hidden]',
      reasons: ['[hidden]'],
      inner: { secret: '[hidden]' },
      requestIds: [],
    })
  })
})
