import type { Evidence } from './evidence.ts'
import type { FailureRetry } from './failure.ts'
import { numberOf, textOf } from './foreign.ts'
import { waitOfFields } from './retry-body.ts'
import { timeOf, waitOfHeaders, waitOfLimits, type Wait } from './retry-headers.ts'
import { waitOfSentence } from './retry-sentence.ts'
import type { Wire } from './wire.ts'

/** What is known of an answer when its retry is dated. */
export interface Dated {
  readonly evidence: Evidence
  readonly wire: Wire
  readonly suggestion?: string | undefined
  /** Epoch milliseconds. */
  readonly receivedAt: number
  readonly automatic: boolean
  /** Whether the answer is about a limit, so that a limit's own header speaks for itself. */
  readonly limited: boolean
}

/** Headers in which a server says whether to ask again. */
const verdicts: readonly string[] = ['x-should-retry', 'stripe-should-retry', 'x-fal-retryable']

/** Says whether waiting helps and when the answer said to come back: anchored at the receipt, never clamped. */
export function dateRetry(dated: Dated): FailureRetry {
  const { evidence, receivedAt } = dated
  const automatic = dated.automatic && !isRefused(evidence.headers)
  const wait = findWait(dated)
  const at = wait && receivedAt + wait.delay
  return at !== undefined && at <= 8.64e15 ? { automatic, at, source: wait?.source } : { automatic }
}

/** A push-back below zero asks not to be asked again: https://github.com/grpc/proposal/blob/master/A6-client-retries.md */
function isRefused(headers: Evidence['headers']): boolean {
  return (
    verdicts.some((name) => textOf(headers[name])?.toLowerCase() === 'false') ||
    (numberOf(headers['grpc-retry-pushback-ms']) ?? 0) < 0
  )
}

/** What was told outright comes before what can be concluded from a limit, and fields before sentences. */
function findWait({ evidence, wire, suggestion, receivedAt, limited }: Dated): Wait | undefined {
  const { headers, status } = evidence
  // A success may carry Retry-After as well: it then says nothing about what failed inside.
  const succeeded = status !== undefined && status < 300
  const now = timeOf(headers, receivedAt)
  return (
    (succeeded ? undefined : waitOfHeaders(headers, now)) ??
    waitOfFields(wire.levels, now) ??
    (succeeded ? undefined : waitOfLimits(headers, now, limited)) ??
    told('message', wire.message, now) ??
    told('suggestion', suggestion ?? '', now)
  )
}

function told(source: string, sentence: string, now: number): Wait | undefined {
  const delay = waitOfSentence(sentence, now)
  return delay === undefined ? undefined : { delay, source }
}
