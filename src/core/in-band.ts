import { isBare, leadsWithError } from './bare.ts'
import { isCodeAndSentence, isFailureCode } from './counted.ts'
import { dig, field, textOf } from './foreign.ts'
import { isRow, stateOf, tellsFailedJob } from './job.ts'
import { isArray, isPlainObject, keysOf, type Plain, type PlainObject } from './plain.ts'
import { hasSentence, isNothing, says } from './saying.ts'

/**
 * Whether the body of a success is an error all the same. Lists, jobs that are still running, rows
 * about something past and fields named `error` of what was asked for are none.
 */
export function carriesError({ body }: { readonly body?: Plain | undefined }): boolean {
  if (isArray(body)) return isBatchOfErrors(body)
  return isPlainObject(body) && signs.some((shows) => shows(body))
}

const signs: readonly ((body: PlainObject) => boolean)[] = [
  isErrorEnvelope,
  tellsFailedJob,
  (body) => (isMarked(body) || isRefused(body)) && hasSentence(body) && !isRow(body),
  isErrorList,
  isWrapped,
  (body) => innerErrors.some((path) => says(dig(body, path))),
  (body) => failureCodes.some((path) => isFailureCode(dig(body, path))),
  isCodeAndSentence,
  (body) => awsFault.test(textOf(dig(body, '__type')) ?? ''),
  isBlocked,
  (body) => finishes.some((path) => interrupted.test(textOf(dig(body, path)) ?? '')),
]

/** Places that hold nothing but the error of an answer. */
const innerErrors: readonly string[] = [
  'choices.0.error',
  'Response.Error',
  'ResponseMetadata.Error',
  'ErrorMsg',
  'fault.faultstring',
]

/** Codes that are there in a success as well, and then say 0. */
const failureCodes: readonly string[] = ['base_resp.status_code', 'header.code']

/** Where answers of models say why they ended. */
const finishes: readonly string[] = [
  'choices.0.finish_reason',
  'delta.finish_reason',
  'finish_reason',
]

/**
 * Words for an answer that was interrupted: OpenRouter's and Cohere's,
 * https://api-docs.deepseek.com/api/create-chat-completion and
 * https://docs.bigmodel.cn/api-reference
 */
const interrupted = /^(?:error(?:_\w+)?|insufficient_system_resource|network_error)$/i

/** https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
const awsFault = /(?:Exception|Error|Fault)$/

/** `{"type": "error", …}`, as Anthropic, vLLM and Dify mark it; what has an id of its own may be a line of a log. */
function isMarked(body: PlainObject): boolean {
  const isError = [body.type, body.object, body.event].includes('error')
  return isError && (isNothing(body.id) || says(body.error))
}

function isRefused(body: PlainObject): boolean {
  return (
    [body.success, body.ok].some((well) => well === false || well === 'false') ||
    body.error === true
  )
}

/** An `error` that says something, where nothing else was answered. */
function isErrorEnvelope(body: PlainObject): boolean {
  const error = body.error ?? body.Error
  if (!says(error) || !isNothing(body.data) || isResource(body)) return false
  if (isBare(body)) return true
  return !isRow(body) && leadsWithError(body) && (isDetailed(error) || body.choices !== undefined)
}

/** An envelope in an envelope with nothing else in it, such as `{"data": {"error": {…}}}`. */
function isWrapped(body: PlainObject): boolean {
  const inner = body.data ?? body.result ?? body.response
  if (!isPlainObject(inner) || keysOf(body).length > 1) return false
  return keysOf(inner).length === 1 && isDetailed(inner.error) && says(inner.error)
}

/** With a code or type, an error is an API's own; a sentence alone may be that of a form. */
function isDetailed(error: unknown): boolean {
  return ['code', 'type', 'status', 'json', 'details'].some(
    (name) => (field(error, name) ?? '') !== '',
  )
}

/** Objects that are an answer as a whole, whose error is the answer's. */
const answers: ReadonlySet<string> = new Set([
  'chat.completion',
  'chat.completion.chunk',
  'text_completion',
  'error',
])

/** States that do not go with a failure, also of what has no id. */
const alive =
  /^(?:ok|up|healthy|succe\w+|completed?|done|finished|ready|active|pending|queued|in_?queue|in[_-]?progress|processing|running|start\w*|waiting|created|submitted|retrying|partial\w*|warning|degraded)$/i

/** Something that lives on the server and has an `error` field of its own, such as a running job. */
function isResource(body: PlainObject): boolean {
  const state = stateOf(body)
  if (isNothing(body.id)) return state !== undefined && alive.test(state)
  const kind = textOf(body.object)
  return (kind !== undefined && !answers.has(kind)) || (state !== undefined && state !== 'error')
}

/** GraphQL and JSON:API: errors, and no data; a part of the data that came is an answer. */
function isErrorList(body: PlainObject): boolean {
  const { errors } = body
  if (body.ok === true || body.success === true) return false
  const isSaid = isArray(errors) ? says(errors[0]) : isPlainObject(errors) && hasSentence(body)
  return isSaid && isNothing(body.data) && !isResource(body) && isBare(body)
}

/** tRPC and JSON-RPC answer a batch by a list, Gemini a stream: an error if nothing else came. */
function isBatchOfErrors(batch: readonly unknown[]): boolean {
  return (
    batch.length > 0 &&
    batch.every(
      (one) =>
        isPlainObject(one) &&
        isDetailed(one.error) &&
        (isNothing(one.id) || one.jsonrpc !== undefined) &&
        keysOf(one).every(
          (name) => ['error', 'id', 'jsonrpc'].includes(name) || isNothing(one[name]),
        ),
    )
  )
}

/** Gemini and Veo answer what their filters stopped with the reason and nothing else. */
function isBlocked(body: PlainObject): boolean {
  const video = dig(body, 'response.generateVideoResponse')
  return (
    (textOf(dig(body, 'promptFeedback.blockReason')) !== undefined && isNothing(body.candidates)) ||
    (says(dig(video, 'raiMediaFilteredReasons.0')) &&
      field(video, 'generatedSamples') === undefined)
  )
}
