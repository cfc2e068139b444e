import { describe, expect, it } from 'vitest'
import { defineGateway, toFailure, type Gateway } from '../../src/core/index.ts'
import { ecolink, evolink, newApi } from '../../src/gateways/index.ts'

const own: Gateway = defineGateway({
  name: 'Mine',
  hosts: ['mine.example'],
  origin: 'https://console.mine.example',
  credential: 'session',
  codes: [{ code: 'broke', kind: 'insufficient-balance' }],
  requestId: { headers: [], body: [] },
  exposes: [],
  links: { 'top-up': '/billing' },
  support: { email: 'help@mine.example' },
  advice: { 'server-error': [{ action: 'contact-support' }, { action: 'retry' }] },
  escalateAfter: 30_000,
})

const firstHref = (body: unknown, gateway: Gateway, status = 402) =>
  toFailure({ status, body }, { gateway }).remedies[0]?.href

const billing = (url: string) => ({
  error: { message: 'no credits', code: 'insufficient_quota', action_url: url },
})

/** When support comes first, in milliseconds. */
const after = (status: number) =>
  toFailure({ status, body: '' }, { gateway: ecolink }).remedies.find(
    ({ action }) => action === 'contact-support',
  )?.after

describe('remedies', () => {
  it('lead where the gateway’s data says, by a path on its origin', () => {
    expect(firstHref({ code: 'broke' }, own)).toBe('https://console.mine.example/billing')
  })

  it('have no link where a path has no origin to stand on', () => {
    expect(firstHref({ code: 'broke' }, { ...own, origin: undefined })).toBeUndefined()
  })

  it('write to support by mail where the gateway has an address', () => {
    expect(toFailure({ status: 500, body: '' }, { gateway: own }).remedies).toEqual([
      { action: 'contact-support', href: 'mailto:help@mine.example', after: 30_000 },
      { action: 'retry' },
    ])
  })

  it('sign in where the caller is known by a session', () => {
    expect(toFailure({ status: 401, body: '' }, { gateway: own }).remedies[0]).toEqual({
      action: 'sign-in',
    })
    expect(toFailure({ status: 401, body: '' }).remedies[0]).toEqual({ action: 'check-api-key' })
  })

  it('name the parameter that is wrong', () => {
    const failure = toFailure({ status: 400, body: { error: { message: 'x', param: 'size' } } })

    expect(failure.remedies[0]).toEqual({ action: 'fix-request', params: ['size'] })
  })

  it('name each action once', () => {
    const actions = toFailure({ status: 503, body: '' }, { gateway: newApi }).remedies.map(
      ({ action }) => action,
    )

    expect(actions).toEqual(['retry', 'contact-support', 'choose-model'])
  })
})

describe('a link that the server sends', () => {
  it.each(['https://evolink.ai/pay/42', 'https://dashboard.evolink.ai/pay'])(
    'is followed to the gateway: %s',
    (url) => {
      expect(firstHref(billing(url), evolink)).toBe(url)
    },
  )

  it.each([
    'http://evolink.ai/pay',
    'https://evolink.ai.evil.example/pay',
    'https://evil-evolink.ai/pay',
    'https://evolink.ai@evil.example/pay',
    'https://user:pw@evolink.ai/pay',
    'https://evolink.ai:8443/pay',
    'https://evolink。ai.evil.example/',
    '//evil.example/pay',
    '\\\\evil.example',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'not a url',
  ])('is never followed elsewhere: %s', (url) => {
    expect(firstHref(billing(url), evolink)).toBe('https://evolink.ai/dashboard/billing')
  })

  it('is found in the advice', () => {
    const body = {
      error: {
        message: 'x',
        type: 'insufficient_quota_error',
        fallback_suggestion: 'Top up at https://evolink.ai/dashboard/billing?from=402.',
      },
    }

    expect(firstHref(body, evolink)).toBe('https://evolink.ai/dashboard/billing?from=402')
  })

  it('is nothing to a gateway without hosts', () => {
    const body = {
      error: { message: 'see https://new-api.example/topup', code: 'insufficient_user_quota' },
    }

    expect(firstHref(body, newApi, 403)).toBeUndefined()
  })
})

describe('escalation', () => {
  it('is offered only for what points at the platform', () => {
    expect([500, 502, 503, 504].map((status) => after(status))).toEqual([
      60_000, 60_000, 60_000, 60_000,
    ])
    expect([400, 401, 402, 403, 404, 409, 429].map((status) => after(status))).toEqual(
      Array.from({ length: 7 }),
    )
  })
})
