import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'
import { ecolink, evolink, newApi } from '../../src/gateways/index.ts'

describe('the id to quote', () => {
  it('is the one in the gateway’s body, before its header', () => {
    const thrown = {
      status: 500,
      headers: { 'x-request-id': 'from-header' },
      body: { error: { message: 'x', request_id: 'from-body' } },
    }

    expect(toFailure(thrown, { gateway: evolink })).toMatchObject({
      requestId: 'from-body',
      requestIds: [
        { id: 'from-body', source: 'body', hop: 0 },
        { id: 'from-header', source: 'header', hop: 0 },
      ],
    })
  })

  it('is the gateway’s own header, before headers that anybody sends', () => {
    const headers = {
      'x-request-id': 'of-a-proxy',
      'x-ecolink-request-id': 'req_eco_1',
      'cf-ray': '8f2a1b3c4d5e6f70-FRA',
    }

    const failure = toFailure({ status: 502, headers, body: '' }, { gateway: ecolink })

    expect(failure.requestIds.map(({ id }) => id)).toEqual([
      'req_eco_1',
      'of-a-proxy',
      '8f2a1b3c4d5e6f70-FRA',
    ])
  })

  it('is the last suffix of the message where relays are chained, and all of them are stripped', () => {
    const message = '余额不足 (request id: 20251121AAAA) (request id: 20251121BBBB)'

    expect(
      toFailure({ status: 403, body: { error: { message } } }, { gateway: newApi }),
    ).toMatchObject({
      message: '余额不足',
      requestId: '20251121BBBB',
      requestIds: [
        { id: '20251121BBBB', source: 'message', hop: 0 },
        { id: '20251121AAAA', source: 'message', hop: 1 },
      ],
    })
  })

  it('is left in a sentence that needs it', () => {
    const message = 'Contact us and include the request ID req_0123456789abcdef in your message.'

    expect(toFailure({ error: { message } })).toMatchObject({
      message,
      requestId: 'req_0123456789abcdef',
    })
  })

  it('is the edge’s where nobody else has one', () => {
    const page =
      '<html><title>502</title>Cloudflare Ray ID: <strong>8f2a1b3c4d5e6f70</strong></html>'

    expect(toFailure({ status: 502, headers: {}, body: page }).requestId).toBe('8f2a1b3c4d5e6f70')
  })

  it('is absent where the wire has none', () => {
    const failure = toFailure({ status: 500, body: { error: { message: 'x' } } })

    expect(failure.requestId).toBeUndefined()
    expect(failure.requestIds).toEqual([])
  })

  it('is never a sentence', () => {
    expect(
      toFailure({ error: { message: 'x', request_id: 'please call +1 555 0100' } }).requestIds,
    ).toEqual([])
  })
})
