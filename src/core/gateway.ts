import type { FailureKind, FixableBy, Outcome } from './kind.ts'
import type { Remedy, RemedyAction } from './remedy.ts'

/**
 * The description of one API: data without functions. An app adapts one by spread:
 * `{ ...newApi, name: 'My relay', origin: 'https://my-relay.example' }`.
 */
export interface Gateway {
  /** As people know it; shown in “EcoLink said: …” and kept as `failure.gateway`. */
  readonly name: string
  /** Hosts that answer for it; also those that server-sent links may point to. Subdomains included; `*` is any part of one label. */
  readonly hosts: readonly string[]
  /** Where links that are paths lead, such as `https://console.example`. */
  readonly origin?: string | undefined
  /** What the caller identifies itself with: decides between `check-api-key` and `sign-in`. */
  readonly credential: 'key' | 'session'
  /** How to tell that it answered when the host is not known: any of these is enough. */
  readonly recognise?: Recognition | undefined
  /** What its codes, types, statuses and sentences mean. The first row that fits wins. */
  readonly codes: readonly CodeRow[]
  /** What its document says about being charged for a failure. The first row that fits wins. */
  readonly charges?: readonly ChargeRow[] | undefined
  /** Where its request ids are. */
  readonly requestId: {
    readonly headers: readonly string[]
    /** Dotted paths into the body, such as `error.request_id`. */
    readonly body: readonly string[]
  }
  /** Response headers that its answers expose to scripts of other origins. */
  readonly exposes: readonly string[]
  /** The header that names the region which served the request. */
  readonly regionHeader?: string | undefined
  /** Paths to the wire's own advice in the body, such as `error.fallback_suggestion`. */
  readonly suggestion?: readonly string[] | undefined
  /** Where each action is done: `https:` URLs, or paths on `origin`. */
  readonly links: Readonly<Partial<Record<RemedyAction, string>>>
  readonly support?:
    | { readonly channel?: string | undefined; readonly email?: string | undefined }
    | undefined
  /** Its documented way of retrying; without one, full jitter. */
  readonly retry?: RetryAdvice | undefined
  /** How many requests it documents to take from one caller. */
  readonly rate?: GatewayRate | undefined
  /** What its document tells a person to do, per kind; before the table of kinds. */
  readonly advice?: Readonly<Partial<Record<FailureKind, readonly Remedy[]>>> | undefined
  /** What helps with any failure, after everything else. */
  readonly lastResort?: readonly Remedy[] | undefined
  /** After this long (milliseconds) of the same transient failure on one model, support comes first. */
  readonly escalateAfter?: number | undefined
}

/** Evidence that a gateway answered; any of these is enough. */
export interface Recognition {
  /** Response headers that only it sends; `name: words` where only the value is its own. */
  readonly headers?: readonly string[] | undefined
  /** Dotted body paths that only its bodies have. */
  readonly fields?: readonly string[] | undefined
  /** Dotted body paths whose value is one of these; numbers are written as text. */
  readonly body?: Readonly<Record<string, readonly string[]>> | undefined
  /** A sentence of the body, from the outermost in, contains one of these, without regard to case. */
  readonly says?: readonly string[] | undefined
}

/** When a row applies: every condition that is present must hold. */
export interface RowConditions {
  /** One of these; 0 is an answer without a status, or a success with a failure in it. */
  readonly status?: number | readonly number[] | undefined
  /** One of the body's codes or types, from its outermost envelope to the innermost, without regard to case. */
  readonly code?: string | readonly string[] | undefined
  /** A code or type names this: `rate limit` is found in `RateLimitExceeded`; ` … ` stands for anything short. */
  readonly named?: string | readonly string[] | undefined
  /** No code or type names one of these. */
  readonly unnamed?: readonly string[] | undefined
  /** The body names this parameter as the wrong one. */
  readonly param?: string | undefined
  /** The message contains one of these, without regard to case; ` … ` stands for anything short. */
  readonly says?: string | readonly string[] | undefined
  /** Any sentence of the body, from the outermost in, contains one of these, as with `says`. */
  readonly anywhere?: string | readonly string[] | undefined
  /** Dotted body paths, any of which holds one of these, numbers as text, without regard to case. */
  readonly body?: Readonly<Record<string, readonly string[]>> | undefined
  /** Whether the answer is a finished task that failed, inside a 2xx. */
  readonly task?: boolean | undefined
}

/** What a code, type, status or sentence means. */
export interface CodeRow extends RowConditions {
  readonly kind: FailureKind
  readonly fixableBy?: FixableBy | undefined
  readonly automatic?: boolean | undefined
  readonly outcome?: Outcome | undefined
  /** What is limited, such as `key`; becomes the failure's `limit.scope`. */
  readonly scope?: string | undefined
  /** What the document advises for just this; before the advice for the kind. */
  readonly remedies?: readonly Remedy[] | undefined
}

/** Whether a failed call was paid for, as documented. */
export interface ChargeRow extends RowConditions {
  readonly charged: 'no' | 'yes' | 'refunded' | 'unknown'
}

/** How a gateway documents that it wants to be asked again. Durations in milliseconds. */
export interface RetryAdvice extends RetrySchedule {
  /** Kinds with a schedule of their own. */
  readonly kinds?: Readonly<Partial<Record<FailureKind, RetrySchedule>>> | undefined
}

/** The wait before retry n (from 0) is `min(cap, base · factor^n)`, plus or instead of jitter. */
export interface RetrySchedule {
  /** @default 1_000 */
  readonly base?: number | undefined
  /** @default 2 */
  readonly factor?: number | undefined
  /** @default 30_000 */
  readonly cap?: number | undefined
  /** `'full'`: anything from 0 to the wait; a number: up to that many milliseconds are added. @default 'full' */
  readonly jitter?: 'full' | number | undefined
  /** How often a call is repeated at most. @default 3 */
  readonly retries?: number | undefined
}

/** So many requests in any such period, in milliseconds. */
export interface GatewayRate {
  readonly requests: number
  readonly per: number
}

/** Checks a gateway of your own and returns it. */
export function defineGateway(gateway: Gateway): Gateway {
  return gateway
}
