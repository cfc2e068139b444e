import type { Call } from '../../retry/call.ts'
import { createListeners } from '../../retry/listeners.ts'

/** Where a failure is shown, for a surface that stands for several. */
export interface Place {
  readonly title: string
  /** The call that failed; `undefined` until an adapter has told it, and where there is none. */
  readonly call: () => Call | undefined
  readonly element: () => HTMLElement | null
}

/** Every place inside a provider, as a store. Who only adds to it does not render again. */
export interface Places {
  /** Returns the removal. */
  readonly add: (place: Place) => () => void
  /** In the order of the page; the same array until something changes. */
  readonly list: () => readonly Place[]
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
}

const none: readonly Place[] = []

/** Knows of no place: there is no provider. */
export const noPlaces: Places = {
  add: () => () => {},
  list: () => none,
  subscribe: () => () => {},
}

/** Creates a store of no places. What changes in one task is told once. */
export function createPlaces(): Places {
  const listeners = createListeners(queueMicrotask)
  const places = new Set<Place>()
  let listed: readonly Place[] | undefined = none

  const change = () => {
    listed = undefined
    listeners.notify()
  }

  return {
    add(place) {
      places.add(place)
      change()
      return () => {
        places.delete(place)
        change()
      }
    },
    list: () => (listed ??= [...places].toSorted(byPosition)),
    subscribe: listeners.subscribe,
  }
}

function byPosition(one: Place, other: Place): number {
  const [first, second] = [one.element(), other.element()]
  if (!first || !second || first === second) return 0
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}
