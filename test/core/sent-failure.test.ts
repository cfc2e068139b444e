import { describe, expect, it } from 'vitest'
import { ApiError, isApiError, toFailure, toReport, type Failure } from '../../src/core/index.ts'
import { ecolink, evolink } from '../../src/gateways/index.ts'

const thrown = () => ({
  status: 402,
  headers: {
    'x-ecolink-request-id': 'req_eco_7f3a1c5e9d02',
    authorization: 'Bearer sk-live-4f9a8b7c6d5e',
  },
  body: {
    error: 'insufficient_balance',
    message: 'Account balance $0.12 cannot cover this request: $0.72 required',
  },
})

const made = () =>
  new ApiError(toFailure(thrown(), { gateway: ecolink, receivedAt: 1_700_000_000_000 }), {
    cause: thrown(),
  })

/** What is on the other side of a wire, or comes out of a store. */
const sent = (error: unknown): unknown => JSON.parse(JSON.stringify(error))

/** The same with something changed by who knows whom. */
const forged = (change: object): unknown => {
  const error = made()
  return { name: 'ApiError', message: '', failure: { ...error.failure, ...change } }
}

/** Where the first remedy leads. */
const link = ({ remedies }: Failure) => remedies[0]?.href

describe('an ApiError that went through JSON', () => {
  it('is the same failure again', () => {
    const error = made()

    expect(toFailure(sent(error), { gateway: ecolink })).toEqual(error.failure)
  })

  it('has left behind what was thrown', () => {
    const json = JSON.stringify(made())

    expect(Object.keys(JSON.parse(json))).toEqual(['name', 'message', 'failure'])
    expect(json).not.toContain('sk-live')
  })

  it('keeps when it was received, whenever it arrives', () => {
    const failure = toFailure(sent(made()), { gateway: ecolink, receivedAt: 1_800_000_000_000 })

    expect(failure.receivedAt).toBe(1_700_000_000_000)
  })

  it('is found among several gateways by the name of its own', () => {
    const failure = toFailure(sent(made()), { gateway: [evolink, ecolink] })

    expect(failure).toEqual(made().failure)
  })

  it('survives a second trip', () => {
    const again = new ApiError(toFailure(sent(made()), { gateway: ecolink }))

    expect(toFailure(sent(again), { gateway: ecolink })).toEqual(made().failure)
  })

  it('can be judged for another reader, whose gateway vouches for its links', () => {
    const data = sent(made())
    const here = new ApiError(toFailure(data), { cause: data })

    expect(toFailure(here, { gateway: ecolink })).toEqual(made().failure)
  })

  it('can be reported', () => {
    expect(toReport(toFailure(sent(made())))).toBe(toReport(made().failure))
  })

  it('hides what this reader’s app knows to be secret', () => {
    const failure = toFailure(sent(made()), { secrets: ['cannot cover'] })

    expect(failure.message).toBe('Account balance $0.12 [hidden] this request: $0.72 required')
  })
})

describe('data that only claims to be an ApiError', () => {
  it('is never taken for one made here', () => {
    expect(isApiError(sent(made()))).toBe(false)
  })

  it.each([
    ['another host', 'https://ecolink.example/billing'],
    ['a script', 'javascript:alert(1)'],
    ['plain http', 'http://console.ecolink.ai/billing'],
    ['an address to write to', 'mailto:someone@else.example'],
    ['a path', '/billing'],
  ])('leads nowhere that its gateway does not vouch for: %s', (_, href) => {
    const error = forged({ remedies: [{ action: 'top-up', href }] })

    expect(link(toFailure(error, { gateway: ecolink }))).toBeUndefined()
    expect(toFailure(error, { gateway: ecolink }).remedies[0]?.action).toBe('top-up')
  })

  it('leads nowhere at all where no gateway is given, or another one', () => {
    expect(link(made().failure)).toBeDefined()
    expect(link(toFailure(sent(made())))).toBeUndefined()
    expect(link(toFailure(sent(made()), { gateway: evolink }))).toBeUndefined()
  })

  it('names no action that nobody knows', () => {
    const error = forged({
      remedies: [{ action: 'send-money' }, { action: 'x-ask-dana' }, { action: 'top-up' }],
    })

    expect(toFailure(error).remedies.map(({ action }) => action)).toEqual(['x-ask-dana', 'top-up'])
  })

  it('is masked', () => {
    const failure = toFailure(
      forged({ message: 'Key sk-proj-4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c is bad' }),
    )

    expect(failure.message).not.toContain('4f9a8b7c')
  })

  it.each([
    ['a kind of another version', { kind: 'out-of-luck' }],
    ['nobody who could fix it', { fixableBy: 'dana' }],
    ['no remedies', { remedies: undefined }],
    ['remedies that are none', { remedies: ['top-up'] }],
    ['a moment that is none', { receivedAt: 'yesterday' }],
    ['a sentence that is none', { message: { toString: 'x' } }],
    ['ids that are none', { requestIds: [{ id: 7 }] }],
    ['a wait that is none', { retry: { automatic: 'yes' } }],
    ['a balance that is none', { balance: { available: 'all of it' } }],
    ['headers that are none', { response: { headers: { a: {} }, body: '' } }],
  ])('is judged like anything else that is thrown: %s', (_, change) => {
    const failure = toFailure(forged(change), { receivedAt: 5 })

    expect(failure.receivedAt).toBe(5)
    expect(failure.kind).not.toBe('insufficient-balance')
  })
})
