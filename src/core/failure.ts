import type { FailureKind, FixableBy, Outcome } from './kind.ts'
import type { Remedy } from './remedy.ts'

/** What went wrong, who can fix it, what to do and when to come back. Plain, serialisable data. */
export interface Failure {
  readonly kind: FailureKind
  readonly fixableBy: FixableBy
  /** The HTTP status as on the wire; absent where nothing answered. */
  readonly status?: number | undefined
  readonly type?: string | undefined
  readonly param?: string | undefined
  /** The body's most specific machine code, else its type. */
  readonly code?: string | undefined
  /** The innermost sentence of the wire, secrets masked, request ids stripped; `''` if there is none. */
  readonly message: string
  /** The wire's own advice, such as EvoLink's `fallback_suggestion`. */
  readonly suggestion?: string | undefined
  /** The id to quote to support. */
  readonly requestId?: string | undefined
  readonly requestIds: readonly FoundRequestId[]
  /** Who answered: the gateway's `name`. */
  readonly gateway?: string | undefined
  /** Who is behind the gateway, where the wire tells it. */
  readonly upstream?: string | undefined
  readonly region?: string | undefined
  readonly model?: string | undefined
  readonly retry: FailureRetry
  readonly outcome?: Outcome | undefined
  /** Whether the call was paid for, when told or documented. */
  readonly charged?: 'no' | 'yes' | 'refunded' | 'unknown' | undefined
  readonly balance?: FailureBalance | undefined
  readonly limit?: FailureLimit | undefined
  /** Ordered; the first is the primary one. */
  readonly remedies: readonly Remedy[]
  /** When the failure was received, in epoch milliseconds. */
  readonly receivedAt: number
  readonly response?: FailureResponse | undefined
  /** Why it was classified so, a short line for each decision. */
  readonly reasons: readonly string[]
}

/** A request id, where it was found, and whose it is: 0 for who answered, 1 for who is behind it, … */
export interface FoundRequestId {
  readonly id: string
  readonly source: 'body' | 'header' | 'message'
  readonly hop: number
}

export interface FailureRetry {
  /** Whether waiting alone can fix it. Whether repeating is safe depends on the call. */
  readonly automatic: boolean
  /** Epoch milliseconds at which the wire said to come back; fixed once, at receipt. */
  readonly at?: number | undefined
  /** The header, field or sentence that told `at`. */
  readonly source?: string | undefined
}

/** What the wire told of the money, in `currency` (an ISO 4217 code or the gateway's own unit). */
export interface FailureBalance {
  readonly available?: number | undefined
  readonly required?: number | undefined
  readonly currency?: string | undefined
}

export interface FailureLimit {
  /** What is limited, such as `key` or `requests`. */
  readonly scope?: string | undefined
  readonly max?: number | undefined
  readonly remaining?: number | undefined
  /** Epoch milliseconds. */
  readonly resetAt?: number | undefined
}

/** What was answered, as far as it may be kept: allow-listed headers, secrets masked, bounded. */
export interface FailureResponse {
  readonly status?: number | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
