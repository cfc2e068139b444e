import { field } from './foreign.ts'
import { parseJson } from './json.ts'
import { isArray, isPlainObject, toPlain, type PlainObject } from './plain.ts'
import { parsePython } from './python-repr.ts'

/** https://grpc.io/docs/guides/status-codes/ */
const rpcCodes =
  '(?<code>CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED)'

const rest = '(?<message>[\\s\\S]+)$'

/** What SDKs write around an error, by the names of what is in it. */
const forms: readonly RegExp[] = [
  // botocore
  new RegExp(
    `^an error occurred \\((?<code>[\\w.]{1,80})\\) when calling the \\w{1,80} operation(?: \\([^()]{1,80}\\))?: ${rest}`,
    'i',
  ),
  // The AWS SDKs for Java
  /^(?<message>[\s\S]{0,2000}?) \(Service: [^;,()]{1,80}[;,] Status Code: (?<status>\d{3})[;,](?: Error Code: (?<code>\w{1,80})[;,])? Request ID: (?<request_id>[\w-]{1,80})/,
  // gRPC, and Connect
  new RegExp(`^(?:StatusCode\\.|\\d{1,2} )?${rpcCodes}[:.] ${rest}`),
  new RegExp(`^\\[${rpcCodes}\\] ${rest}`, 'i'),
  // Google’s first SDK
  /^(?<message>[\s\S]{1,4000}?) (?<details>\[\{"@type"[\s\S]+)$/,
]

/** The error inside a sentence that a client or a backend wrote around it; `undefined` if there is none. */
export function readResent(sentence: string): PlainObject | undefined {
  const python = parsePython(sentence)
  const dict: unknown = isArray(python) ? python[0] : python
  if (
    isPlainObject(dict) &&
    ['error', 'message', 'detail', 'msg'].some((name) => field(dict, name))
  )
    return dict
  const found = forms.map((form) => form.exec(sentence)?.groups).find(Boolean)
  if (!found) return undefined
  const { details, status, ...named } = found
  const level = toPlain({ ...named, status: Number(status), details: parseJson(details ?? '') })
  return isPlainObject(level) ? level : undefined
}
