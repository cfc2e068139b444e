import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'

const kindOf = (status: number | undefined, body: unknown): string =>
  toFailure(status === undefined ? body : { status, headers: {}, body }).kind

describe('a status alone', () => {
  it.each([
    [400, 'invalid-request', 'user', false],
    [401, 'authentication', 'user', false],
    [402, 'insufficient-balance', 'account', false],
    [403, 'permission-denied', 'account', false],
    [404, 'not-found', 'user', false],
    [405, 'invalid-request', 'user', false],
    [408, 'timeout', 'provider', true],
    [409, 'conflict', 'user', false],
    [410, 'gone', 'user', false],
    [413, 'payload-too-large', 'user', false],
    [415, 'invalid-request', 'user', false],
    [418, 'invalid-request', 'user', false],
    [419, 'authentication', 'user', false],
    [422, 'invalid-request', 'user', false],
    [424, 'upstream-error', 'provider', true],
    [429, 'rate-limited', 'provider', true],
    [446, 'content-blocked', 'user', false],
    [499, 'canceled', 'nobody', false],
    [500, 'server-error', 'provider', true],
    [502, 'upstream-error', 'provider', true],
    [503, 'unavailable', 'provider', true],
    [504, 'timeout', 'provider', true],
    [520, 'upstream-error', 'provider', true],
    [524, 'timeout', 'provider', true],
    [529, 'unavailable', 'provider', true],
    [599, 'timeout', 'provider', true],
  ])('%i is %s', (status, kind, fixableBy, automatic) => {
    expect(toFailure({ status, headers: {}, body: '' })).toMatchObject({
      kind,
      fixableBy,
      retry: { automatic },
    })
  })
})

describe('a body against its status', () => {
  it.each([
    [
      'a code beats the status',
      403,
      { error: { code: 'insufficient_user_quota', message: 'x' } },
      'insufficient-balance',
    ],
    [
      'a code beats a fault of the server',
      500,
      { error: { code: 'context_length_exceeded', message: 'x' } },
      'context-length-exceeded',
    ],
    [
      'money that has run out is no rate',
      429,
      { error: { code: 'insufficient_quota', message: 'x' } },
      'insufficient-balance',
    ],
    [
      'a wrapped 429 is a rate',
      500,
      { error: { message: '{"error":{"code":429,"message":"slow down"}}' } },
      'rate-limited',
    ],
    [
      'a wrapped 401 is not the caller’s key',
      500,
      { error: { message: '{"error":{"code":401,"message":"no"}}' } },
      'server-error',
    ],
    [
      'a sentence about money beats the status',
      400,
      { error: { message: 'Your credit balance is too low' } },
      'insufficient-balance',
    ],
    [
      'a sentence about money in Chinese, too',
      403,
      { error: { message: '余额不足，请充值' } },
      'insufficient-balance',
    ],
    [
      'a sentence about a key’s quota is no wrong key',
      401,
      { error: { message: '该令牌额度已用尽' } },
      'spend-limit',
    ],
    [
      'a sentence about length beats the status',
      500,
      { error: { message: 'This model’s maximum context length is 8192 tokens' } },
      'context-length-exceeded',
    ],
    [
      'a sentence about content beats the status',
      500,
      { error: { message: 'Rejected by our content policy' } },
      'content-blocked',
    ],
    [
      'a missing price is the operator’s',
      402,
      { error: { message: 'Model x has not been priced by the administrator' } },
      'configuration',
    ],
    [
      'a sentence about anything else does not',
      400,
      { error: { message: 'timeout must be a number' } },
      'invalid-request',
    ],
    [
      'words of the request do not either',
      400,
      { error: { message: 'n is wrong' }, note: 'insufficient balance' },
      'invalid-request',
    ],
    [
      'a type that repeats a status does not',
      503,
      { error: { type: 'invalid_request_error', message: 'x' } },
      'unavailable',
    ],
    [
      'a model that is missing is not a path',
      404,
      { error: { message: "model 'x' not found, pull it first" } },
      'model-not-found',
    ],
  ])('%s', (_, status, body, kind) => {
    expect(kindOf(status, body)).toBe(kind)
  })
})

