import { idle, type CallState } from './call.ts'
import { createListeners, type Listeners } from './listeners.ts'

/** Holds the state of a call, and the same object until something in it changes. */
export interface StateCell extends Pick<Listeners, 'subscribe'> {
  readonly state: () => CallState
  /** Returns whether anything changed. */
  readonly set: (next: CallState) => boolean
}

/** Creates a cell. `schedule` decides when listeners hear of a change. */
export function createStateCell(schedule: (notify: () => void) => void): StateCell {
  const listeners = createListeners(schedule)
  let state = idle
  return {
    state: () => state,
    subscribe: listeners.subscribe,
    set(next) {
      if (isSame(state, next)) return false
      state = next
      listeners.notify()
      return true
    },
  }
}

function isSame(one: CallState, other: CallState): boolean {
  return (
    one.failure === other.failure &&
    one.phase === other.phase &&
    one.stale === other.stale &&
    one.attempt === other.attempt &&
    one.maxAttempts === other.maxAttempts &&
    one.nextRetryAt === other.nextRetryAt &&
    one.paid === other.paid &&
    one.claimed === other.claimed
  )
}
