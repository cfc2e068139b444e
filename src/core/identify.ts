import type { Evidence } from './evidence.ts'
import type { FoundRequestId } from './failure.ts'
import { dig, digFirst, field, textOf } from './foreign.ts'
import type { Gateway } from './gateway.ts'
import { messageOf } from './read-message.ts'
import { isArray, isPlainObject, keysOf, type PlainObject } from './plain.ts'
import { remembering } from './remembering.ts'
import { spell, tellingOf } from './spell.ts'
import type { Wire } from './wire.ts'

/** How fields and headers that carry a request's id are called, spelled out; not the one that the caller chose. */
const idName =
  /^(?!.*\b(?:client|parent|session)).*\b(?:request|req|trace|correlation|transaction|debug|log|call|activity|inference|generation|error|event|incident) ?id$/

/** Names of the request that only the network in front of an API knows. */
const edgeHeaders: readonly string[] = [
  'cf-ray',
  'x-vercel-id',
  'x-amz-cf-id',
  'x-amz-id-2',
  'x-azure-ref',
]

const isIdName = remembering((name) => idName.test(spell(name)))

/** Whether a header carries an id of the request: `x-request-id`, `mistral-correlation-id`, `cf-ray`. */
export function isIdHeader(name: string): boolean {
  return isIdName(name) || edgeHeaders.includes(name)
}

/** Further names of fields that hold one. */
const idFields: ReadonlySet<string> = new Set(['trace', 'sid', 'fbtrace id'])

function isIdField(name: string): boolean {
  return isIdName(name) || idFields.has(spell(name))
}

/** One for each relay, the outermost last: `… (request id: 2025…) (request id: 2026…)`. */
const suffix =
  /[（([]\s{0,2}(?:request|req|trace|log|t|r)[ _-]?id\s{0,2}[:：]?\s{0,2}([\w.-]{4,128})\s{0,2}[)\]）]/gi

const spacedSuffix = new RegExp(String.raw`\s{0,4}${suffix.source}`, 'gi')

/** Inside a sentence, left where it stands: “include the request ID req_… in your message”. */
const quoted = /\brequest[ _-]?id:? {1,2}(?=[\w-]{0,64}\d)([\w-]{8,128})/i

/** Characters of a message in which ids are looked for. */
const maxSaid = 65_536

/** A request id as far as it may be shown: no spaces, nothing that could be a sentence. */
const shape = /^[\w.:;+/=@-]{4,200}$/

/** Takes the request-id suffixes of relays off a message. */
export function stripRequestIds(message: string): string {
  return message.replace(spacedSuffix, '').trim()
}

/** Finds every request id, the one to quote first: body, header, the message's last suffix, who is behind, the edge. */
export function findRequestIds(
  evidence: Evidence,
  wire: Wire,
  gateway?: Gateway,
): readonly FoundRequestId[] {
  const { headers } = evidence
  const ownHeaders = Object.keys(headers).filter(isIdName)
  const [outer, inner] = [wire.levels.slice(0, 2), wire.levels.slice(2)]
  const found = [
    ...pick('body', gateway?.requestId.body ?? [], (path) => dig(wire.body, path)),
    ...pick('header', gateway?.requestId.headers ?? [], (name) => headers[name]),
    ...outer.flatMap((level) => inLevel(level)),
    ...pick('header', ownHeaders.toSorted(byTelling), (name) => headers[name]),
    ...pick('header', ['requestId'], () => evidence.requestId),
    ...inMessages(wire),
    ...inner.flatMap((level) => inLevel(level, 1)),
    ...pick('header', edgeHeaders, (name) => headers[name]),
    ...pick('body', ['ray_id'], (path) => digFirst(wire.levels[0], [path])),
  ]
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index)
}

/** What is called the request's id comes before ids of traces, logs and generations. */
function byTelling(one: string, other: string): number {
  return Number(other.includes('request')) - Number(one.includes('request'))
}

/** Objects in which a level keeps facts about itself; google.rpc keeps them in a list. */
const besides: readonly string[] = [
  'metadata',
  'extensions',
  'header',
  'innererror',
  'inner error',
  'meta',
  'response',
  'error',
  'detail',
]

/** A code under the name of an id, such as `"error_id": "UNAUTHORIZED"`. */
function isWord(id: string): boolean {
  return /^[A-Z]+(?:_[A-Z]+)*$/.test(id)
}

function inLevel(level: PlainObject, hop = 0): readonly FoundRequestId[] {
  const details = field(level, 'details')
  const places = [
    level,
    ...tellingOf(level, besides).map(([, value]) => value),
    ...(isArray(details) ? details.slice(0, 16) : []),
  ]
  return places.flatMap((place) => {
    const names = isPlainObject(place) ? keysOf(place).filter(isIdField) : []
    return pick('body', names.toSorted(byTelling), (name) => field(place, name), hop).filter(
      ({ id }) => !isWord(id),
    )
  })
}

function pick(
  source: FoundRequestId['source'],
  places: readonly string[],
  read: (place: string) => unknown,
  hop = 0,
): readonly FoundRequestId[] {
  return places.flatMap((place) => {
    const id = textOf(read(place))
    return id && shape.test(id) ? [{ id, source, hop }] : []
  })
}

function inMessages(wire: Wire): readonly FoundRequestId[] {
  const messages = wire.levels.map((level) => messageOf(level)?.slice(0, maxSaid) ?? '')
  const suffixes = [...wire.message.slice(0, maxSaid).matchAll(suffix)].map(([, id]) => id)
  const inside = messages.toReversed().map((message) => quoted.exec(message)?.[1])
  return [...suffixes.toReversed(), ...inside]
    .filter((id) => id !== undefined)
    .map((id, hop) => ({ id, source: 'message', hop }))
}
