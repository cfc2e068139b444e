/** What a caller may give along. */
export interface CallOptions {
  readonly signal?: AbortSignal
  /** Milliseconds after which the client gives up by itself. */
  readonly timeout?: number
}

/** What a client keeps nothing of, or never meets. */
export type Lack =
  /** The HTTP status of a refusal. */
  | 'status'
  /** Its headers: ids and waits that only they tell. */
  | 'headers'
  /** That a 200 is no JSON. */
  | 'unreadable'
  /** That its own timer ended the call. */
  | 'timeout'
  /** That the caller ended the call. */
  | 'canceled'
  /** That the caller ended the call, where it gave a reason of its own. */
  | 'own reason'
  /** What a page that came in place of JSON was sent with. */
  | 'page'

/** A client, used as an app would use it. */
export interface Client {
  /** Asks `url`, its own retries off. Rejects with what an app would catch. */
  readonly ask: (url: string, options: CallOptions) => Promise<unknown>
  /** The option that turns its own retries off; without one it has none. */
  readonly withoutRetries?: string
  /** What it cannot tell, and why. */
  readonly lacks: Partial<Record<Lack, string>>
}
