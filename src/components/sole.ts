import { createListeners } from '../retry/listeners.ts'

/** Lets one alone stand for each cause: who came first, and after it the next. */
export interface Sole {
  /** Returns the leave. */
  readonly join: (cause: string, member: object) => () => void
  /** Whose turn it is; `undefined` while nobody has come. */
  readonly first: (cause: string) => object | undefined
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
}

/** Creates a queue that nobody stands in. */
export function createSole(): Sole {
  const listeners = createListeners()
  const queues = new Map<string, readonly object[]>()

  const change = (cause: string, members: readonly object[]) => {
    if (members.length > 0) queues.set(cause, members)
    else queues.delete(cause)
    listeners.notify()
  }
  const queueOf = (cause: string) => queues.get(cause) ?? []

  return {
    join(cause, member) {
      change(cause, [...queueOf(cause), member])
      return () => {
        change(
          cause,
          queueOf(cause).filter((other) => other !== member),
        )
      }
    },
    first: (cause) => queueOf(cause)[0],
    subscribe: listeners.subscribe,
  }
}

/** The prompts of a page. */
export const sharedSole: Sole = /* @__PURE__ */ createSole()
