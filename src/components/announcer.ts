import type { Clock } from '../retry/clock.ts'
import { createListeners } from '../retry/listeners.ts'

/** What the two live regions hold. */
export interface Spoken {
  readonly polite: string
  readonly assertive: string
}

/** Where everything that is spoken goes through, so that it is said once. */
export interface Announcer {
  /** Says something at once, also if it was the last thing said. */
  readonly say: (text: string) => void
  readonly spoken: () => Spoken
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
}

const silence: Spoken = { polite: '', assertive: '' }

/** Says nothing: there is no provider, so nobody would hear it. */
export const silentAnnouncer: Announcer = {
  say: () => {},
  spoken: () => silence,
  subscribe: () => () => {},
}

/** Creates an announcer. */
export function createAnnouncer(_clock: Clock): Announcer {
  const listeners = createListeners()
  let spoken = silence
  return {
    say(text) {
      spoken = { ...spoken, polite: text === spoken.polite ? `${text}\u00A0` : text }
      listeners.notify()
    },
    spoken: () => spoken,
    subscribe: listeners.subscribe,
  }
}
