import { isApiError } from './api-error.ts'
import type { Failure } from './failure.ts'
import { isFailureData } from './failure-shape.ts'
import { field } from './foreign.ts'
import type { Gateway } from './gateway.ts'
import { isRemedyAction } from './known-actions.ts'
import { isGivenBy } from './links.ts'
import { maskFailure } from './mask-failure.ts'
import { maskOf } from './mask.ts'
import type { FailureOptions } from './options.ts'
import { toPlain } from './plain.ts'
import type { Remedy } from './remedy.ts'

/**
 * The failure of an `ApiError` that came over a wire or out of a store, where JSON has left its data and
 * taken its class; `undefined` for anything else. Data proves nothing of who wrote it, so it is read like
 * an answer: masked, and with the links alone that the given gateway vouches for.
 */
export function sentFailure(thrown: unknown, options: FailureOptions): Failure | undefined {
  if (isApiError(thrown) || field(thrown, 'name') !== 'ApiError') return undefined
  const failure: unknown = toPlain(field(thrown, 'failure'))
  if (!isFailureData(failure)) return undefined
  const gateway = [options.gateway ?? []].flat().find(({ name }) => name === failure.gateway)
  const remedies = failure.remedies
    .filter(({ action }) => isRemedyAction(action))
    .map((remedy) => linked(remedy, gateway))
  return maskFailure({ ...failure, remedies }, maskOf(options))
}

function linked(remedy: Remedy, gateway: Gateway | undefined): Remedy {
  const { href, ...rest } = remedy
  return href === undefined || (gateway && isGivenBy(gateway, href)) ? remedy : rest
}
