import type { Evidence } from './evidence.ts'
import type { FoundRequestId } from './failure.ts'
import { dig, digFirst, field, textOf } from './foreign.ts'
import type { Gateway } from './gateway.ts'
import { isArray } from './plain.ts'
import type { Wire } from './wire.ts'

/** Headers in which somebody's request id is known to travel, the most telling first. */
export const idHeaders: readonly string[] = [
  'x-request-id',
  'request-id',
  'x-oneapi-request-id',
  'x-litellm-call-id',
  'x-portkey-trace-id',
  'x-generation-id',
  'apim-request-id',
  'x-ms-request-id',
  'x-amzn-requestid',
  'x-amzn-request-id',
  'x-amz-request-id',
  'x-debug-trace-id',
  'mistral-correlation-id',
  'inference-id',
  'x-correlation-id',
  'x-trace-id',
  'x-github-request-id',
  'x-goog-request-id',
  'x-tt-logid',
  'x-vercel-id',
]

/** Names of the same thing that only the network in front of an API knows. */
const edgeHeaders: readonly string[] = ['cf-ray', 'x-amz-cf-id']

const idFields: readonly string[] = [
  'request_id',
  'requestId',
  'RequestId',
  'Response.RequestId',
  'RequestID',
  'trace_id',
  'traceId',
  'extensions.requestId',
  'extensions.traceId',
  'metadata.request_id',
]

/** One for each relay, the outermost last: `… (request id: 2025…) (request id: 2026…)`. */
const suffix =
  /\s{0,4}[（([]\s{0,2}request[ _-]?id\s{0,2}[:：]?\s{0,2}([\w.-]{4,128})\s{0,2}[)\]）]/gi

/** Inside a sentence, left where it stands: “include the request ID req_… in your message”. */
const quoted = /\brequest[ _-]?id:? {1,2}(?=[\w-]{0,64}\d)([\w-]{8,128})/i

/** A request id as far as it may be shown: no spaces, nothing that could be a sentence. */
const shape = /^[\w.:;+/=@-]{4,200}$/

/** Takes the request-id suffixes of relays off a message. */
export function stripRequestIds(message: string): string {
  return message.replace(suffix, '').trim()
}

/** Finds every request id, the one to quote first: body, header, the message's last suffix, who is behind, the edge. */
export function findRequestIds(
  evidence: Evidence,
  wire: Wire,
  gateway?: Gateway,
): readonly FoundRequestId[] {
  const { headers } = evidence
  const found = [
    ...pick('body', gateway?.requestId.body ?? [], (path) => dig(wire.body, path)),
    ...pick('header', gateway?.requestId.headers ?? [], (name) => headers[name]),
    ...wire.levels
      .slice(0, 2)
      .flatMap((level) => pick('body', idFields, (path) => dig(level, path))),
    ...pick('header', idHeaders, (name) => headers[name]),
    ...pick('header', ['requestId'], () => evidence.requestId),
    ...inMessages(wire),
    ...wire.levels
      .slice(2)
      .flatMap((level) => pick('body', idFields, (path) => dig(level, path), 1)),
    ...inDetails(wire),
    ...pick('header', edgeHeaders, (name) => headers[name]),
    ...pick('body', ['ray_id'], (path) => digFirst(wire.levels[0], [path])),
  ]
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index)
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
  const message = wire.message.slice(0, 65_536)
  const ids = [...message.matchAll(suffix)].map((match) => match[1] ?? '').toReversed()
  const inside = quoted.exec(message)?.[1]
  return [...ids, ...(inside ? [inside] : [])].map((id, hop) => ({ id, source: 'message', hop }))
}

/** google.rpc.RequestInfo */
function inDetails(wire: Wire): readonly FoundRequestId[] {
  const details = field(wire.levels.at(-1), 'details')
  return isArray(details)
    ? details
        .slice(0, 16)
        .flatMap((detail) => pick('body', ['requestId'], (path) => dig(detail, path)))
    : []
}