describe('envelopes', () => {
  it.each([
    [
      'OpenAI',
      { error: { message: 'A sentence.', type: 't', param: 'p', code: 'c_1' } },
      'c_1',
      'p',
    ],
    [
      'Anthropic',
      {
        type: 'error',
        error: { type: 'overloaded_error', message: 'A sentence.' },
        request_id: 'req_1',
      },
      'overloaded_error',
      undefined,
    ],
    [
      'Google',
      {
        error: {
          code: 400,
          status: 'INVALID_ARGUMENT',
          message: 'A sentence.',
          details: [
            { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' },
          ],
        },
      },
      'API_KEY_INVALID',
      undefined,
    ],
    [
      'RFC 9457',
      { type: 'about:blank', title: 'Bad', status: 400, detail: 'A sentence.' },
      undefined,
      undefined,
    ],
    ['FastAPI', { detail: 'A sentence.' }, undefined, undefined],
    [
      'FastAPI’s validation',
      { detail: [{ loc: ['body', 'messages', 2], msg: 'A sentence.', type: 'missing' }] },
      'missing',
      'messages.2',
    ],
    [
      'NestJS',
      { statusCode: 400, message: ['A sentence.'], error: 'Bad Request' },
      undefined,
      undefined,
    ],
    [
      'Spring',
      { timestamp: 1, status: 400, error: 'Bad Request', message: 'A sentence.', path: '/x' },
      undefined,
      undefined,
    ],
    ['Django', { amount: ['A sentence.'] }, undefined, 'amount'],
    ['ASP.NET', { title: 'Wrong', errors: { Amount: ['A sentence.'] } }, undefined, 'Amount'],
    ['a list', { errors: [{ message: 'A sentence.', code: 'c_1' }] }, 'c_1', undefined],
    ['a flat message', { message: 'A sentence.', code: 'c_1' }, 'c_1', undefined],
    ['a flat msg', { success: false, msg: 'A sentence.', code: 1113 }, '1113', undefined],
    ['a mere sentence', { error: 'A sentence.' }, undefined, undefined],
    [
      'OpenRouter’s raw',
      {
        error: {
          code: 429,
          message: 'Provider returned error',
          metadata: { raw: '{"error":{"message":"A sentence.","code":"c_1"}}' },
        },
      },
      'c_1',
      undefined,
    ],
    [
      'XML',
      '<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>A sentence.</Message></Error>',
      'AccessDenied',
      undefined,
    ],
    [
      'a page',
      '<!doctype html><html><head><title>A sentence.</title></head></html>',
      undefined,
      undefined,
    ],
    ['plain text', 'A sentence.', undefined, undefined],
  ])('%s', (_, body, code, param) => {
    const failure = toFailure({ status: 400, headers: {}, body })

    expect([failure.code, failure.param]).toEqual([code, param])
    expect(failure.message).toBe('A sentence.')
  })

  it.each([
    [{ error: { code: 429, message: 'x' } }, undefined],
    [{ error: { code: '429', type: 'rate_limit_error', message: 'x' } }, 'rate_limit_error'],
    [{ error: { code: '', type: 'rate_limit_error', message: 'x' } }, 'rate_limit_error'],
    [{ error: { code: null, message: 'x' } }, undefined],
    [{ error: { code: 'None', type: 'None', message: 'x' } }, undefined],
    [{ error: 'rate_limited' }, 'rate_limited'],
  ])('a code that says nothing gives way to the type: %j', (body, code) => {
    expect(toFailure({ status: 429, headers: {}, body }).code).toBe(code)
  })
})

describe('what was thrown without a status', () => {
  it.each([
    [{ error: { message: 'x', code: 'rate_limit_exceeded' } }, 'rate-limited'],
    [{ error: { message: 'x', code: 402 } }, 'insufficient-balance'],
    ['Upstream request timed out', 'timeout'],
    ['The model is overloaded', 'unavailable'],
    [{ message: 'Something else' }, 'unknown'],
  ])('%j', (body, kind) => {
    expect(kindOf(undefined, body)).toBe(kind)
  })
})

it('a failure is plain data, without gaps', () => {
  const failure = toFailure({ status: 400, headers: {}, body: { error: { message: 'x' } } })

  expect(JSON.parse(JSON.stringify(failure))).toEqual(failure)
  expect(Object.values(failure)).not.toContain(undefined)
})

it('says why it was classified so', () => {
  const thrown = {
    status: 500,
    headers: { 'retry-after': '3' },
    body: { error: { code: 'overloaded_error', message: 'x' } },
  }

  expect(toFailure(thrown).reasons).toEqual(['code overloaded_error', 'wait told by retry-after'])
})
