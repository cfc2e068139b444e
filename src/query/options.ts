import type { QueryKey, QueryMeta } from '@tanstack/react-query'
import type { Gateway } from '../core/gateway.ts'
import type { MaskOptions } from '../core/mask.ts'

/** How one query client treats failures. */
export interface RecourseOptions extends MaskOptions {
  /** Who is called; from a list, the one that answered is recognised by host, headers and body. */
  readonly gateway?: Gateway | readonly Gateway[] | undefined
  /** What shares one limit or one balance with a query. @default one for the whole client */
  readonly scope?: ((query: ScopedQuery) => string | null) | undefined
  /** As many requests of one scope may be under way, from the start. @default no bound until a limit is met */
  readonly window?: number | undefined
  /** A longer wait is shown instead of slept. Milliseconds. @default 60_000 */
  readonly maxAutomaticWait?: number | undefined
}

/** What a scope is told from. */
export interface ScopedQuery {
  readonly queryKey: QueryKey
  readonly meta: QueryMeta | undefined
}
