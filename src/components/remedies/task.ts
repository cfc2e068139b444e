/** A job, as an app knows it. */
export interface Task {
  /** What the gateway calls it. */
  readonly id: string
  /** Where it stands, or stood last, in words for people. */
  readonly stage?: string | undefined
  /** Epoch milliseconds. */
  readonly startedAt?: number | undefined
  /** What it was started with, to be started with again. Never shown: there may be a prompt in it. */
  readonly parameters?: unknown
}
