/** A request that was let through and has not been answered. */
export interface Pass {
  /** Whose request it is: the same for all requests of one call. */
  readonly key: object
  /** Epoch milliseconds. */
  readonly sentAt: number
}
