import type { QueryKey, QueryMeta } from '@tanstack/react-query'
import type { Failure } from '../core/failure.ts'
import type { Gateway } from '../core/gateway.ts'
import type { MaskOptions } from '../core/mask.ts'

/** How one query client treats failures. */
export interface RecourseOptions extends MaskOptions {
  /** Who is called; from a list, the one that answered is recognised by host, headers and body. */
  readonly gateway?: Gateway | readonly Gateway[] | undefined
  /**
   * What shares one limit or one balance with a query or a mutation; `null`: nothing.
   * @default what its last failure told; before the first nothing, or with `window` or `pace` one for all
   */
  readonly scope?: ((query: ScopedQuery) => string | null) | undefined
  /**
   * As many requests of one scope may be under way in a tab, from the start. What a mutation sends
   * first counts, and is never held. @default no bound until a limit is met
   */
  readonly window?: number | undefined
  /**
   * Keeps the rate that the gateway documents, from this side, from the start, and in all tabs of one
   * origin together. Of several gateways the first one's; nothing where none is documented. What a
   * mutation sends first counts, and is never held. @default false
   */
  readonly pace?: boolean | undefined
  /**
   * Makes a credential new that the API no longer takes. Called once for all queries, and mutations
   * with `meta.idempotent`, that failed with `authentication`; they are made again once it resolves,
   * and fail if it rejects or if that does not help. @default none: such a failure is shown at once
   */
  readonly refreshCredential?: ((failure: Failure) => Promise<unknown>) | undefined
  /**
   * A longer wait is shown instead of slept, and what is asked meanwhile in the same scope fails at once
   * with the same failure. A `retryDelay` of the user's own may be longer. Milliseconds. @default 60_000
   */
  readonly maxAutomaticWait?: number | undefined
}

/** What a scope is told from. */
export interface ScopedQuery {
  /** Of a mutation its `mutationKey`; empty where it has none. */
  readonly queryKey: QueryKey
  readonly meta: QueryMeta | undefined
}
