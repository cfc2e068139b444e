import { describe, expect, it } from 'vitest'
import { evolink } from '../../src/gateways/index.ts'
import { actionsOf, ask } from './ask.ts'

const error = (code: number | string, type: string, more: object = {}) => ({
  error: { code, message: 'A sentence.', type, ...more },
})
const task = (code: string) => ({
  id: 'task-1',
  model: 'seedance-1.5-pro',
  status: 'failed',
  error: { code, message: 'A sentence.' },
})

describe('what EvoLink’s document tells a person to do', () => {
  it.each([
    [400, 'invalid_request_error', 'invalid-request', 'fix-request'],
    [401, 'authentication_error', 'authentication', 'check-api-key'],
    [402, 'insufficient_quota_error', 'insufficient-balance', 'top-up'],
    [403, 'permission_error', 'permission-denied', 'switch-account'],
    [404, 'not_found_error', 'not-found', 'check-resource'],
    [413, 'request_too_large_error', 'payload-too-large', 'reduce-size'],
    [429, 'rate_limit_error', 'rate-limited', 'wait'],
    [500, 'internal_server_error', 'server-error', 'retry'],
    [502, 'upstream_error', 'upstream-error', 'choose-model'],
    [503, 'service_unavailable_error', 'unavailable', 'retry'],
  ])('on %i %s', async (status, type, kind, first) => {
    const failure = await ask(evolink, status, error(status, type))

    expect(failure).toMatchObject({ kind, status, code: type, type, gateway: 'EvoLink' })
    expect(actionsOf(failure)[0]).toBe(first)
  })

  it('shows its own suggestion and names the parameter', async () => {
    const failure = await ask(
      evolink,
      400,
      error(400, 'invalid_request_error', {
        param: 'prompt',
        fallback_suggestion: 'provide a valid prompt',
      }),
    )

    expect(failure).toMatchObject({ param: 'prompt', suggestion: 'provide a valid prompt' })
    expect(failure.remedies[0]).toEqual({ action: 'fix-request', params: ['prompt'] })
  })

  it('tops up on the billing page and checks keys on theirs', async () => {
    const broke = await ask(evolink, 402, error(402, 'insufficient_quota_error'))
    const unknown = await ask(evolink, 401, error(401, 'authentication_error'))

    expect(broke.remedies[0]).toEqual({
      action: 'top-up',
      href: 'https://evolink.ai/dashboard/billing',
    })
    expect(unknown.remedies[0]).toEqual({
      action: 'check-api-key',
      href: 'https://evolink.ai/dashboard/keys',
    })
  })

  it('knows a missing model by the parameter', async () => {
    const failure = await ask(evolink, 404, error(404, 'not_found_error', { param: 'model' }))

    expect(failure.kind).toBe('model-not-found')
  })

  it('waits as long as its suggestion says', async () => {
    const failure = await ask(
      evolink,
      429,
      error(429, 'rate_limit_error', { fallback_suggestion: 'retry after 60 seconds' }),
    )

    expect(failure.retry).toEqual({ automatic: true, at: 60_000, source: 'suggestion' })
  })

  it('is asked again thirty seconds after an overload, which the wire does not tell', async () => {
    const failure = await ask(evolink, 503, error(503, 'service_unavailable_error'))

    expect(failure.retry).toEqual({ automatic: true })
    expect(evolink.retry?.kinds?.unavailable).toEqual({
      base: 30_000,
      factor: 1,
      cap: 30_000,
      jitter: 1_000,
    })
  })
})

