import { describe, expect, it } from 'vitest'
import { scenario, scenarios, visibleAnswer, wireAnswer, type HomeGateway } from './index.ts'

describe('the scenario table', () => {
  it('names each scenario once', () => {
    const ids = scenarios.map(({ id }) => id)

    expect(ids).toHaveLength(new Set(ids).size)
  })

  it('puts the status, or the task, into each id', () => {
    const misnamed = scenarios.filter(
      ({ id, status, task }) =>
        id.split('/')[1]?.startsWith(task ? 'task-' : `${status}-`) !== true,
    )

    expect(misnamed).toEqual([])
  })
})

describe('the documents', () => {
  it.each([
    ['ecolink', [400, 401, 402, 403, 404, 409, 429, 500, 502, 503, 504]],
    ['newApi', [400, 401, 403, 404, 429, 500, 502, 503, 504]],
    ['ezlink', [400, 401, 403, 404, 429, 500]],
    ['evolink', [200, 400, 401, 402, 403, 404, 413, 429, 500, 502, 503]],
    ['leaper', [400, 401, 402, 404, 410, 429, 500]],
  ])('have each status of %s in the table', (name, documented) => {
    const statuses = scenarios.filter(({ gateway }) => gateway === name).map(({ status }) => status)

    expect(statuses).toEqual(expect.arrayContaining(documented))
  })

  it.each([
    'invalid_request',
    'bad_request_body',
    'read_request_body_failed',
    'convert_request_failed',
    'sensitive_words_detected',
    'prompt_blocked',
    'access_denied',
    'model_not_found',
    'invalid_api_type',
    'get_channel_failed',
    'channel:no_available_key',
    'channel:invalid_key',
    'channel:model_mapped_error',
    'channel:response_time_exceeded',
    'insufficient_user_quota',
    'pre_consume_token_quota_failed',
    'model_price_error',
    'count_token_failed',
    'do_request_failed',
    'bad_response',
    'bad_response_status_code',
    'empty_response',
    'read_response_body_failed',
    'json_marshal_failed',
    'query_data_error',
    'update_data_error',
  ])('have the code %s of new-api in the table', (code) => {
    expect(sent('newApi')).toContain(`"code":"${code}"`)
  })

  it.each([
    'invalid_request_error',
    'authentication_error',
    'insufficient_quota_error',
    'permission_error',
    'not_found_error',
    'request_too_large_error',
    'rate_limit_error',
    'internal_server_error',
    'upstream_error',
    'service_unavailable_error',
  ])('have the type %s of EvoLink in the table', (type) => {
    expect(sent('evolink')).toContain(`"type":"${type}"`)
  })

  it.each([
    'content_policy_violation',
    'invalid_parameters',
    'image_processing_error',
    'image_dimension_mismatch',
    'request_cancelled',
    'generation_failed_no_content',
    'service_error',
    'generation_timeout',
    'resource_exhausted',
    'quota_exceeded',
    'service_unavailable',
    'resource_not_found',
    'unknown_error',
  ])('have the task code %s of EvoLink in the table', (code) => {
    const tasks = scenarios.filter(({ task }) => task)

    expect(JSON.stringify(tasks)).toContain(`"code":"${code}"`)
  })
})

/** Everything that a gateway's scenarios send. */
function sent(name: HomeGateway): string {
  return JSON.stringify(scenarios.filter(({ gateway }) => gateway === name))
}

describe('an answer', () => {
  it('carries everything over the wire, dated from the moment it is sent', () => {
    const answer = wireAnswer(scenario('leaper/429-rate-limited'), 1_763_715_600_400)

    expect(answer.status).toBe(429)
    expect(answer.headers).toEqual({
      'content-type': 'application/json',
      'retry-after': '17',
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1763715617',
    })
    expect(answer.body).toContain('"code":"rate_limit_exceeded"')
  })

  it('hides from a page of another origin what the gateway does not expose', () => {
    const answer = wireAnswer(scenario('new-api/429-empty'))

    const headers = visibleAnswer(answer, 'newApi', 'cross-origin').headers

    expect(headers).toEqual({ 'content-type': 'text/plain; charset=utf-8' })
  })

  it('shows everything through a proxy of the same origin', () => {
    const answer = wireAnswer(scenario('new-api/429-empty'))

    expect(visibleAnswer(answer, 'newApi', 'same-origin')).toBe(answer)
  })
})
