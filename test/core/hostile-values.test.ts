import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { ApiError, isApiError, readFailure, toFailure, toReport } from '../../src/core/index.ts'
import { all, ecolink } from '../../src/gateways/index.ts'

const refuse = (): never => {
  throw new Error('do not touch')
}

/** A property that cannot be read without an error. */
const trap = (target: object, ...names: readonly string[]): object => {
  for (const name of names) Object.defineProperty(target, name, { get: refuse, enumerable: true })
  return target
}

const answer = (body: unknown, rest: object = {}) => ({ status: 500, headers: {}, body, ...rest })

class Guarded extends Error {
  readonly #hidden = 429

  get status(): number {
    return this.#hidden
  }
}

function* forever(): Generator<number> {
  for (;;) yield 1
}

const read = async (response: Response): Promise<Response> => {
  await response.text()
  return response
}

const locked = (response: Response): Response => {
  response.body?.getReader()
  return response
}

const detached = (): ArrayBuffer => {
  const buffer = new ArrayBuffer(8)
  structuredClone(buffer, { transfer: [buffer] })
  return buffer
}

const aggregates = (depth: number): Error => {
  let error: Error = new Error('the first')
  for (let level = 0; level < depth; level += 1)
    error = new AggregateError([error, error], 'several')
  return error
}

const nobodysErrors: readonly (readonly [string, unknown])[] = [
  ['minus zero', -0],
  ['a text of 200 kB', 'It did not work. '.repeat(12_000)],
  ['a regular expression', /x/g],
  ['an array', [1, [2, [3]]]],
  ['a set and a weak map', { error: new Set([1]), cause: new WeakMap() }],
  ['a generator', forever()],
  // oxlint-disable-next-line unicorn/no-thenable -- being one is the point
  ['a thenable that throws', { then: refuse, message: 'later' }],
  ['an opaque response', Response.error()],
  ['a request', new Request('https://api.example/v1', { method: 'POST', body: 'x' })],
  ['headers', new Headers({ 'x-request-id': 'req_1' })],
  ['a blob', new Blob(['x'])],
  ['an event', new Event('error')],
  [
    'a React element',
    {
      $$typeof: Symbol.for('react.element'),
      type: 'p',
      props: { children: 'x' },
      key: null,
      ref: null,
    },
  ],
  [
    'what TanStack throws when it cancels',
    Object.assign(new Error('CancelledError'), { revert: true, silent: false }),
  ],
  ['a DOMException', new DOMException('no', 'DataCloneError')],
  ['an error of another realm', runInNewContext('new TypeError("elsewhere")')],
  [
    'a suppressed error',
    Object.assign(new Error('both'), { error: new Error('a'), suppressed: new Error('b') }),
  ],
]

const fighters: readonly (readonly [string, unknown])[] = [
  [
    'every field that is read throws',
    trap(
      Object.create(Error.prototype),
      'name',
      'message',
      'stack',
      'cause',
      'status',
      'response',
      'headers',
      'body',
      'code',
      'data',
      'error',
    ),
  ],
  [
    'a response whose every field throws',
    { response: trap({}, 'status', 'headers', 'body', 'data', 'url', 'clone'), message: 'x' },
  ],
  [
    'toJSON tells something else',
    { message: 'x', toJSON: () => ({ secret: 'sk-toJson0123456789' }) },
  ],
  [
    'toJSON returns itself',
    Object.assign(
      {},
      { message: 'x' },
      {
        toJSON(this: unknown) {
          return this
        },
      },
    ),
  ],
  ['a tag of another kind', { [Symbol.toStringTag]: 'Error', message: 'x' }],
  ['a name that is an object', Object.assign(new Error('x'), { name: { toString: refuse } })],
  ['a message that is an array', { message: ['a', { b: 1 }, 2] }],
  ['a message that is a React element', { message: { $$typeof: 1, type: 'p' } }],
  ['a status below zero', answer('x', { status: -1 })],
  ['a status beyond all', answer('x', { status: 1e9 })],
  ['a status that is an object', answer('x', { status: { valueOf: refuse } })],
  ['a class with private fields behind a proxy', new Proxy(new Guarded('x'), {})],
  ['an error without a prototype', Object.setPrototypeOf(new Error('x'), null)],
  [
    'a stack that cannot be written',
    Object.defineProperty(new Error('x'), 'stack', { value: 'x', writable: false }),
  ],
  ['a stack of 5 MB', Object.assign(new Error('x'), { stack: 'at f (x.js)\n'.repeat(420_000) })],
  ['aggregates in aggregates', aggregates(20)],
  ['a body that is a shared buffer', answer(new SharedArrayBuffer(8))],
  ['a body that is a detached buffer', answer(detached())],
  ['a body of many holes', answer(Object.assign([], { length: 1e6 }))],
  [
    'a body that is a proxy without an end',
    answer(
      new Proxy(
        {},
        {
          get: (_, key) => (typeof key === 'string' ? new Proxy({}, {}) : undefined),
          ownKeys: () => Array.from({ length: 5_000 }, (_, at) => `k${at}`),
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
        },
      ),
    ),
  ],
  [
    'headers as a map',
    answer('x', {
      headers: new Map<unknown, unknown>([
        ['a', 1],
        [2, 'b'],
        ['c', null],
      ]),
    }),
  ],
  ['headers as pairs', answer('x', { headers: [['x-request-id', 'req_1'], ['a'], [], null] })],
  [
    '10 000 headers',
    answer('x', {
      headers: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`h${at}`, 'x'])),
    }),
  ],
  [
    'a header of a megabyte',
    answer('x', { headers: { 'x-request-id': 'a'.repeat(1e6), 'retry-after': '9'.repeat(1e6) } }),
  ],
]

