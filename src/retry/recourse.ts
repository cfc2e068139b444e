import type { Failure } from '../core/failure.ts'
import type { Call } from './call.ts'
import { createListeners } from './listeners.ts'

/** The failures of one query client, and what can be done about them together. */
export interface Recourse {
  /** One entry for each cause; the same array until something changes. */
  readonly failures: () => readonly FailureGroup[]
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
  /** How many calls, mutations included, wait for the connection. */
  readonly paused: () => number
  /** Asks again every query that failed with the same kind, gateway and scope; mutations are never sent. */
  readonly resume: (failure: Failure) => void
  /** The call of a query key, hashed by the client's own function; `undefined` if it is not in the cache. */
  readonly call: (queryKey: readonly unknown[]) => Call | undefined
  /** Stops every timer, listener and channel of this client. */
  readonly detach: () => void
}

/** One cause: failures of the same kind, gateway, scope and `fixableBy`. */
export interface FailureGroup {
  /** The same text as long as the cause lasts, and whenever it comes back. */
  readonly cause: string
  readonly failure: Failure
  readonly queryKeys: readonly (readonly unknown[])[]
  /** Epoch milliseconds of the first of them. */
  readonly since: number
  /** A surface has made itself responsible for showing it. */
  readonly claimed: boolean
  /** How many have; whoever claims later is the more particular one. */
  readonly claims: number
  /** Makes one surface responsible for showing it; returns the release. */
  readonly claim: () => () => void
}

const attached = new Set<Recourse>()

/** Later: a store may come while React renders. */
const listeners = createListeners(queueMicrotask)

/** Makes a store findable by components that have no result to find it by. Returns the removal. */
export function attach(recourse: Recourse): () => void {
  attached.add(recourse)
  listeners.notify()
  return () => {
    attached.delete(recourse)
    listeners.notify()
  }
}

/** Calls back whenever a store has come or gone. Returns its unsubscribe. */
export function onAttach(listener: () => void): () => void {
  return listeners.subscribe(listener)
}

/** The only store attached in this page; `undefined` where there is none. */
export function theOnlyRecourse(): Recourse | undefined {
  if (attached.size > 1)
    throw new Error(
      'react-recourse: several query clients are attached, so a query key alone does not tell which one is meant. ' +
        'Name it: <RecourseProvider recourse={recourseOf(queryClient)}>.',
    )
  const [recourse] = attached
  return recourse
}
