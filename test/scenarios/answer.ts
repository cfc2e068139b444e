import { gateways } from './gateways.ts'
import type { HomeGateway, Scenario } from './scenario.ts'

/** Whether the page calls the gateway itself or through a proxy of its own origin. */
export type Origin = 'cross-origin' | 'same-origin'

/** An HTTP answer as text. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Readable by every page: https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name */
const safelisted = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]

/** Everything that a scenario sends over the wire, at `now` (epoch milliseconds). */
export function wireAnswer(scenario: Scenario, now: number = Date.now()): Answer {
  const { status, headers, body } = scenario
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const dated = Object.entries(headers).map(([name, value]) => [name, inSeconds(value, now)])
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json'
  return { status, headers: { 'content-type': type, ...Object.fromEntries(dated) }, body: text }
}

/** The part of an answer that a browser shows to a page. */
export function visibleAnswer(answer: Answer, gateway: HomeGateway, origin: Origin): Answer {
  if (origin === 'same-origin') return answer
  const visible = [...safelisted, ...exposedBy(gateway)]
  const headers = Object.entries(answer.headers).filter(([name]) => visible.includes(name))
  return { ...answer, headers: Object.fromEntries(headers) }
}

/** The headers, in lower case, that a gateway lets pages of other origins read. */
export function exposedBy(gateway: HomeGateway): readonly string[] {
  return gateways[gateway].exposes.map((name) => name.toLowerCase())
}

function inSeconds(value: string, now: number): string {
  const offset = /^now\+(\d+)$/.exec(value)?.[1]
  return offset === undefined ? value : String(Math.floor(now / 1_000) + Number(offset))
}
