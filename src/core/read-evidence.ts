import { carriers, innerPaths, type Carrier } from './carriers.ts'
import type { Evidence, Fault } from './evidence.ts'
import { readFault } from './faults.ts'
import { dig, digFirst, field, isObject, numberOf, textOf } from './foreign.ts'
import { readHeaders } from './headers.ts'
import { parseJson } from './json.ts'
import { splitMessage } from './leading-status.ts'
import { isArray, isPlainObject, maxText, toPlain, type Plain, type PlainObject } from './plain.ts'

/** How many wrappers are opened at most; a cycle ends here too. */
const maxLayers = 16

/** What one layer of a thrown thing tells. */
interface Layer extends Evidence {
  /** What an error without an answer says of itself; it counts where no deeper layer holds an answer. */
  readonly said?: Plain | undefined
}

/**
 * Finds out what a thrown thing tells: its outermost layer that holds an answer, else why there is
 * none. `text` is the body of its response, where somebody has read it.
 */
export function readEvidence(thrown: unknown, text?: string): Evidence {
  let known: Layer | undefined
  for (const layer of layers(thrown)) {
    const { said, ...evidence } = readLayer(layer)
    if (isAnswer(evidence)) return { ...evidence, body: evidence.body ?? bodyOf(text) }
    known = known
      ? { ...known, fault: preciser(known.fault, evidence.fault) }
      : { ...evidence, said }
  }
  const { said, ...evidence } = known ?? { headers: {} }
  return { ...evidence, body: bodyOf(text) ?? (evidence.fault ? undefined : said) }
}

/** “fetch failed” is true of everything; its cause knows whether it was a timer. */
function preciser(outer: Fault | undefined, inner: Fault | undefined): Fault | undefined {
  return outer === undefined || outer === 'network' ? (inner ?? outer) : outer
}

/** The response inside a thrown thing whose body may still be unread. */
export function responseOf(thrown: unknown): Response | undefined {
  for (const layer of layers(thrown)) {
    for (const candidate of [layer, field(layer, 'response')]) {
      if (isResponse(candidate)) return candidate
    }
  }
  return undefined
}

/** By shape: another realm's `Response` is one too. */
function isResponse(value: unknown): value is Response {
  return typeof field(value, 'clone') === 'function' && isObject(field(value, 'headers'))
}

function* layers(thrown: unknown): Generator {
  const seen = new Set<unknown>()
  const waiting: unknown[] = [thrown]
  while (waiting.length > 0 && seen.size < maxLayers) {
    const layer = waiting.shift()
    if (seen.has(layer)) continue
    seen.add(layer)
    yield layer
    for (const path of innerPaths) {
      const inner = field(layer, path)
      if (isObject(inner)) waiting.push(inner)
    }
    const several = field(layer, 'errors')
    if (isArray(several))
      for (let index = 0; index < maxLayers; index += 1) waiting.push(field(several, index))
  }
}

/** A success without a body is not the whole story: a deeper layer may know that the answer broke off. */
function isAnswer({ status, body, fault }: Evidence): boolean {
  return (status ?? 0) >= 300 || (fault === undefined && body !== undefined)
}

function readLayer(layer: unknown): Layer {
  if (typeof layer === 'string') return readText(layer)
  if (!isObject(layer)) return { headers: {} }
  const carrier = carriers.find(({ has }) => has.every((path) => dig(layer, path) !== undefined))
  return carrier ? readCarried(layer, carrier) : { headers: {} }
}

/** Text that was thrown, or an error as a console prints it: `TypeError: Failed to fetch`. */
function readText(text: string): Layer {
  const [, name, message] = /^(?:Uncaught )?(\w{0,64}Error): ([\s\S]*)$/.exec(text) ?? []
  const fault = name === undefined ? undefined : readFault({ name, message })
  return fault ? { headers: {}, fault } : fromMessage(message ?? text, {}, { headers: {} })
}

function readCarried(layer: object, carrier: Carrier): Layer {
  const code = numberOf(digFirst(layer, carrier.status ?? []))
  const answer = {
    status: isStatus(code) ? code : undefined,
    headers: readHeaders(digFirst(layer, carrier.headers ?? [])),
    url: textOf(digFirst(layer, carrier.url ?? [])),
    requestId: textOf(digFirst(layer, carrier.requestId ?? [])),
  }
  const { message: _, ...fields } = takeFields(layer, carrier.fields ?? {})
  const body =
    firstBody(layer, carrier.body ?? []) ?? (carrier.fields?.message ? undefined : bodyOf(fields))
  if (body !== undefined) return { ...answer, body }
  const succeeded = answer.status !== undefined && answer.status < 300
  const fault = code === 0 ? 'network' : answer.status && !succeeded ? undefined : readFault(layer)
  const message = textOf(field(layer, 'message'))
  if (fault || succeeded || message === undefined) return { ...answer, fault }
  return fromMessage(message, fields, answer)
}

function isStatus(code: number | undefined): boolean {
  return code !== undefined && Number.isInteger(code) && code >= 100 && code <= 999
}

function firstBody(layer: object, paths: readonly string[]): Plain | undefined {
  for (const path of paths) {
    const body = bodyOf(dig(layer, path))
    if (body !== undefined) return body
  }
  return undefined
}

/** A body that says something: JSON is parsed; blank text, empty objects, streams and buffers are none. */
function bodyOf(value: unknown): Plain | undefined {
  if (typeof value === 'string') return parseJson(value) ?? textOf(value.slice(0, maxText))
  if (!isObject(value) || isBinary(value)) return undefined
  const plain = toPlain(value)
  const size = isPlainObject(plain) ? Object.keys(plain).length : isArray(plain) ? plain.length : 0
  return size > 0 ? plain : undefined
}

/** Bytes and streams, which a client hands over unread. */
function isBinary(value: object): boolean {
  return ['pipe', 'getReader', 'arrayBuffer', 'byteLength'].some(
    (name) => field(value, name) !== undefined,
  )
}

/** What a client's sentence carries: a status in front, a JSON body behind it, or just words. */
function fromMessage(message: string, fields: PlainObject, answer: Evidence): Layer {
  const { status: written, rest } = splitMessage(message)
  const status = answer.status ?? written
  const json = parseJson(rest)
  if (json !== undefined) return { ...answer, status, body: json }
  const said = Object.keys(fields).length > 0 ? { ...fields, message: rest } : textOf(rest)
  return status === undefined ? { ...answer, said } : { ...answer, status, body: said }
}

function takeFields(layer: object, fields: Readonly<Record<string, string>>): PlainObject {
  const taken = Object.entries(fields).map(([name, path]) => [name, toPlain(dig(layer, path))])
  return Object.fromEntries(taken.filter(([, value]) => value !== null))
}
