import { dig, textOf } from './foreign.ts'
import { isPlainObject, keysOf, type Plain, type PlainObject } from './plain.ts'
import { hasSentence, says } from './saying.ts'
import { reach, reachFirst, spell } from './spell.ts'

/** Where an answer that tells of a job keeps it. */
const places: readonly string[] = ['', 'data', 'output', 'task', 'job', 'result', 'response']

/** Where a job says how it stands. */
const states: readonly string[] = ['status', 'task status', 'state', 'job status']

/** The last word of a state that is a failure: `failed`, `TASK_STATUS_FAILED`, `Content Moderated`. */
const failed = /(?:^|[^a-z])(?:fail|failed|failure|error|errored|timed_?out|moderated)$/i

/** `no_error`, `partially_failed`: something else came of it. */
const notAll = /^(?:no|non|not|partial|partially|with|completed)(?![a-z])/i

const canceled = /(?:^|[^a-z])cancell?ed$/i

/** The state of an envelope, not of what is in it. */
const envelopeState = /^(?:success|ok)$/i

/** Where a job that failed says why. */
const reasons: readonly string[] = [
  'error',
  'last error',
  'task error',
  'properties.error',
  'errors.0',
  'errors.data.0',
  'message',
  'msg',
  'detail',
  'error message',
  'error msg',
  'err msg',
  'err code',
  'error code',
  'fail reason',
  'failure reason',
  'failure',
  'failure code',
  'task status msg',
  'status message',
]

/** Names that only something which was to be made has. */
const madeNames: ReadonlySet<string> = new Set([
  'task id',
  'job id',
  'progress',
  'output',
  'task result',
  'model',
])

/**
 * Names that a row about something past has: a call, a delivery, a payment, a check of health. Asked
 * for it, an API that tells of a failure has answered.
 */
const rowNames: readonly string[] = [
  'method',
  'path',
  'endpoint',
  'ip',
  'ip address',
  'level',
  'severity',
  'user agent',
  'http status',
  'response status',
  'response code',
  'latency',
  'latency ms',
  'amount',
  'currency',
  'prompt tokens',
  // https://datatracker.ietf.org/doc/html/draft-inadarei-api-health-check
  'checks',
  'components',
  'release id',
]

const rowObjects =
  /(?:^|[^a-z])(?:log|event|deliver|charge|payment|payout|invoice|refund|transfer|transaction|record|audit|entry|check)/i

/** Whether a word is the state of a job that ended without success, and no more than that. */
export function isFailedState(state: string): boolean {
  return failed.test(state) && !notAll.test(state)
}

/** Whether a body describes a job that ended without success, wherever it keeps it. */
export function isFailedJob(body: Plain | undefined): boolean {
  return isFailedState(stateOf(jobOf(body)) ?? '')
}

/** Whether a body describes a job that somebody called off. */
export function isCanceledJob(body: Plain | undefined): boolean {
  return canceled.test(stateOf(jobOf(body)) ?? '')
}

/** Whether a body is a failed job that was asked for: it says why, or is clearly a job, and is no row of a table. */
export function tellsFailedJob(body: PlainObject): boolean {
  const job = jobOf(body)
  if (!job || !isFailedJob(body) || isRow(job)) return false
  return (
    reasons.some((path) => says(reach(job, path))) ||
    (job !== body && hasSentence(body)) ||
    keysOf(job).some((name) => madeNames.has(spell(name)))
  )
}

/** Whether an object is about something past, such as a line of a log, by its other fields. */
export function isRow(thing: PlainObject): boolean {
  const isNamed = rowObjects.test(textOf(thing.object ?? thing.type) ?? '')
  const isJob = reach(thing, 'task id') !== undefined
  return isNamed || (!isJob && rowNames.some((name) => reach(thing, name) !== undefined))
}

/** How a thing stands, as a word; a number is a status of HTTP or an enumeration that we cannot know. */
export function stateOf(thing: PlainObject | undefined): string | undefined {
  const state = textOf(reachFirst(thing, states))
  return state === undefined || /^\d+$/.test(state) ? undefined : state
}

function jobOf(body: Plain | undefined): PlainObject | undefined {
  if (!isPlainObject(body)) return undefined
  for (const path of places) {
    const place = dig(body, path)
    const state = isPlainObject(place) ? stateOf(place) : undefined
    if (isPlainObject(place) && state !== undefined && !envelopeState.test(state)) return place
  }
  return undefined
}
