import type { Phase } from '../retry/call.ts'

/** A failure on the screen, as far as it is spoken of. */
export interface Note {
  /** What has one cause is said once. */
  readonly cause: string
  /** Another one with every new answer. */
  readonly failure: object
  readonly title: string
  readonly text: string
  readonly phase: Phase
  /** Epoch milliseconds at which a wait ends, or from which a retry makes sense. */
  readonly until: number | undefined
  /** The wait is long enough to be told of. */
  readonly isLong: boolean
  /** It answers the person's own last action, or blocks the page. */
  readonly isUrgent: boolean
  /** Whether a failure that is no longer shown was put right; `left`: its banner is gone as well. */
  readonly recovered: (left: boolean) => boolean
}
