import { ApiError, isApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { Gateway } from '../core/gateway.ts'
import type { MaskOptions } from '../core/mask.ts'
import { readFailure } from '../core/read-failure.ts'
import { toFailure } from '../core/to-failure.ts'
import { isControlFlow } from './control-flow.ts'
import { withoutRedaction } from './redaction.ts'

/** Errors made here, which were judged with a gateway already. */
const judged = new WeakSet<object>()

/** What is known of a call besides what it threw. */
export interface Circumstances extends MaskOptions {
  readonly gateway?: Gateway | readonly Gateway[] | undefined
  /** Epoch milliseconds. */
  readonly receivedAt: number
  /** Whether the call costs money each time. */
  readonly paid: boolean
}

/**
 * Rejects with an ApiError whose `cause` is what was thrown. A body that nobody has read is read
 * first. Control flow, and an ApiError to which nothing is added, are thrown on as they are.
 */
export async function refuse(thrown: unknown, given: Circumstances): Promise<never> {
  if (isControlFlow(thrown)) throw thrown
  const failure = withStatusCheck(await failureBehind(thrown, given), given.paid)
  if (isApiError(thrown) && thrown.failure === failure) throw thrown
  throw asApiError(thrown, failure)
}

/** The same at once, for an error that is stored already. */
export function toApiError(error: unknown, given: Circumstances): ApiError {
  if (!isApiError(error)) {
    const failure = withoutRedaction(toFailure(error, given), error)
    return asApiError(error, withStatusCheck(failure, given.paid))
  }
  if (judged.has(error)) return error
  const { secrets, maskEmails } = given
  const failure = toFailure(error, { secrets, maskEmails })
  return failure === error.failure ? error : asApiError(error, failure)
}

/** What stands for an answer while the browser is offline and nothing was sent. */
export function offlineError({ gateway, receivedAt }: Circumstances): ApiError {
  const thrown = new TypeError('Failed to fetch')
  const failure = toFailure(thrown, { gateway, receivedAt })
  return asApiError(thrown, { ...failure, message: '', outcome: 'rejected' })
}

async function failureBehind(thrown: unknown, given: Circumstances): Promise<Failure> {
  if (isApiError(thrown) && judged.has(thrown)) return thrown.failure
  return withoutRedaction(await readFailure(thrown, given), thrown)
}

/** An ApiError that was judged again hands its cause on, so that it can be judged once more. */
function asApiError(thrown: unknown, failure: Failure): ApiError {
  const error = new ApiError(failure, { cause: isApiError(thrown) ? thrown.cause : thrown })
  judged.add(error)
  return error
}

/** A paid call that may have run is looked up before it is repeated. */
function withStatusCheck(failure: Failure, paid: boolean): Failure {
  if (!paid || failure.outcome !== 'unknown' || failure.kind === 'canceled') return failure
  const others = failure.remedies.filter(({ action }) => action !== 'check-status')
  return { ...failure, remedies: [{ action: 'check-status' }, ...others] }
}
