import { marks, places, signals } from './carriers.ts'
import { isEvent, readEvent } from './events.ts'
import type { Evidence, Fault } from './evidence.ts'
import { faultOfSentence, isClientCode, readFault } from './faults.ts'
import { dig, digFirst, field, isObject, numberOf, textOf } from './foreign.ts'
import { readHeaders } from './headers.ts'
import { parseJson } from './json.ts'
import { layers } from './layers.ts'
import { splitMessage, told } from './leading-status.ts'
import { isArray, isPlainObject, keysOf, maxText, toPlain, type Plain } from './plain.ts'

/** What one layer of a thrown thing tells. */
interface Layer extends Evidence {
  /** What an error says of itself; it counts where the answer's body does not say more. */
  readonly said?: Plain | undefined
}

/**
 * Finds out what a thrown thing tells: its outermost layer that holds an answer, else why there is
 * none. `text` is the body of its response, where somebody has read it.
 */
export function readEvidence(thrown: unknown, text?: string): Evidence {
  let known: Layer = { headers: {} }
  for (const layer of layers(thrown)) {
    const read = readLayer(layer)
    if (knowsMore(read, known)) known = read
    else if (!isRefusal(known)) known = { ...known, fault: preciser(known.fault, read.fault) }
    if (isWhole(known)) break
  }
  const { said, ...evidence } = known
  const body = evidence.body ?? bodyOf(text)
  return { ...evidence, body: evidence.fault ? body : complete(body, said) }
}

function isRefusal({ status }: Layer): boolean {
  return status !== undefined && status >= 300
}

/**
 * An answer with its headers or its body. A success without a body is not the whole story, a deeper
 * layer may know that it broke off; nor is a bare status.
 */
function isWhole(layer: Layer): boolean {
  if (isRefusal(layer)) return layer.body !== undefined || keysOf(layer.headers).length > 0
  return layer.fault === undefined && layer.body !== undefined
}

function knowsMore(read: Layer, known: Layer): boolean {
  if (isRefusal(known)) return isRefusal(read) && isWhole(read)
  return isRefusal(read) || isWhole(read) || isNothing(known)
}

function isNothing({ status, fault, said }: Layer): boolean {
  return status === undefined && fault === undefined && said === undefined
}

/** “fetch failed” is true of everything; its cause knows whether it was a timer. */
function preciser(outer: Fault | undefined, inner: Fault | undefined): Fault | undefined {
  return outer === undefined || outer === 'network' ? (inner ?? outer) : outer
}

function readLayer(layer: unknown): Layer {
  if (typeof layer === 'string') return readText(layer)
  if (!isObject(layer)) return { headers: {} }
  if (isEvent(layer)) return readEvent(layer)
  return isCarrier(layer) ? readCarrier(layer) : readBody(layer)
}

/** The class in front of its message; Python and Java write the module or package, too. */
const printed =
  /^(?:Uncaught )?(?:\(in promise\) )?(?:[\w.]{0,80}\.)?(\w{0,64}(?:Error|Exception))(?:: | - )([\s\S]+)$/

/** Text that was thrown, or an error as a console prints it: `TypeError: Failed to fetch`. */
function readText(text: string): Layer {
  const [, name, message] = printed.exec(text) ?? []
  if (message === undefined) return withSaid({ headers: {} }, text, {})
  const fault = readFault({ name, message })
  return fault ? { headers: {}, fault } : readText(message)
}

/** Whether something is an error or an answer, as opposed to the body of one. */
function isCarrier(layer: object): boolean {
  if (digFirst(layer, marks) !== undefined) return true
  if (statusOf(layer) === undefined && !lostStatus(layer)) return false
  const has = (name: string): boolean => (field(layer, name) ?? undefined) !== undefined
  return has('body') || has('headers') || (has('data') && !has('message') && !has('error'))
}

/** The body of an answer, thrown as it is; some clients write down a fault in the same form. */
function readBody(body: object): Layer {
  const status = numberOf(digFirst(body, ['status', 'statusCode']))
  if (isStatus(status)) return { headers: {}, status, body: bodyOf(body) }
  const fault = textOf(field(body, 'name'))?.endsWith('Error')
    ? readFault(body)
    : readText(textOf(digFirst(body, writtenFaults(body))) ?? '').fault
  if (fault ?? lostStatus(body)) return { headers: {}, fault: fault ?? 'network' }
  return { headers: {}, body: bodyOf(body) }
}

/** `status: 0` is how XMLHttpRequest, and clients after it, say that there was no answer. */
function lostStatus(layer: object): boolean {
  return field(layer, 'status') === 0
}

/** RTK Query has words where a status should be, and the sentence beside them. */
function writtenFaults(body: object): readonly string[] {
  return lostStatus(body) || typeof field(body, 'status') === 'string'
    ? ['message', 'error', 'error.message']
    : ['message']
}

