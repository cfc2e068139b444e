import { field, textOf } from './foreign.ts'
import type { Fault } from './evidence.ts'

/** By the error's `name`. */
const byName: ReadonlyMap<string, Fault> = new Map([
  ['AbortError', 'canceled'],
  ['APIUserAbortError', 'canceled'],
  ['CanceledError', 'canceled'],
  ['CancelledError', 'canceled'],
  ['ResponseAborted', 'canceled'],
  ['TimeoutError', 'timeout'],
  ['APIConnectionTimeoutError', 'timeout'],
  ['HeadersTimeoutError', 'timeout'],
  ['BodyTimeoutError', 'timeout'],
  ['ConnectTimeoutError', 'timeout'],
  ['APIConnectionError', 'network'],
  ['NetworkError', 'network'],
  ['SyntaxError', 'unreadable'],
  ['AI_JSONParseError', 'unreadable'],
  ['AI_TypeValidationError', 'unreadable'],
  ['AI_EmptyResponseBodyError', 'unreadable'],
  ['AI_InvalidResponseDataError', 'unreadable'],
  ['AI_NoOutputGeneratedError', 'unreadable'],
])

/** By the error's `code`, as Node, undici and axios give it. */
const byCode: ReadonlyMap<string, Fault> = new Map([
  ['ABORT_ERR', 'canceled'],
  ['ERR_CANCELED', 'canceled'],
  ['ECONNABORTED', 'timeout'],
  ['ETIMEDOUT', 'timeout'],
  ['ESOCKETTIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['ERR_NETWORK', 'network'],
  ['ECONNREFUSED', 'network'],
  ['ECONNRESET', 'network'],
  ['ENOTFOUND', 'network'],
  ['EAI_AGAIN', 'network'],
  ['EHOSTUNREACH', 'network'],
  ['ENETUNREACH', 'network'],
  ['ENETDOWN', 'network'],
  ['EPIPE', 'network'],
  ['UND_ERR_SOCKET', 'network'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'network'],
  ['CERT_HAS_EXPIRED', 'network'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'network'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'network'],
])

/** By how the message begins: browsers and runtimes give a failed `fetch` no code. */
const byMessage: readonly (readonly [string, Fault])[] = [
  ['request aborted', 'canceled'],
  ['request was aborted', 'canceled'],
  ['signal is aborted', 'canceled'],
  ['this operation was aborted', 'canceled'],
  ['the operation was aborted due to timeout', 'timeout'],
  ['the operation was aborted', 'canceled'],
  ['the user aborted a request', 'canceled'],
  ['cancelled', 'canceled'],
  ['request timed out', 'timeout'],
  ['signal timed out', 'timeout'],
  ['the operation timed out', 'timeout'],
  ['failed to fetch', 'network'],
  ['networkerror when attempting to fetch resource', 'network'],
  ['network error', 'network'],
  ['network request failed', 'network'],
  ['network connection lost', 'network'],
  ['load failed', 'network'],
  ['the internet connection appears to be offline', 'network'],
  ['the network connection was lost', 'network'],
  ['fetch failed', 'network'],
  ['terminated', 'network'],
  ['error sending request', 'network'],
  ['a network error occurred', 'network'],
  ['connection error', 'network'],
  ['cannot connect to api', 'network'],
  ['socket hang up', 'network'],
  ['stream has been aborted', 'network'],
  ['aborted', 'network'],
]

/** What an error that carries no answer says about why there is none. */
export function readFault(error: unknown): Fault | undefined {
  const message = textOf(field(error, 'message'))?.slice(0, 200).toLowerCase()
  const said = message && byMessage.find(([start]) => message.startsWith(start))?.[1]
  if (said === 'canceled') return said
  return (
    byName.get(String(textOf(field(error, 'name')))) ??
    byCode.get(String(textOf(field(error, 'code')))) ??
    (said || undefined)
  )
}
