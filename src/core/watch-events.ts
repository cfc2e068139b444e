import { isBare } from './bare.ts'
import { dig, digFirst, isObject, numberOf, textOf } from './foreign.ts'
import { carriesError } from './in-band.ts'
import { isRow } from './job.ts'
import { parseJson } from './json.ts'
import { isPlainObject, keysOf, toPlain, type Plain, type PlainObject } from './plain.ts'
import { isNothing } from './saying.ts'
import {
  dialects,
  endWord,
  modelsOfEvents,
  openings,
  type Sign,
  type StreamDialect,
} from './stream-dialects.ts'
import type { StreamEvent } from './stream-event.ts'

/** Follows the events of one stream, and remembers no more of them than it tells. */
export interface Watch {
  /** The body of the error that an event is; `undefined` for every other event. */
  readonly see: (event: StreamEvent) => Plain | undefined
  /** Whether a stream that ends now ends too early. */
  readonly isUnfinished: () => boolean
  /** Whether a part of the answer has come. */
  readonly hasBegun: () => boolean
  readonly model: () => string | undefined
}

/** Names of events by which a stream fails: `error`, `api_error`, `response.failed`, `throttlingException`. */
const failing =
  /^(?:[\w.-]{1,64}[._:-])?error$|^(?:(?:response|run|thread\.run|chat|conversation\.chat|message|completion|generation|\w{1,16}_generation|task|job|video|stream|request|workflow)[._-])?(?:failed|failure)$|^\w{1,64}Exception$/i

/** Names of events about a part of the work, after whose failure it goes on, or of an application's own. */
const passing =
  /tool|step|node|function|call|item|agent|mcp|action|part|retry|warn|debug|log|^data-/i

/** What stands where JSON was cut off: enough to know that it was to be JSON. */
const begunJson = /^\s*[{[]\s*(?:["{[\]}\d]|$)/

/** Without one of these no JSON is an error, which saves looking closely at almost every event. */
const telling = /err|fail|fault|exception|false|code|"ret|"status|"state|block|filtered/i

/** Reads events as they come. */
export function createWatch(): Watch {
  let dialect: StreamDialect | undefined
  let isEnded = false
  let isClosed = false
  let isUnseen = false
  let isCut = false
  let begun = false
  let model: string | undefined

  function follow(body: unknown): void {
    dialect ??= dialects.find(({ shows }) => shows.some((sign) => holds(body, sign)))
    isEnded ||= dialect?.ends.some((sign) => holds(body, sign)) ?? false
    begun ||= isPart(body, dialect)
  }

  function look({ name, data, cut, isItem }: StreamEvent): Plain | undefined {
    const value = parse(data)
    isCut = cut && value === undefined && begunJson.test(data)
    if (isObject(value)) model ??= textOf(digFirst(value, modelsOfEvents))
    if (name !== undefined || telling.test(data)) {
      const body = isCut ? parseJson(data) : value === undefined ? undefined : toPlain(value)
      const error = isItem && isOfOwn(body) ? undefined : errorOf(name, body, data)
      if (error !== undefined) return error
    }
    if (isObject(value)) follow(value)
    return undefined
  }

  return {
    see(event) {
      // What was too long to be looked at may have been the end.
      isUnseen = !event.whole
      begun ||= isUnseen
      isClosed ||= event.data.trim() === endWord
      return isUnseen || isClosed ? undefined : look(event)
    },
    isUnfinished: () => !isUnseen && !isClosed && (isCut || (dialect !== undefined && !isEnded)),
    hasBegun: () => begun,
    model: () => model,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The error that an event is, as the body of an answer. */
function errorOf(name = '', body: Plain | undefined, text: string): Plain | undefined {
  const thing = isPlainObject(body) ? body : {}
  const kind = textOf(thing.type) ?? textOf(thing.event) ?? ''
  if ([kind, name].some((one) => passing.test(one))) return undefined
  const isNamed = failing.test(name)
  if (!isNamed && (!failing.test(kind) || isAbout(thing))) return unnamed(body, thing)
  const type = isNamed ? name : kind
  if (isPlainObject(body)) return narrow({ type, ...body })
  return { type, message: typeof body === 'string' ? body : body === undefined ? text : '' }
}

/** A line of a log or a notification, which is about an error and ends nothing. */
function isAbout(thing: PlainObject): boolean {
  return isOfOwn(thing) && (isRow(thing) || (isNothing(thing.error) && !isBare(thing)))
}

/**
 * What has an id or a state is a thing that a list is about, such as a job or a row; a code below
 * zero is that of JSON-RPC and tRPC, which answer many calls by one list.
 */
function isOfOwn(body: Plain | undefined): boolean {
  if (!isPlainObject(body)) return false
  const code = numberOf(digFirst(body, ['error.json.code', 'error.code'])) ?? 0
  return code < 0 || !isNothing(body.id) || !isNothing(body.status)
}

function unnamed(body: Plain | undefined, thing: PlainObject): Plain | undefined {
  const exception = keysOf(thing).find((key) => /^\w{1,64}Exception$/.test(key))
  const inside = exception === undefined ? undefined : thing[exception]
  if (exception !== undefined && isPlainObject(inside)) return { type: exception, ...inside }
  return carriesError({ body }) ? narrow(body) : undefined
}

/** Events about an answer hold it, and what failed is told there. */
function narrow(body: Plain | undefined): Plain | undefined {
  if (!isPlainObject(body)) return body
  const { response, delta } = body
  if (isPlainObject(response) && !isNothing(response.error)) return response
  return isPlainObject(delta) && !isNothing(delta.error) ? delta : body
}

function holds(body: unknown, { at, is, and }: Sign): boolean {
  if (and !== undefined && dig(body, and) === undefined) return false
  const found = dig(body, at)
  if (is) return is.includes(typeof found === 'boolean' ? String(found) : (textOf(found) ?? ''))
  return typeof found === 'string' ? !/^\s*(?:null)?$/.test(found) : isPlainObject(found)
}

/** Whether an event holds a part of the answer, and does not only announce it. */
function isPart(body: unknown, dialect: StreamDialect | undefined): boolean {
  if (openings.has(textOf(digFirst(body, ['type', 'event_type'])) ?? '')) return false
  if (dialect?.part === undefined) return true
  const part = dig(body, dialect.part)
  return isPlainObject(part) && keysOf(part).some((key) => key !== 'role' && !isNothing(part[key]))
}
