import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  property,
  record,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiError, readFailure, toFailure, toReport, type Failure } from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'
import {
  drawFrom,
  families,
  secretOf,
  silentPlaces,
  tellingPlaces,
  type Family,
} from './secret-families.ts'

/** An answer, or what a client throws, with a text somewhere in it. */
type Shape = (text: string) => unknown

const answerShapes: readonly Shape[] = [
  (text) => ({ status: 401, body: { error: { message: text } } }),
  (text) => ({
    status: 401,
    body: { error: { code: text, type: text, param: text, message: 'no' } },
  }),
  (text) => ({
    status: 400,
    body: { detail: [{ loc: ['body', text], msg: text, type: text, input: text }] },
  }),
  (text) => ({
    status: 402,
    body: { message: text, currency: text, required: text, available: 3 },
  }),
  (text) => ({
    status: 402,
    body: { error: { message: text, action_url: `https://api.ecolink.ai/?${text}` } },
  }),
  (text) => ({
    status: 500,
    body: { request_id: text, trace_id: text, model: text, provider: text },
  }),
  (text) => ({ status: 503, body: { [text]: { [text]: [text] } } }),
  (text) => ({
    status: 503,
    body: [[text], { errors: [{ message: text, extensions: { code: text } }] }],
  }),
  (text) => ({ status: 500, body: JSON.stringify({ error: JSON.stringify({ message: text }) }) }),
  (text) => ({
    status: 500,
    body: JSON.stringify({ a: 1, error: { message: text } }).slice(0, -9),
  }),
  (text) => ({ status: 500, body: text }),
  (text) => ({ status: 502, body: `<html><title>${text}</title><h1>${text}</h1>${text}</html>` }),
  (text) => ({
    status: 403,
    body: `<?xml version="1.0"?><Error><Code>${text}</Code><Message>${text}</Message></Error>`,
  }),
  (text) => ({
    status: 429,
    body: { error: { message: 'slow', metadata: { raw: text, headers: { a: text } } } },
  }),
  (text) => ({
    status: 429,
    headers: {
      'x-request-id': text,
      'retry-after': text,
      server: text,
      via: text,
      'x-provider-name': text,
      'x-ratelimit-limit': text,
      authorization: text,
      'set-cookie': text,
      'x-amzn-errortype': text,
      'content-type': text,
      'x-ecolink-region': text,
      'x-ecolink-request-id': text,
    },
    body: { message: 'slow down' },
  }),
]

const thrownShapes: readonly Shape[] = [
  (text) => text,
  (text) => new Error(text),
  (text) => new Error('outer', { cause: new Error(text) }),
  (text) => new TypeError(`Failed to parse URL from ${text}`),
  (text) => new AggregateError([new Error(text)], text),
  (text) =>
    Object.assign(new Error(text), {
      status: 401,
      error: { message: text, code: text },
      headers: { 'x-request-id': text },
    }),
  (text) =>
    Object.assign(new Error(`401 ${JSON.stringify({ error: { message: text } })}`), { name: text }),
  (text) => ({
    isAxiosError: true,
    message: text,
    config: { url: text, headers: { Authorization: text }, data: text },
    response: {
      status: 401,
      headers: { 'x-request-id': text },
      data: { error: { message: text } },
    },
  }),
  (text) => ({
    name: 'AI_APICallError',
    message: text,
    url: text,
    requestBodyValues: { prompt: text },
    statusCode: 429,
    responseHeaders: { 'x-request-id': text },
    responseBody: text,
  }),
  (text) => ({
    response: { status: 200, errors: [{ message: text }] },
    request: { query: text, variables: { text } },
  }),
  (text) => ({
    $metadata: { httpStatusCode: 403, requestId: text },
    name: text,
    message: text,
    $response: { headers: { a: text } },
  }),
]

interface Planted {
  readonly secret: string
  readonly text: string
}

