import { toFailure } from '../../src/core/index.ts'
import { maskText } from '../../src/core/mask.ts'
import { readMarkup } from '../../src/core/markup.ts'
import { all } from '../../src/gateways/index.ts'

const size = 256 * 1_024

/** A body that costs as much as one can, of about so many characters. */
interface Hostile {
  readonly name: string
  readonly build: (length: number) => string
}

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** JSON text of at most so many characters. */
const inJson = (text: string, length: number): string => {
  const json = JSON.stringify(text).slice(1, -1)
  return `"${json.slice(0, length).replace(/\\+$/, '')}"`
}

const inMessage = (piece: string) => (length: number) =>
  `{"error":{"message":${inJson(fill(piece, length - 40), length - 40)},"code":"x"}}`

const nearSecrets =
  'the key is sk-learn-2024 and the token: none, see https://a.example/x?key=abc&sig=1 or mail a@b.example; '

const bodies: readonly Hostile[] = [
  {
    name: 'deep',
    build: (length) => `${'{"error":'.repeat(length / 10)}"x"${'}'.repeat(length / 10)}`,
  },
  { name: 'wide', build: (length) => `{${list(length, (n) => `"key${n}":${n}`)}}` },
  { name: 'many strings', build: (length) => `[${list(length, (n) => `"one string ${n}"`)}]` },
  {
    name: 'many errors',
    build: (length) => `{"errors":[${list(length, (n) => `{"message":"x ${n}","code":"a${n}"}`)}]}`,
  },
  { name: 'prose with near-secrets', build: inMessage(nearSecrets) },
  { name: "'sk-' again and again", build: inMessage('sk-') },
  {
    name: "'ey' and 'a' without end",
    build: (length) => inMessage('a')(length).replace('a', 'ey'),
  },
  { name: 'open quotes and brackets', build: inMessage('{"a\\"[') },
  {
    name: 'JSON in JSON',
    build: (length) => inMessage('{"error":{"message":"x"}} ')(length / 1.3),
  },
  {
    name: 'cut off in the middle',
    build: (length) => inMessage('a {"b": [1, ')(length).slice(0, -40),
  },
  { name: 'request ids', build: inMessage('(request id: abc) ') },
  { name: 'waits', build: inMessage('try again in 1s1s1s ') },
  {
    name: 'a page',
    build: (length) =>
      `<!doctype html><title>502</title>${fill('<p class="a">sorry &amp; so on</p>', length)}`,
  },
  { name: 'plain text', build: (length) => fill('It did not work. ', length) },
]

function list(length: number, item: (index: number) => string): string {
  const items: string[] = []
  for (let left = length, index = 0; left > 0; index += 1) {
    const one = item(index)
    items.push(one)
    left -= one.length + 1
  }
  return items.join(',')
}

/** What one hostile body costs. Times are medians, in milliseconds. */
export interface Cost {
  readonly name: string
  /** `JSON.parse` of JSON text that holds the same body. */
  readonly parse: number
  /** `toFailure` of an answer with that body, read up to 256 kB. */
  readonly read: number
  /** The same with 10 MB. */
  readonly readLarge: number
}

/** Measures every hostile body, `rounds` times each. */
export function measureHostile(rounds = 25): readonly Cost[] {
  return bodies.map(({ name, build }) => {
    const body = build(size)
    const text = body.startsWith('<') || !isJson(body) ? JSON.stringify(body) : body
    const large = build(40 * size)
    return {
      name,
      parse: median(rounds, () => JSON.parse(text)),
      read: median(rounds, () => toFailure({ status: 500, body }, { gateway: all })),
      readLarge: median(rounds, () => toFailure({ status: 500, body: large }, { gateway: all })),
    }
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function median(rounds: number, run: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return times[Math.floor(rounds / 2)] ?? 0
}

/** Pieces whose repetition is the worst case of some pattern. */
const pieces: readonly string[] = [
  'a',
  'a.',
  '-',
  '\\',
  '"',
  '\\"',
  '%',
  '%22',
  'ey',
  'eyJ',
  'sk-',
  'sk-*',
  'a@',
  'a@a.',
  '://',
  'https://',
  'https://hooks.',
  'api_key',
  'api_key=',
  'api_key: "',
  'token is ',
  'authorization: bearer ',
  'cookie: ',
  '-----BEGIN A-----',
  '0',
  'A0',
  'x8Q~',
  '"prompt": "',
  'input_value=',
  'data:a;base64,',
  'https://a.webhook.',
]

/** How much longer twice as much of a piece takes to be masked and to be read as a page; 2 is linear. */
export interface Growth {
  readonly piece: string
  readonly masked: number
  readonly read: number
}

/** An eighth of it: of a page no more than 32 kB are looked at. */
const asPage = (text: string): unknown => readMarkup(`<html>${text.slice(-text.length / 8)}`)

/** Measures each piece at 100 kB and at 200 kB; the fastest of the rounds counts. */
export function measureGrowth(rounds = 15): readonly Growth[] {
  return pieces.map((piece) => {
    const [short, long] = [fill(piece, 1e5), fill(piece, 2e5)]
    const grows = (run: (text: string) => unknown): number =>
      fastest(rounds, () => run(long)) / fastest(rounds, () => run(short))
    return { piece, masked: grows(maskText), read: grows(asPage) }
  })
}

function fastest(rounds: number, run: () => unknown): number {
  return Math.min(...Array.from({ length: rounds }, () => median(1, run)))
}

/** The costs as a table, the worst ratio last. */
export function formatCosts(costs: readonly Cost[]): string {
  const rows = costs.map(({ name, parse, read, readLarge }) =>
    [
      name.padEnd(28),
      parse.toFixed(2).padStart(10),
      read.toFixed(2).padStart(10),
      (read / parse).toFixed(1).padStart(8),
      readLarge.toFixed(2).padStart(10),
    ].join(''),
  )
  const worst = Math.max(...costs.map(({ parse, read }) => read / parse))
  return [
    `${'256 kB'.padEnd(28)}${'parse ms'.padStart(10)}${'read ms'.padStart(10)}${'ratio'.padStart(8)}${'10 MB ms'.padStart(10)}`,
    ...rows,
    `worst ratio: ${worst.toFixed(1)}`,
  ].join('\n')
}

/** The growths as a table; only what grows faster than its length is worth a look. */
export function formatGrowths(growths: readonly Growth[]): string {
  return growths
    .map(
      ({ piece, masked, read }) =>
        `${JSON.stringify(piece).padEnd(28)}${masked.toFixed(1).padStart(10)}${read.toFixed(1).padStart(10)}`,
    )
    .join('\n')
}
