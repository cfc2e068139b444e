import { expect, it } from 'vitest'
import { toFailure, toReport } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'

it('tells support what it asks for, and nothing else', () => {
  const thrown = {
    status: 503,
    headers: {
      'x-ecolink-request-id': 'req_eco_1',
      'x-ecolink-region': 'tn',
      'content-type': 'application/json',
      cookie: 'session=1',
    },
    body: {
      error: 'service_unavailable',
      message: 'No healthy pod for eco_live_0123456789abcdef',
      model: 'flux-dev',
      prompt: 'my diary',
    },
  }

  expect(
    toReport(toFailure(thrown, { gateway: ecolink, receivedAt: Date.UTC(2026, 0, 2, 3, 4, 5) })),
  ).toBe(
    [
      'Request ID: req_eco_1',
      'Gateway: EcoLink',
      'Region: tn',
      'Model: flux-dev',
      'Time: 2026-01-02T03:04:05.000Z',
      'Kind: unavailable',
      'Status: 503',
      'Code: service_unavailable',
      'Message: No healthy pod for [hidden]',
      '',
      'Headers:',
      '  x-ecolink-request-id: req_eco_1',
      '  x-ecolink-region: tn',
      '  content-type: application/json',
      '',
      'Body:',
      '  {"error":"service_unavailable","message":"No healthy pod for [hidden]","model":"flux-dev","prompt":"[left out]"}',
    ].join('\n'),
  )
})

it('leaves out what is not known', () => {
  expect(toReport(toFailure(new TypeError('Failed to fetch'), { receivedAt: 0 }))).toBe(
    ['Time: 1970-01-01T00:00:00.000Z', 'Kind: network'].join('\n'),
  )
})