const bodies: readonly (readonly [string, string])[] = [
  [
    'names that mean something to a language',
    '{"toString":1,"hasOwnProperty":2,"then":3,"length":4,"$$typeof":5,"constructor":6,"message":"x"}',
  ],
  ['one name twice', '{"message":"a","message":"b"}'],
  ['numbers beyond all', '{"error":{"code":1e400,"retry_after":1e400,"id":9007199254740993}}'],
  ['a NUL', '{"message":"a\\u0000b"}'],
  ['what follows the end', '{"message":"x"}}}}garbage'],
  ['1 000 envelopes', `${'{"error":'.repeat(1_000)}"x"${'}'.repeat(1_000)}`],
  [
    'JSON in a string ten times',
    Array.from({ length: 10 }).reduce<string>((text) => JSON.stringify({ error: text }), 'x'),
  ],
  ['percent signs', '%7B%22error%22%3A%22x%22%7D %E0%A4%A'],
  ['an event stream', 'event: error\ndata: {"error":{"message":"x"}}\n\ndata: [DONE]\n\n'],
  ['lines of JSON', '{"message":"a"}\n{"message":"b"}\n'],
  ['UTF-16', '\u0000{\u0000"\u0000a\u0000"\u0000:\u00001\u0000}'],
  ['zipped garbage', '\u001f\ufffd\b\u0000\u0000\u0000\ufffd{"error":'],
  ['100 000 line breaks', '\n'.repeat(100_000)],
  ['halves of pairs', '\ud800\udc00\udc00\ud800'.repeat(50_000)],
  ['marks upon marks', `a${'\u0301'.repeat(100_000)}`],
  ['variation selectors', `a${'\ufe0f'.repeat(100_000)}`],
  ['open brackets', '('.repeat(100_000)],
  ['quotes within quotes', `"${'\\"'.repeat(100_000)}`],
  ['backslashes', '{"a":"'.concat('\\'.repeat(200_000))],
  ['base64 without an end', 'QUFB'.repeat(60_000)],
  ['addresses without an end', 'https://'.repeat(30_000)],
  ['hooks without an end', 'https://hooks.'.repeat(20_000)],
  ['names of secrets without an end', 'api_key: "'.repeat(30_000)],
  ['escapes without an end', '%73%6b\\u0073'.repeat(20_000)],
]

describe('whatever is thrown', () => {
  it.each([
    ...nobodysErrors,
    ...fighters,
    ...bodies.map(([name, body]) => [name, answer(body)] as const),
  ])('becomes plain, bounded data, each time the same: %s', async (_, thrown) => {
    const failure = toFailure(thrown, {
      gateway: all,
      receivedAt: 1,
      maskEmails: true,
      secrets: ['x'.repeat(9)],
    })

    expect(JSON.parse(JSON.stringify(failure))).toEqual(failure)
    expect(JSON.stringify(failure).length).toBeLessThan(48 * 1_024)
    expect(toReport(failure).length).toBeLessThan(32 * 1_024)
    expect(
      toFailure(thrown, {
        gateway: all,
        receivedAt: 1,
        maskEmails: true,
        secrets: ['x'.repeat(9)],
      }),
    ).toEqual(failure)
    expect(isApiError(thrown)).toBe(false)
    await expect(readFailure(thrown)).resolves.toHaveProperty('kind')
  })

  it('leaves each property of a foreign object that has effects alone, or touches it only a few times', () => {
    let touched = 0
    const thrown = {
      get message() {
        touched += 1
        return 'x'
      },
    }
    toFailure(thrown, { gateway: all })

    expect(touched).toBeLessThan(50)
  })
})

describe('a response', () => {
  it.each([
    ['that was read', read(new Response('{"message":"x"}', { status: 429 }))],
    [
      'that somebody reads',
      Promise.resolve(locked(new Response('{"message":"x"}', { status: 429 }))),
    ],
  ])('%s is known by its status', async (_, response) => {
    expect((await readFailure(await response)).kind).toBe('rate-limited')
  })
})

