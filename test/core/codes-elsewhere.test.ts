import { describe, expect, it } from 'vitest'
import { toFailure } from '../../src/core/index.ts'

describe('codes outside the body', () => {
  it.each([
    [
      'x-amzn-errortype',
      'ThrottlingException:http://internal.amazon.com/coral/',
      400,
      'ThrottlingException',
      'rate-limited',
    ],
    ['x-error-code', 'quota_exceeded', 400, 'quota_exceeded', 'conflict'],
    [
      'www-authenticate',
      'Bearer realm="x", error="invalid_token", error_description="expired"',
      400,
      'invalid_token',
      'authentication',
    ],
    [
      'www-authenticate',
      'Bearer error="insufficient_scope"',
      403,
      'insufficient_scope',
      'permission-denied',
    ],
  ])('are read from %s: %s', (name, value, status, code, kind) => {
    expect(toFailure({ status, headers: { [name]: value }, body: '' })).toMatchObject({
      code,
      kind,
    })
  })

  it('are no sentences', () => {
    const headers = { 'x-amzn-errortype': 'We do not know 5111290812:http://x' }

    expect(toFailure({ status: 400, headers, body: '' }).code).toBeUndefined()
  })
})

describe('codes without a status', () => {
  it.each([
    ['23505', 'duplicate key value violates unique constraint "users_email_key"', 'conflict'],
    ['42501', 'new row violates row-level security policy for table "notes"', 'permission-denied'],
    ['57014', 'canceling statement due to statement timeout', 'timeout'],
    ['PGRST301', 'JWT expired', 'authentication'],
    ['PGRST116', 'JSON object requested, multiple (or no) rows returned', 'not-found'],
    [-32601, 'No such thing', 'invalid-request'],
    [-32603, 'Something broke', 'server-error'],
  ])('%s: %s', (code, message, kind) => {
    expect(toFailure({ code, message, details: null, hint: null })).toMatchObject({
      kind,
      code: String(code),
    })
  })
})

describe('a code in front of a sentence', () => {
  it.each([
    ['TOO_MANY_ATTEMPTS_TRY_LATER : Access has been disabled for now.', 400, 'rate-limited'],
    ['QpsOverFlow: flow control exceeded', 500, 'rate-limited'],
  ])('%s', (message, status, kind) => {
    expect(toFailure({ status, body: { error: { message } } }).kind).toBe(kind)
  })
})

describe('a status in front of a sentence', () => {
  it('counts where no other is told', () => {
    const body = { detail: '413: Three images are more than this model takes.' }

    expect(toFailure(body).kind).toBe('payload-too-large')
    expect(toFailure({ status: 500, body }).kind).toBe('server-error')
  })
})

describe('what is no code', () => {
  it('is the format that a body says it has', () => {
    const body = { '@type': 'ConstraintViolationList', message: 'Wrong.' }

    expect(toFailure({ status: 422, body })).not.toHaveProperty('code')
  })

  it('is a word that says that nothing is known', () => {
    const error = { code: 500, message: 'Internal error encountered.', status: 'UNKNOWN' }

    expect(toFailure({ status: 500, body: { error } }).kind).toBe('server-error')
  })
})

describe('a code inside', () => {
  it('stands in where the envelope has none: https://github.com/microsoft/api-guidelines', () => {
    const error = { message: 'Filtered.', innererror: { code: 'ResponsibleAIPolicyViolation' } }

    expect(toFailure({ status: 400, body: { error } })).toMatchObject({
      kind: 'content-blocked',
      code: 'ResponsibleAIPolicyViolation',
    })
  })

  it('may be all that the message is', () => {
    const body = { errors: [{ message: 'PersistedQueryNotFound' }] }

    expect(toFailure({ status: 200, body }).kind).toBe('not-found')
  })
})
