import type {
  Failure,
  FailureBalance,
  FailureLimit,
  FailureResponse,
  FailureRetry,
  FoundRequestId,
} from './failure.ts'
import { kinds } from './kind.ts'
import { isArray, isPlainObject } from './plain.ts'
import type { Remedy } from './remedy.ts'

type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => Number.isFinite(value)

const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value)

const listOf =
  (check: Check): Check =>
  (value) =>
    isArray(value) && value.every((one) => check(one))

/** A check for each field, so that a field that is added to the type is asked for here. */
const shaped =
  <Fields>(checks: Readonly<Record<keyof Fields, Check>>): Check =>
  (value) =>
    isPlainObject(value) &&
    Object.entries<Check>(checks).every(([name, check]) => check(value[name]))

const isRemedy = shaped<Remedy>({
  action: isText,
  href: maybe(isText),
  channel: maybe(isText),
  params: maybe(listOf(isText)),
  after: maybe(isNumber),
})

const isComplete = shaped<Failure>({
  kind: (value) => typeof value === 'string' && Object.hasOwn(kinds, value),
  fixableBy: oneOf('user', 'account', 'operator', 'provider', 'nobody'),
  status: maybe(isNumber),
  type: maybe(isText),
  param: maybe(isText),
  code: maybe(isText),
  message: isText,
  suggestion: maybe(isText),
  requestId: maybe(isText),
  requestIds: listOf(
    shaped<FoundRequestId>({
      id: isText,
      source: oneOf('body', 'header', 'message'),
      hop: isNumber,
    }),
  ),
  gateway: maybe(isText),
  upstream: maybe(isText),
  region: maybe(isText),
  model: maybe(isText),
  retry: shaped<FailureRetry>({
    automatic: (value) => typeof value === 'boolean',
    at: maybe(isNumber),
    source: maybe(isText),
  }),
  outcome: maybe(oneOf('rejected', 'unknown', 'failed')),
  charged: maybe(oneOf('no', 'yes', 'refunded', 'unknown')),
  balance: maybe(
    shaped<FailureBalance>({
      available: maybe(isNumber),
      required: maybe(isNumber),
      currency: maybe(isText),
    }),
  ),
  limit: maybe(
    shaped<FailureLimit>({
      scope: maybe(isText),
      max: maybe(isNumber),
      remaining: maybe(isNumber),
      resetAt: maybe(isNumber),
    }),
  ),
  remedies: listOf(isRemedy),
  receivedAt: isNumber,
  response: maybe(
    shaped<FailureResponse>({
      status: maybe(isNumber),
      headers: (value) => isPlainObject(value) && Object.values(value).every(isText),
      body: isText,
    }),
  ),
  reasons: listOf(isText),
})

/** Whether plain data is a whole failure, as this version of the package writes it. */
export function isFailureData(value: unknown): value is Failure {
  return isComplete(value)
}