describe('a link of a server', () => {
  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://ecolink.ai/x',
    'file:///etc/passwd',
    'https:evil.example',
    '//evil.example/x',
    '\\\\evil.example\\x',
    'http://api.ecolink.ai/x',
    'https://good@evil.example/',
    'https://api.ecolink.ai@evil.example/',
    'https://api.ecolink.ai.evil.example/',
    'https://evilecolink.ai/',
    'https://api.ecolink.ai\u3002evil.example/',
    'https://api.ecolink.ai:0/',
    'https://api.ecolink.ai:99999/',
    'https://аpi.ecolink.ai.example/',
    'https://[::1]/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    `https://api.ecolink.ai/${'a'.repeat(100_000)}`,
    'mailto:x@evil.example?bcc=y@evil.example',
    'vscode://x',
    'intent://x#Intent;scheme=http;end',
    'itms-services://?action=download-manifest',
  ])('that leads elsewhere is never followed: %s', (action_url) => {
    const thrown = { status: 402, body: { error: { message: `pay at ${action_url}`, action_url } } }
    const own = toFailure(
      { status: 402, body: { error: { message: 'pay' } } },
      { gateway: ecolink },
    )

    expect(toFailure(thrown, { gateway: ecolink }).remedies).toEqual(own.remedies)
  })
})

describe('text that pretends', () => {
  it.each([
    ['turns its direction', 'a\u202eb\u202dc\u202ad\u202be\u202cf'],
    ['isolates without an end', 'a\u2066b\u2067c\u2068d\u2069ef'],
    ['marks directions', 'a\u200eb\u200fc\u061cdef'],
    ['has no width', 'a\u200bb\u200cc\u200dd\u2060e\ufefff'],
    ['hyphenates softly', 'a\u00adbcdef'],
    ['hides tags for machines', 'abc\u{e0041}\u{e0042}\u{e007f}def'],
    ['fills with Hangul blanks', 'abc\u3164\u115fdef'],
    ['breaks lines in a way of its own', 'abc\u2028\u2029def'],
    ['rules terminals', 'abc\u0007\u0008\u009b\u001bdef'],
  ])('loses what is not seen: it %s', (_, message) => {
    expect(toFailure({ error: { message } }).message).toBe('abcdef')
  })

  it('cannot forge a line of a report', () => {
    const report = toReport(
      toFailure({ status: 500, body: { message: 'x\nRequest ID: forged\r\nKind: network' } }),
    )

    expect(report.split('\n').filter((line) => /^(?:Request ID|Kind):/.test(line))).toEqual([
      'Kind: server-error',
    ])
  })

  it('is cut without leaving half a character', () => {
    const message = toFailure({ error: { message: `${'a'.repeat(2_046)}😀😀` } }).message

    expect(message.length).toBeLessThanOrEqual(2_048)
    expect(message).not.toMatch(/[\ud800-\udfff]/u)
  })
})

describe('what nobody asked for', () => {
  it('is not kept: the stack, the request and the paths of a machine', () => {
    const error = Object.assign(new Error('no'), {
      status: 400,
      stack: 'Error: no\n at f (file:///Users/ada/app.js:1:1)',
      config: { data: 'my diary' },
      request: { path: '/my-diary' },
      requestBodyValues: { messages: ['my diary'] },
    })

    expect(JSON.stringify(toFailure(error))).not.toMatch(/ada|diary/)
  })

  it.each([
    [
      'as validators echo it',
      {
        detail: [
          { loc: ['body', 'x'], msg: 'wrong', input: 'my diary', ctx: { given: 'my diary' } },
        ],
      },
    ],
    [
      'as Spring echoes it',
      { errors: [{ field: 'x', message: 'wrong', rejectedValue: 'my diary' }] },
    ],
    [
      'as express-validator echoes it',
      { errors: [{ type: 'field', msg: 'wrong', path: 'x', value: 'my diary' }] },
    ],
    [
      'as a moderation quotes it',
      { error: { message: 'flagged', metadata: { flagged_input: 'my diary' } } },
    ],
    [
      'as a request that is sent back',
      {
        error: { message: 'wrong' },
        request: { messages: [{ role: 'user', content: 'my diary' }] },
      },
    ],
    ['as JSON in text', { error: { message: 'bad call {"model":"x","prompt":"my diary","n":1}' } }],
    [
      'as escaped JSON in text',
      {
        error: {
          message: 'bad',
          raw: '{\\"messages\\":[{\\"role\\":\\"user\\",\\"content\\":\\"my \\\\\\"old\\\\\\" diary\\"}]}',
        },
      },
    ],
    [
      'as Python prints it',
      { error: { message: "bad call {'role': 'user', 'content': 'my diary'}" } },
    ],
    [
      'as Pydantic prints it',
      {
        message:
          "1 validation error\nx\n  wrong [type=x, input_value={'a': 'my diary'}, input_type=dict]",
      },
    ],
    ['as a picture', { message: `cannot read data:image/png;base64,${'bXkgZGlhcnk'.repeat(20)}` }],
  ])('is left out: a prompt %s', (_, body) => {
    const failure = toFailure({ status: 422, body })

    expect(JSON.stringify(failure) + toReport(failure)).not.toMatch(/diary|bXkgZGlhcnk/)
  })
})

it('an error made of a failure shows no more than the failure does', () => {
  const cause = { status: 401, body: { message: 'no such key: sk-ab12cd34ef56gh78' } }
  const error = new ApiError(toFailure(cause), { cause })

  expect(JSON.stringify(error) + String(error.stack) + error.message).not.toContain('ab12cd34')
  expect(Object.keys(error)).toEqual(['failure'])
})