function readCarrier(layer: object): Layer {
  const status = statusOf(layer)
  const answer: Evidence = {
    status,
    headers: readHeaders(digFirst(layer, places.headers)),
    url: places.url
      .map((path) => textOf(dig(layer, path)))
      .find((url) => /^https?:/i.test(url ?? '')),
    requestId: textOf(digFirst(layer, places.requestId)),
    body: firstBody(layer),
  }
  const fault = readFault(layer)
  const refused = status !== undefined && status >= 300
  if (!refused && answer.body === undefined) {
    const known = fault ?? (lostStatus(layer) ? 'network' : undefined)
    const ended = known === undefined || known === 'canceled' ? readSignal(layer) : undefined
    if (ended ?? known) return { ...answer, fault: ended ?? known }
  }
  const message = textOf(field(layer, 'message')) ?? ''
  return withSaid(answer, fault ? '' : message, ownFields(layer))
}

/** How a call ended whose client still holds the signal that ended it, also with the caller's own reason. */
function readSignal(layer: object): Fault | undefined {
  const signal = signals
    .map((path) => dig(layer, path))
    .find((one) => field(one, 'aborted') === true)
  if (signal === undefined) return undefined
  return readFault(field(signal, 'reason')) === 'timeout' ? 'timeout' : 'canceled'
}

/** What an error says in fields of its own that a wire would say too. */
function ownFields(layer: object): Readonly<Record<string, Plain>> {
  const name = textOf(field(layer, 'name'))
  const fields = {
    // Java and AWS name what happened; names of JavaScript end in `Error` and tell less.
    code: name?.endsWith('Exception') ? name : field(layer, 'code'),
    type: field(layer, 'type'),
    param: field(layer, 'param'),
    details: field(layer, 'errorDetails'),
  }
  const wire = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !isClientCode(value),
  )
  return Object.fromEntries(wire.map(([key, value]) => [key, toPlain(value)]))
}

/** Adds what a client's sentence carries: a status in front, a JSON body behind it, or just words. */
function withSaid(
  answer: Evidence,
  message: string,
  fields: Readonly<Record<string, Plain>>,
): Layer {
  const { status, rest } = splitMessage(message)
  const json = parseJson(rest)
  const words = faultOfSentence(rest) ? '' : told(rest)
  const said =
    json ?? (fields['code'] || fields['details'] ? { ...fields, message: words } : textOf(words))
  return { ...answer, status: answer.status ?? status, said }
}

/** A body that has no sentence of its own gets the one that its error says. */
function complete(body: Plain | undefined, said: Plain | undefined): Plain | undefined {
  if (body === undefined || said === undefined) return body ?? said
  if (!isPlainObject(body) || sentences.some((name) => (body[name] ?? '') !== '')) return body
  return { ...(isPlainObject(said) ? said : { message: said }), ...body }
}

/** Where nearly every body says something; a guess that costs nothing. */
const sentences: readonly string[] = ['message', 'error', 'errors', 'detail', 'msg', 'title']

/** The first of the places that holds the status of an answer; a code of its own counts only as a refusal. */
function statusOf(layer: object): number | undefined {
  for (const path of places.status) {
    const found = numberOf(dig(layer, path))
    if (isStatus(found)) return found
  }
  const code = numberOf(field(layer, 'code')) ?? 0
  return code >= 400 && code < 600 ? code : undefined
}

function isStatus(code: number | undefined): boolean {
  return code !== undefined && Number.isInteger(code) && code >= 100 && code <= 999
}

function firstBody(layer: object): Plain | undefined {
  for (const path of places.body) {
    const body = bodyOf(dig(layer, path))
    if (body !== undefined) return body
  }
  const errors = digFirst(layer, places.errors)
  const first = field(errors, 0)
  return isObject(first) && !isForeign(first) ? { errors: toPlain(errors) } : undefined
}

/** A body that says something: JSON is parsed; blank text, empty objects, streams and errors are none. */
function bodyOf(value: unknown): Plain | undefined {
  if (typeof value === 'string') return parseJson(value) ?? textOf(value.slice(0, maxText))
  if (!isObject(value) || isForeign(value)) return undefined
  const plain = toPlain(value)
  const size = isPlainObject(plain) ? keysOf(plain).length : isArray(plain) ? plain.length : 0
  return size > 0 ? plain : undefined
}

/** Bytes and streams, which a client hands over unread, and what is itself thrown and no body. */
function isForeign(value: object): boolean {
  return ['pipe', 'getReader', 'arrayBuffer', 'byteLength', 'stack', 'isTrusted'].some(
    (name) => field(value, name) !== undefined,
  )
}