/** Some text around one place that holds a secret; what stands right beside it is its own. */
function planted(plain: boolean): Arbitrary<Planted> {
  const chosen = plain ? families : families.filter((family) => !family.plain)
  const noise = string({ unit: 'grapheme', maxLength: 20 }).map((text) =>
    text.replaceAll(/["'\\<{[]/g, ' '),
  )
  return record({
    family: constantFrom<Family>(...chosen),
    seed: integer({ min: 1, max: 2 ** 30 }),
    place: constantFrom(...(plain ? tellingPlaces : [...tellingPlaces, ...silentPlaces])),
    before: noise,
    after: noise,
    padding: constantFrom(0, 0, 0, 180, 195, 480, 700, 2_000, 2_030, 4_020, 4_080, 5_000),
    jitter: integer({ min: 0, max: 60 }),
  }).map(({ family, seed, place, before, after, padding, jitter }) => {
    const secret = secretOf(family, drawFrom(seed))
    const far = 'so it is said '.repeat(padding / 14 + 1).slice(0, padding && padding + jitter)
    return {
      secret: secret.slice(family.open),
      text: `${before} ${far} ${place.text(secret)} ${after}`,
    }
  })
}

function pieces(secret: string): ReadonlySet<string> {
  return new Set(Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8)))
}

/** What can be read of a secret in all that is made of a failure. */
function readable(failure: Failure, secret: string): readonly string[] {
  const error = new ApiError(failure)
  const written = [
    JSON.stringify(failure),
    toReport(failure),
    JSON.stringify(error),
    String(error.stack),
  ].join('\n')
  return [...pieces(secret)].filter((piece) => written.includes(piece))
}

const anyPlanted = tuple(constantFrom(true, false)).chain(([plain]) => planted(plain))

describe('a secret that somebody planted', { timeout: 30_000 }, () => {
  it('cannot be read in anything that is made of what was thrown', () => {
    assert(
      property(
        anyPlanted,
        constantFrom(...answerShapes, ...thrownShapes),
        ({ secret, text }, shape) => {
          expect(readable(toFailure(shape(text), { gateway: all }), secret)).toEqual([])
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('cannot be read in anything that is made of an unread response', async () => {
    await assert(
      asyncProperty(
        anyPlanted,
        constantFrom(200, 400, 401, 429, 500),
        async ({ secret, text }, status) => {
          const body = JSON.stringify({ error: { message: text, code: 'x' }, note: [text] })

          expect(readable(await readFailure(new Response(body, { status })), secret)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a secret that the app registered', { timeout: 30_000 }, () => {
  const registered = string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 }).filter(
    (secret) => secret.trim() === secret,
  )
  const forms: readonly ((secret: string) => string)[] = [
    (secret) => secret,
    (secret) => encodeURIComponent(secret),
    (secret) => JSON.stringify(secret),
    (secret) => JSON.stringify(JSON.stringify(secret)),
    (secret) => btoa(secret),
    (secret) => btoa(`Basic ${secret}`),
    (secret) => btoa(`x:${secret}:y`).replaceAll('+', '-').replaceAll('/', '_'),
    (secret) => `https://x.example/?a=${encodeURIComponent(secret)}&b=1`,
  ]

  it('is hidden in every form that text gives it', () => {
    assert(
      property(
        registered,
        constantFrom(...forms),
        array(constantFrom(...answerShapes, ...thrownShapes), { minLength: 1, maxLength: 2 }),
        (secret, form, shapes) => {
          for (const shape of shapes) {
            const failure = toFailure(shape(`it is ${form(secret)} here`), {
              gateway: all,
              secrets: [secret],
            })
            const written = JSON.stringify(failure) + toReport(failure)
            const inJson = JSON.stringify(form(secret)).slice(1, -1)

            expect(written.includes(form(secret)) || written.includes(inJson)).toBe(false)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is hidden where only its beginning is told', () => {
    const failure = toFailure(
      { error: { message: 'no such key: Hunter2Hunt…' } },
      { secrets: ['Hunter2Hunter2Hunter2'] },
    )

    expect(failure.message).toBe('no such key: [hidden]…')
  })

  it('may be missing where the types are not asked', () => {
    const secrets: string[] = JSON.parse('[null, 7, {}]')

    expect(toFailure({ error: { message: 'x' } }, { secrets }).message).toBe('x')
  })

  it('hides nothing where it is so short that words would go', () => {
    const failure = toFailure({ error: { message: 'the key is wrong' } }, { secrets: ['key', ''] })

    expect(failure.message).toBe('the key is wrong')
  })
})

describe('an e-mail address', () => {
  const message = 'ask ada.l+x@mail.example.org or bob%40corp.example, not @someone or 3@4'

  it('stays readable unless the app asks', () => {
    expect(toFailure({ error: { message } }).message).toBe(message)
  })

  it('is hidden where the app asks', () => {
    expect(toFailure({ error: { message } }, { maskEmails: true }).message).toBe(
      'ask [hidden] or [hidden], not @someone or 3@4',
    )
  })
})
