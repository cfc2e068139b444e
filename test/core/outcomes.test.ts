import {
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  integer,
  json,
  oneof,
  string,
} from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ensureOk, isApiError, readFailure, toFailure } from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'

const said = 'It was noted'

/** Bodies of many makers, none of which says what happened. */
const bodies: Readonly<Record<string, string>> = {
  'of OpenAI': JSON.stringify({ error: { message: said, type: null, param: null, code: null } }),
  'of Anthropic': JSON.stringify({ type: 'error', error: { message: said } }),
  'of Google': JSON.stringify({ error: { message: said, details: [] } }),
  'of RFC 9457': JSON.stringify({ type: 'about:blank', title: said }),
  'of FastAPI': JSON.stringify({ detail: said }),
  'of FastAPI, as a list': JSON.stringify({ detail: [{ loc: ['body'], msg: said }] }),
  'of a relay': JSON.stringify({
    error: { message: JSON.stringify({ error: { message: said } }) },
  }),
  'with a sentence as its error': JSON.stringify({ error: said }),
  'with a message': JSON.stringify({ message: said }),
  'with a list of errors': JSON.stringify({ errors: [{ message: said }] }),
  'in an array': JSON.stringify([{ error: { message: said } }]),
  'in a string': JSON.stringify(JSON.stringify({ message: said })),
  'cut off': `{"error":{"message":"${said}","details":[{"a":`,
  'behind a byte order mark': `\ufeff${JSON.stringify({ message: said })}`,
  'in plain text': said,
  'as a page': `<!doctype html><html><head><title>${said}</title></head><body></body></html>`,
  'as XML': `<?xml version="1.0"?><Error><Message>${said}</Message></Error>`,
  'of 10 MB': JSON.stringify({ message: said, more: 'x'.repeat(1e7) }),
  'of nothing': '',
  'of null': 'null',
}

/** What a status means by itself, https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const meanings: readonly (readonly [status: number, kind: string])[] = [
  [400, 'invalid-request'],
  [401, 'authentication'],
  [402, 'insufficient-balance'],
  [403, 'permission-denied'],
  [404, 'not-found'],
  [408, 'timeout'],
  [409, 'conflict'],
  [410, 'gone'],
  [413, 'payload-too-large'],
  [415, 'invalid-request'],
  [422, 'invalid-request'],
  [429, 'rate-limited'],
  [500, 'server-error'],
  [502, 'upstream-error'],
  [503, 'unavailable'],
  [504, 'timeout'],
  [524, 'timeout'],
  [529, 'unavailable'],
]

describe.each(meanings)('a status of %i', (status, kind) => {
  it.each(Object.keys(bodies))('means the same with a body %s', (name) => {
    const failure = toFailure({ status, headers: {}, body: bodies[name] }, { gateway: all })

    expect(failure.kind).toBe(kind)
    expect(failure.message === said || failure.message === '').toBe(true)
  })
})

describe.each([
  405, 406, 411, 412, 421, 423, 424, 425, 426, 428, 431, 451, 498, 499, 501, 505, 507, 508, 511,
  520, 521, 522, 523, 525, 526, 527, 530, 598, 599, 418, 460, 561,
])('a status of %i, which is seldom seen,', (status) => {
  it('means the same whatever comes with it, and is never unknown', () => {
    const kinds = Object.values(bodies).map(
      (body) => toFailure({ status, headers: {}, body }, { gateway: all }).kind,
    )

    expect(new Set(kinds).size).toBe(1)
    expect(status < 500 || kinds[0] !== 'unknown').toBe(true)
  })
})

describe('one answer', () => {
  const texts = oneof(
    json(),
    string({ unit: 'binary' }),
    constantFrom(...Object.values(bodies).filter(({ length }) => length < 1e6)),
  )
  const headers = dictionary(
    constantFrom(
      'x-request-id',
      'retry-after',
      'content-type',
      'cf-ray',
      'ratelimit',
      'date',
      'server',
    ),
    string({ unit: 'grapheme-ascii', maxLength: 30 }),
  )

  it(
    'is the same failure as a response and as data, asked once and asked again',
    { timeout: 30_000 },
    async () => {
      await assert(
        asyncProperty(
          integer({ min: 300, max: 599 }),
          texts,
          headers,
          async (status, text, sent) => {
            if (status === 304) return
            const response = new Response(text, { status, headers: sent })
            const body = await response.clone().text()
            const data = { status, headers: Object.fromEntries(response.headers), body }
            const failure = await readFailure(response, { gateway: all, receivedAt: 1e12 })

            expect(await readFailure(response, { gateway: all })).toEqual(failure)
            expect(toFailure(response, { gateway: all })).toEqual(failure)
            expect(
              JSON.stringify({
                ...toFailure(data, { gateway: all, receivedAt: 1e12 }),
                response: 0,
              }),
            ).toBe(JSON.stringify({ ...failure, response: 0 }))
          },
        ),
        { numRuns: 500 },
      )
    },
  )

  it('of failure never passes, whatever its body', async () => {
    await assert(
      asyncProperty(integer({ min: 400, max: 599 }), texts, async (status, text) => {
        const thrown: unknown = await ensureOk(new Response(text, { status })).catch(
          (error: unknown) => error,
        )

        expect(isApiError(thrown)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
