import { textOf } from './foreign.ts'
import { isArray, isPlainObject, keysOf, type Plain, type PlainObject } from './plain.ts'
import { reach } from './spell.ts'

/** What APIs answer where nothing is wrong, as a code or in place of a sentence. */
const good =
  /^(?:(?:request|query|operation|operate|task)\s)?(?:ok|okay|done|success|successful|succeed|succeeded|no\s?error|none|normal)[.!\s]*$|^successfully\s|成功[!！。.]?$/i

/** Whether text is no sentence about a failure but says that all is well. */
export function isGoodNews(text: string): boolean {
  return good.test(text)
}

/** Where APIs put a sentence about the whole of an answer. */
export const sentences: readonly string[] = [
  'message',
  'msg',
  'errmsg',
  'err msg',
  'error msg',
  'error message',
  'error text',
  'error description',
  'result msg',
  'return msg',
  'description',
  'detail',
  'title',
]

/** Whether an object has a sentence, or an error that says something. */
export function hasSentence(body: PlainObject): boolean {
  return ['error', 'errors.0', 'reason', 'info', ...sentences].some((path) =>
    says(reach(body, path)),
  )
}

const tellingNames: readonly string[] = [
  'message',
  'msg',
  'code',
  'type',
  'kind',
  'title',
  'description',
  'detail',
  'error',
  'reason',
  'faultstring',
  'json',
]

/** Whether the value of an `error` says that there is one: a sentence, or an object with a sentence or code. */
export function says(error: unknown): boolean {
  const text = textOf(error)
  // `Error` alone is a label.
  if (text !== undefined) return !isGoodNews(text) && !/^error$/i.test(text)
  return (
    isPlainObject(error) &&
    tellingNames.some((name) => {
      const told = reach(error, name)
      return typeof told === 'number' ? told !== 0 : says(told)
    })
  )
}

/** Whether a field is there but holds nothing. */
export function isNothing(value: Plain | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  if (isArray(value)) return value.length === 0
  return isPlainObject(value) && keysOf(value).every((key) => value[key] === null)
}
