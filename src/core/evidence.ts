import type { Plain } from './plain.ts'

/** What could be read off a thrown thing, before anything is judged. Plain, bounded data. */
export interface Evidence {
  /** The HTTP status; absent where nothing answered or the client kept none. */
  readonly status?: number | undefined
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed where it was JSON, else its text; absent where there was none or nobody read it. */
  readonly body?: Plain | undefined
  /** Where the call went. */
  readonly url?: string | undefined
  /** A request id that the client kept apart from the headers. */
  readonly requestId?: string | undefined
  /** Why there is no usable answer, as far as the client knows. */
  readonly fault?: Fault | undefined
  /** That it came in a stream of events: whether a part of the answer had come before, and whose. */
  readonly stream?: { readonly begun: boolean; readonly model?: string | undefined } | undefined
}

/** `canceled` by the caller, `timeout` of a timer, `network`: no answer, `unreadable`: an answer of no use. */
export type Fault = 'canceled' | 'timeout' | 'network' | 'unreadable'
