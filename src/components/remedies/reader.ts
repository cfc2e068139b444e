import type { Failure } from '../../core/failure.ts'
import type { Remedy, RemedyAction } from '../../core/remedy.ts'

/** The call that failed, for an action that has to know which one it was. */
export interface FailedCall {
  /** What a mutation was called with; `undefined` for a query. */
  readonly variables: unknown
  /** Asks again, without asking the person first; absent where nothing can be asked. */
  readonly retry: (() => void) | undefined
  /**
   * Asks again everything that this failure stopped, once its cause is gone, as after signing in;
   * mutations are never sent.
   */
  readonly resume: () => void
  /** Puts a mutation's failure away, as when it turns out to have run; absent for a query. */
  readonly reset: (() => void) | undefined
}

/**
 * How this reader does something: a string is a link; a function a button, which is busy while the
 * promise that it returns is pending; `false` says that they may not, and whom to ask is shown instead.
 */
export type ReaderAction =
  | string
  | false
  | ((failure: Failure, remedy: Remedy, call: FailedCall) => unknown)

/** What this reader can do in the app. What is absent falls back to the gateway's link, else to a sentence. */
export type ReaderActions = Readonly<Partial<Record<RemedyAction, ReaderAction | undefined>>>

/** Who may do what this reader may not: “Dana, billing@acme.example”. */
export type AskWhom = string | ((failure: Failure) => string | undefined)
