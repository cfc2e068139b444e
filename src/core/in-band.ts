import { dig, field, numberOf, textOf } from './foreign.ts'
import { isArray, isPlainObject, type PlainObject } from './plain.ts'
import { isFailedTask } from './read-wire.ts'
import type { Wire } from './wire.ts'

/**
 * Whether the body of a success is an error all the same. Lists, jobs that are still running and
 * fields named `error` that are empty are none.
 */
export function carriesError({ body }: Wire): boolean {
  if (!isPlainObject(body)) return false
  return signs.some((shows) => shows(body))
}

/** Where a job that failed says why. */
const failures: readonly string[] = [
  'error',
  'data.error',
  'output.message',
  'error_message',
  'fail_reason',
  'failure_reason',
  'failure',
  'message',
]

const signs: readonly ((body: PlainObject) => boolean)[] = [
  (body) => says(body.error) && !isResource(body),
  (body) => isFailedTask(body) && failures.some((path) => says(dig(body, path))),
  (body) => body.type === 'error' && says(body.error ?? (isNothing(body.id) ? body.message : null)),
  (body) => (body.success === false || body.ok === false) && hasSentence(body),
  (body) => says(dig(body, 'choices.0.error')),
  (body) => isFailureCode(body.code) && hasSentence(body) && isNothing(body.data),
  (body) => isFailureCode(dig(body, 'base_resp.status_code')),
  (body) => isFailureCode(dig(body, 'header.code')),
  (body) => says(dig(body, 'Response.Error')) || says(dig(body, 'Response.Error.Message')),
  (body) =>
    isArray(body.errors) && says(body.errors[0]) && isNothing(body.data) && !isResource(body),
  (body) => isFailureCode(body.error_code) && hasSentence(body),
]

/** Something that lives on the server and has an `error` field of its own, such as a running job or a log row. */
function isResource(body: PlainObject): boolean {
  return isNothing(body.id)
    ? Array.isArray(body.data)
    : textOf(body.status ?? body.object ?? body.state) !== undefined && body.type !== 'error'
}

function says(error: unknown): boolean {
  if (textOf(error) !== undefined) return true
  return (
    isPlainObject(error) &&
    ['message', 'msg', 'code', 'type', 'error', 'detail'].some(
      (name) =>
        textOf(field(error, name)) !== undefined || numberOf(field(error, name)) !== undefined,
    )
  )
}

function hasSentence(body: PlainObject): boolean {
  return ['message', 'msg', 'error', 'error_msg', 'code'].some((name) => says(body[name]))
}

/** Zero and 200 are how APIs that count say that all is well. */
function isFailureCode(code: unknown): boolean {
  const number = numberOf(code)
  return number !== undefined && number !== 0 && (number < 200 || number >= 300)
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (isPlainObject(value) && Object.keys(value).length === 0)
  )
}
