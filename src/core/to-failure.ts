import { isApiError } from './api-error.ts'
import { describe } from './describe.ts'
import type { Failure } from './failure.ts'
import { readInnerRetries } from './inner-retries.ts'
import { judge, telling } from './judge.ts'
import { maskFailure } from './mask-failure.ts'
import { maskOf, ownMaskOf } from './mask.ts'
import type { FailureOptions } from './options.ts'
import { readEvidence } from './read-evidence.ts'
import { readWire } from './read-wire.ts'
import { readingOf } from './readings.ts'
import { recognise } from './recognise.ts'
import { remembering } from './remembering.ts'
import { caseOf } from './rows.ts'
import { sentFailure } from './sent-failure.ts'
import { sightOf } from './sight.ts'

/**
 * Turns anything thrown into a failure; never throws. Asked with a gateway, the evidence is judged
 * again, also behind an `ApiError`; asked without one, an `ApiError` gives the failure it has, in which
 * no more is changed than that the given secrets are hidden; so does what JSON has made of one.
 */
export function toFailure(thrown: unknown, options: FailureOptions = {}): Failure {
  if (isApiError(thrown) && (!options.gateway || thrown.cause === undefined)) {
    const mask = ownMaskOf(options)
    return mask ? maskFailure(thrown.failure, mask) : thrown.failure
  }
  const { cause, receivedAt, text } = sightOf(thrown, options)
  const sent = sentFailure(cause, options)
  if (sent) return sent
  const evidence = readingOf(cause) ?? readEvidence(cause, text)
  const wire = readWire(evidence.body, evidence.headers)
  const asked = caseOf(wire, telling(evidence.status, wire.status))
  const recognised = recognise(options.gateway, evidence, asked)
  const judgement = judge(evidence, asked, recognised.gateway)
  return describe({
    evidence,
    asked,
    recognised,
    judgement,
    receivedAt,
    innerRetries: readInnerRetries(cause),
    mask: remembering(maskOf(options)),
  })
}
