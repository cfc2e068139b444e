import type { Plain, PlainObject } from './plain.ts'

/** What an error body says, whatever its envelope. */
export interface Wire {
  /** The innermost sentence, not yet masked; `''` if there is none. */
  readonly message: string
  /** The most specific machine code, else the type. */
  readonly code?: string | undefined
  readonly type?: string | undefined
  readonly param?: string | undefined
  /** Every code, type and reason on the way in, the innermost first. */
  readonly words: readonly string[]
  /** The same spelled out, a line each, such as ` rate limit exceeded`. */
  readonly names: string
  /** The status that the body itself names. */
  readonly status?: number | undefined
  /** The objects from the whole body in to the innermost error. */
  readonly levels: readonly PlainObject[]
  /** An answer that describes a job which ended failed. */
  readonly task: boolean
  readonly body?: Plain | undefined
}
