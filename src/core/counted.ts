import { isBare } from './bare.ts'
import { numberOf, textOf } from './foreign.ts'
import type { Plain, PlainObject } from './plain.ts'
import { isGoodNews, isNothing, sentences } from './saying.ts'
import { reach, reachFirst } from './spell.ts'

/** Where envelopes keep the code of an error, which says so by its name, and is 0 in a success. */
const errorCodeNames: readonly string[] = [
  'errcode',
  'err code',
  'error code',
  'error type',
  'errno',
  'err no',
]

/** Where they keep a code of any kind. */
const codeNames: readonly string[] = ['code', 'ret', 'retcode', 'result code', 'return code']

const statusNames: readonly string[] = ['status', 'status code']

/** A word that names a failure, where others write `OK` or what a thing is called; also Alibaba's `A0230`. */
const failureWord =
  /error|invalid|fail|denied|exceed|limit|not_?found|expired?|unauthori|forbidden|insufficient|missing|unavailable|time_?out|exception|overload|quota|^[ABC]0[1-9]\d\d$/i

/** Words with which envelopes say that all of them is an error. https://github.com/omniti-labs/jsend */
const failureStatus = /^(?:error|fail|failed|failure|nok|ko)$/i

/** `{"code": 40001, "msg": "…", "data": null}`: a code of a failure and a sentence, and nothing that was asked for. */
export function isCodeAndSentence(body: PlainObject): boolean {
  const sentence = textOf(reachFirst(body, sentences))
  if (sentence === undefined || isGoodNews(sentence) || body.success === true) return false
  if (!isNothing(body.data) || !isBare({ ...body, title: null })) return false
  const tells = (name: string) => tellsCode(reach(body, name))
  if (errorCodeNames.some(tells)) return true
  return (
    isNothing(body.id) &&
    (codeNames.some(tells) || statusNames.some((name) => tellsStatus(reach(body, name))))
  )
}

/** Zero and 200 are how APIs that count say that all is well. */
export function isFailureCode(code: unknown): boolean {
  const number = numberOf(code)
  return number !== undefined && number !== 0 && (number < 200 || number >= 300)
}

function tellsCode(code: Plain | undefined): boolean {
  return isFailureCode(code) || failureWord.test(textOf(code) ?? '')
}

function tellsStatus(status: Plain | undefined): boolean {
  return (numberOf(status) ?? 0) >= 400 || failureStatus.test(textOf(status) ?? '')
}
