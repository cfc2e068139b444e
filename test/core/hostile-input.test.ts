import { describe, expect, it } from 'vitest'
import { isApiError, readFailure, toFailure, toReport } from '../../src/core/index.ts'
import { all } from '../../src/gateways/index.ts'

const thrower = (): never => {
  throw new Error('do not touch')
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function cyclic(): object {
  const error: { error?: unknown; cause?: unknown; message: string } = {
    message: 'round and round',
  }
  error.error = error
  error.cause = error
  return error
}

function nested(depth: number): unknown {
  let value: unknown = { message: 'at the bottom' }
  for (let level = 0; level < depth; level += 1) value = { error: value }
  return value
}

function causes(count: number): Error {
  let error = new Error('the first')
  for (let index = 0; index < count; index += 1) error = new Error('because', { cause: error })
  return error
}

const longText = 'sk-'.repeat(80_000)

const endlessCause = {
  get cause(): unknown {
    return Object.create(endlessCause)
  },
}

const hostile: readonly (readonly [name: string, thrown: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['zero', 0],
  ['NaN', Number.NaN],
  ['an empty string', ''],
  ['a symbol', Symbol('thrown')],
  ['a bigint', 10n],
  ['a function', thrower],
  ['a class', Map],
  ['an invalid date', new Date(Number.NaN)],
  ['a sparse array', Object.assign([], { length: 2 ** 32 - 1 })],
  ['a typed array', new Uint8Array(1_000_000)],
  ['a map', new Map([['error', 'x']])],
  ['a promise', Promise.resolve(1)],
  ['globalThis', globalThis],
  ['an object without a prototype', Object.create(null)],
  ['a frozen object', Object.freeze({ status: 429 })],
  ['a cyclic object', cyclic()],
  ['a revoked proxy', revoked()],
  ['an error whose cause is a revoked proxy', new Error('x', { cause: revoked() })],
  [
    'a proxy that throws at every touch',
    new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower, getPrototypeOf: thrower }),
  ],
  ['a throwing getter', Object.defineProperty(new Error('x'), 'message', { get: thrower })],
  [
    'throwing conversions',
    {
      message: { toString: thrower },
      toString: thrower,
      toJSON: thrower,
      [Symbol.toPrimitive]: thrower,
    },
  ],
  ['a message that is no text', { message: { deep: ['er'] }, status: { code: 1 }, headers: 7 }],
  ['odd statuses', { status: '429.5', headers: null, body: '' }],
  ['a status as bigint', { status: 429n, body: 'slow down' }],
  [
    'headers with a hole',
    { status: 500, headers: Array.from({ length: 1 }).fill(undefined), body: 'x' },
  ],
  [
    'headers that throw',
    { status: 500, headers: { entries: thrower, forEach: thrower }, body: 'x' },
  ],
  [
    'headers without an end',
    {
      status: 500,
      headers: { entries: () => ({ next: () => ({ done: false, value: ['a', 'b'] }) }) },
      body: 'x',
    },
  ],
  ['an endless chain of causes', endlessCause],
  ['10 000 causes', causes(10_000)],
  [
    '10 000 errors in one',
    new AggregateError(Array.from({ length: 10_000 }, () => new Error('x'))),
  ],
  ['errors that are no list', Object.assign(new Error('x'), { errors: { length: 5 } })],
  ['20 000 levels', nested(20_000)],
  ['20 000 levels of JSON', `${'{"error":'.repeat(20_000)}"x"${'}'.repeat(20_000)}`],
  ['20 000 open brackets', '['.repeat(20_000)],
  [
    '10 000 properties',
    Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index])),
  ],
  ['one long text a thousand times', { list: Array.from({ length: 250 }, () => longText) }],
  [
    'JSON that names __proto__',
    JSON.parse(
      '{"__proto__":{"status":402},"error":{"message":"x","constructor":{"prototype":1}}}',
    ),
  ],
  [
    'JSON in JSON in JSON',
    JSON.stringify({ error: JSON.stringify({ error: JSON.stringify({ message: 'x' }) }) }),
  ],
  ['a lone surrogate', { error: { message: '\ud800 alone' } }],
  [
    'a page of 5 MB',
    `<!doctype html><title>502 Bad Gateway</title>${'<p>sorry</p>'.repeat(420_000)}`,
  ],
  ['a megabyte of one letter', 'a'.repeat(1_000_000)],
  ['what looks like tokens without end', 'ey'.repeat(500_000)],
  ['what looks like keys without end', 'sk-'.repeat(100_000)],
  ['what looks like mail addresses without end', 'a@a.'.repeat(100_000)],
  ['open quotes without end', '{"a'.repeat(100_000)],
  ['brackets without end', '(request id: '.repeat(50_000)],
  ['PEM blocks that never end', '-----BEGIN PRIVATE KEY-----'.repeat(10_000)],
  ['waits without end', 'try again in 1s1s1s1s1s1s'.repeat(20_000)],
  ['tags without end', '<title'.repeat(100_000)],
]

