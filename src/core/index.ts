export { ApiError, isApiError } from './api-error.ts'
export { ensureOk } from './ensure-ok.ts'
export { defineGateway } from './gateway.ts'
export { guardStream } from './guard-stream.ts'
export { readFailure } from './read-failure.ts'
export { toReport } from './report.ts'
export { toFailure } from './to-failure.ts'

export type {
  Failure,
  FailureBalance,
  FailureLimit,
  FailureResponse,
  FailureRetry,
  FoundRequestId,
} from './failure.ts'
export type {
  ChargeRow,
  CodeRow,
  Gateway,
  Recognition,
  RetryAdvice,
  RetrySchedule,
  RowConditions,
} from './gateway.ts'
export type { FailureKind, FixableBy, Outcome } from './kind.ts'
export type { FailureOptions } from './options.ts'
export type { KnownAction, OwnAction, Remedy, RemedyAction } from './remedy.ts'