describe('EvoLink’s failed tasks, inside a 200', () => {
  it.each([
    ['content_policy_violation', 'content-blocked', ['edit-prompt', 'check-status']],
    ['invalid_parameters', 'invalid-request', ['fix-request', 'check-status']],
    ['image_processing_error', 'invalid-request', ['fix-request', 'check-status']],
    ['image_dimension_mismatch', 'invalid-request', ['fix-request', 'check-status']],
    ['request_cancelled', 'task-failed', ['run-again', 'check-status']],
    ['generation_failed_no_content', 'task-failed', ['run-again', 'check-status']],
    ['service_error', 'server-error', ['run-again', 'check-status']],
    ['generation_timeout', 'timeout', ['run-again', 'check-status']],
    ['resource_exhausted', 'unavailable', ['run-again', 'check-status']],
    ['quota_exceeded', 'insufficient-balance', ['top-up', 'run-again', 'check-status']],
    ['service_unavailable', 'unavailable', ['run-again', 'check-status']],
    ['resource_not_found', 'not-found', ['check-resource', 'check-status']],
    ['unknown_error', 'task-failed', ['run-again', 'check-status']],
  ])('%s', async (code, kind, actions) => {
    const failure = await ask(evolink, 200, task(code))

    expect(failure).toMatchObject({
      kind,
      code,
      outcome: 'failed',
      charged: 'no',
      model: 'seedance-1.5-pro',
    })
    expect(failure.retry.automatic).toBe(false)
    expect(actionsOf(failure).slice(0, actions.length)).toEqual(actions)
  })

  it('are not said to be free of charge where that is documented for videos only', async () => {
    const failure = await ask(evolink, 200, { ...task('service_error'), type: 'image' })

    expect(failure.charged).toBe('unknown')
  })
})

describe('EvoLink’s live wire', () => {
  it('answers as the new-api family does, with amounts in the sentence', async () => {
    const body = {
      error: {
        message:
          '余额不足: 可用 ¥0.100000, 本次预估需要 ¥0.700000; insufficient credits (request id: 20251121AAAA)',
        type: 'new_api_error',
        code: 'unknown_error',
      },
    }

    expect(await ask(evolink, 403, body)).toMatchObject({
      kind: 'insufficient-balance',
      requestId: '20251121AAAA',
      balance: { available: 0.1, required: 0.7, currency: 'CNY' },
    })
  })

  it.each([
    ['account_balance_insufficient', 'insufficient-balance', 'top-up'],
    ['key_quota_exhausted', 'spend-limit', 'raise-limit'],
    ['key_daily_quota_exhausted', 'spend-limit', 'raise-limit'],
    ['key_disabled', 'authentication', 'check-api-key'],
    ['key_model_not_allowed', 'permission-denied', 'choose-model'],
    ['paid_outcome_unknown', 'timeout', 'check-status'],
    ['idempotency_conflict', 'conflict', 'check-status'],
  ])('tells %s apart, whatever the type says', async (code, kind, first) => {
    const failure = await ask(evolink, 402, error(code, 'insufficient_quota_error'))

    expect(failure.kind).toBe(kind)
    expect(actionsOf(failure)[0]).toBe(first)
  })

  it('tells the figures in fields, and where to act', async () => {
    const body = error('account_balance_insufficient', 'insufficient_quota_error', {
      account_balance_credits: 12,
      estimated_credits: 72,
      action_url: 'https://evolink.ai/dashboard/billing?need=60',
      request_id: 'evo-1',
    })

    const failure = await ask(evolink, 402, body)

    expect(failure).toMatchObject({
      balance: { available: 12, required: 72, currency: 'credits' },
      requestId: 'evo-1',
    })
    expect(failure.remedies[0]?.href).toBe('https://evolink.ai/dashboard/billing?need=60')
  })

  it('tells what is left of a key’s daily limit', async () => {
    const body = error('key_daily_quota_exhausted', 'insufficient_quota_error', {
      daily_limit_credits: 100,
      daily_used_credits: 100,
    })

    expect((await ask(evolink, 402, body)).limit).toEqual({
      scope: 'key',
      max: 100,
      remaining: 0,
    })
  })

  it('never repeats a paid call whose outcome is unknown by itself', async () => {
    const failure = await ask(evolink, 500, error('paid_outcome_unknown', 'server_error'))

    expect(failure).toMatchObject({ outcome: 'unknown', retry: { automatic: false } })
  })
})