describe('anything thrown', () => {
  it.each(hostile)('becomes a failure that can be serialised: %s', (_, thrown) => {
    const failure = toFailure(thrown, { gateway: all })

    expect(typeof failure.kind).toBe('string')
    expect(JSON.stringify(failure).length).toBeLessThan(64 * 1_024)
    expect(toReport(failure)).toContain(`Kind: ${failure.kind}`)
    expect(isApiError(thrown)).toBe(false)
  })

  it.each(hostile)('may be read as well: %s', async (_, thrown) => {
    await expect(readFailure(thrown)).resolves.toHaveProperty('kind')
  })
})

describe('a hostile body', () => {
  it('of 5 MB is read as far as 256 kB and still told by its status', async () => {
    const page = `<html><title>502 Bad Gateway</title>${'x'.repeat(5_000_000)}`

    const failure = await readFailure(new Response(page, { status: 502 }))

    expect(failure.kind).toBe('upstream-error')
    expect(failure.message).toBe('502 Bad Gateway')
    expect(failure.response?.body.length).toBeLessThanOrEqual(1_024)
  })

  it('without an end is read no further than it takes', async () => {
    let chunks = 0
    const stream = new ReadableStream({
      pull(controller) {
        chunks += 1
        controller.enqueue(new Uint8Array(64 * 1_024).fill(120))
      },
    })

    const failure = await readFailure(new Response(stream, { status: 500 }))

    expect(failure.kind).toBe('server-error')
    expect(chunks).toBeLessThan(12)
  })

  it('that is cut in the middle of its JSON is classified all the same', async () => {
    const body = `{"error":{"code":"insufficient_user_quota","message":"no money","trace":"${'x'.repeat(400_000)}"}}`

    const failure = await readFailure(new Response(body, { status: 500 }))

    expect(failure.kind).toBe('insufficient-balance')
    expect(failure.code).toBe('insufficient_user_quota')
  })

  it('that breaks off is classified by what arrived', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(
          new TextEncoder().encode(
            '{"error":{"message":"Top up first","code":"insufficient_credits"',
          ),
        )
        controller.error(new TypeError('terminated'))
      },
    })

    const failure = await readFailure(new Response(stream, { status: 402 }))

    expect(failure.status).toBe(402)
    expect(failure.kind).toBe('insufficient-balance')
  })

  it('that was read before leaves the status and the headers', async () => {
    const response = new Response('{}', { status: 429, headers: { 'retry-after': '3' } })
    await response.text()

    const failure = await readFailure(response, { receivedAt: 1_000 })

    expect(failure).toMatchObject({ kind: 'rate-limited', retry: { at: 4_000 } })
  })

  it('cannot reach the prototype of what is made from it', () => {
    toFailure(JSON.parse('{"error":{"__proto__":{"polluted":true},"message":"x"}}'))

    expect('polluted' in {}).toBe(false)
  })

  it('cannot smuggle what is not seen into the message', () => {
    const failure = toFailure({ error: { message: 'a\u202eb\u200bc\u0007d\u001b[2Je' } })

    expect(failure.message).toBe('abcd[2Je')
  })
})
