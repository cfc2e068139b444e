import type { Evidence, Fault } from './evidence.ts'
import { field, isObject, numberOf, textOf } from './foreign.ts'

const faults: ReadonlyMap<string, Fault> = new Map([
  ['abort', 'canceled'],
  ['timeout', 'timeout'],
  ['error', 'network'],
])

/**
 * What the codes with which a WebSocket is closed mean as a status; one that is missing tells of a
 * connection that broke. https://www.iana.org/assignments/websocket/websocket.xhtml
 */
const closings: ReadonlyMap<number, number> = new Map([
  [1002, 400],
  [1003, 400],
  [1007, 400],
  [1008, 403],
  [1009, 413],
  [1010, 400],
  [1011, 500],
  [1012, 503],
  [1013, 503],
  [1014, 502],
  [3000, 401],
  [3003, 403],
  [3008, 504],
])

/** Whether something is an event of the DOM, or of a library that has them too. */
export function isEvent(value: object): boolean {
  return (
    textOf(field(value, 'type')) !== undefined &&
    (isObject(field(value, 'target')) || field(value, 'isTrusted') !== undefined)
  )
}

/** What an event says that was thrown in place of an error: `reject` as `onerror`, a socket's end. */
export function readEvent(event: object): Evidence {
  const type = textOf(field(event, 'type')) ?? ''
  const code = type === 'close' ? numberOf(field(event, 'code')) : undefined
  if (code === undefined) return { headers: {}, fault: faults.get(type) }
  // 4400 to 4599 are private, and used by those who need them as 4000 and the status of HTTP.
  const status = code >= 4400 && code < 4600 ? code - 4000 : closings.get(code)
  if (status === undefined && code < 3000) return { headers: {}, fault: 'network' }
  const message = textOf(field(event, 'reason')) ?? ''
  return { headers: {}, body: { code, message, ...(status !== undefined && { status }) } }
}
