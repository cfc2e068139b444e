import { keysOf, type PlainObject } from './plain.ts'
import { isNothing } from './saying.ts'
import { spell } from './spell.ts'

/** Words of the names of fields that stand beside an error; whatever else there is was asked for. */
const besides: ReadonlySet<string> = new Set(
  `at available balance cause code codes credit credits data detail details doc docs err errcode
  errmsg errno error errors estimated event extensions help hint id info instance jsonrpc limit
  message messages meta metadata model msg no object ok param params path plan provider quota reason
  remaining request required reset response result results ret retcode retry retryable sid span
  stack status success suggestion support text tier time timestamp trace ts type upgrade used
  version wait warning warnings`.split(/\s+/),
)

/** Names of fields that only answers of models have, and operations that have ended. */
const ofAnswers: readonly string[] = ['choices', 'candidates', 'usage', 'created', 'model', 'done']

/** Whether an object holds an error and no more: all else that it has tells about that, or is empty. */
export function isBare(body: PlainObject): boolean {
  return keysOf(body).every((name) => isBeside(name) || isNothing(body[name]))
}

/** Whether the error of an object may be the answer's: it comes first, or beside parts of an answer. */
export function leadsWithError(body: PlainObject): boolean {
  return (
    keysOf(body)[0]?.toLowerCase() === 'error' || ofAnswers.some((name) => body[name] !== undefined)
  )
}

/** Links beside an error lead to help: `upgrade_url`, not `url`. */
function isBeside(name: string): boolean {
  const words = spell(name).split(' ')
  return words.some((word) => besides.has(word)) || (words.length > 1 && words.at(-1) === 'url')
}
