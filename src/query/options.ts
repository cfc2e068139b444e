import type { QueryKey, QueryMeta } from '@tanstack/react-query'
import type { Failure } from '../core/failure.ts'
import type { Gateway } from '../core/gateway.ts'
import type { MaskOptions } from '../core/mask.ts'

/** How one query client treats failures. */
export interface RecourseOptions extends MaskOptions {
  /** Who is called; from a list, the one that answered is recognised by host, headers and body. */
  readonly gateway?: Gateway | readonly Gateway[] | undefined
  /**
   * What shares one limit or one balance with a query; `null`: nothing.
   * @default what its last failure told, and nothing before the first
   */
  readonly scope?: ((query: ScopedQuery) => string | null) | undefined
  /** As many requests of one scope may be under way, from the start. @default no bound until a limit is met */
  readonly window?: number | undefined
  /** Keeps the rate that the gateway documents, from this side and from the start. For one gateway only. @default false */
  readonly pace?: boolean | undefined
  /**
   * Makes a credential new that the API no longer takes. Called once for all queries that it failed
   * for; they are made again once it resolves, and fail if it rejects or if that does not help.
   */
  readonly refreshCredential?: ((failure: Failure) => Promise<unknown>) | undefined
  /** A longer wait is shown instead of slept. Milliseconds. @default 60_000 */
  readonly maxAutomaticWait?: number | undefined
}

/** What a scope is told from. */
export interface ScopedQuery {
  readonly queryKey: QueryKey
  readonly meta: QueryMeta | undefined
}
