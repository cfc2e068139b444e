import { createListeners } from '../retry/listeners.ts'

/** What the two live regions hold. */
export interface Spoken {
  readonly polite: string
  readonly assertive: string
}

/** The two live regions, as a store. */
export interface Voice {
  /** Says something, also if it was the last thing said. */
  readonly speak: (region: keyof Spoken, text: string) => void
  readonly spoken: () => Spoken
  /** Returns its unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void
}

export const silence: Spoken = { polite: '', assertive: '' }

/** Creates a voice that has said nothing. */
export function createVoice(): Voice {
  const listeners = createListeners()
  let spoken = silence
  return {
    speak(region, text) {
      if (text === '') return
      // The same text again would be no change, and would not be heard.
      spoken = { ...spoken, [region]: text === spoken[region] ? `${text}\u00A0` : text }
      listeners.notify()
    },
    spoken: () => spoken,
    subscribe: listeners.subscribe,
  }
}
