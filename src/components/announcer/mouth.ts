import type { Clock } from '../../retry/clock.ts'

/** Where a text is put to be heard. */
export interface Place {
  readonly write: (text: string) => void
  /** Assistive technology knows it by now, and notices a change. */
  readonly isKnown: boolean
}

/** Says one thing after the other. */
export interface Mouth {
  readonly say: (text: string) => void
  /** Leaves out what is not yet said. */
  readonly stop: () => void
}

/** Two changes of one region that follow more closely (milliseconds) may be heard as one. */
const GAP = 100

/** After so long (milliseconds) a message has been heard, and would only be found where it no longer holds. */
const KEPT = 10_000

const nothing = () => {}

/** Creates a mouth that speaks wherever `find` says at the moment; `undefined`: nobody would hear it. */
export function createMouth(clock: Clock, find: () => Place | undefined): Mouth {
  const waiting = new Set<string>()
  let spoken = ''
  let isPausing = false
  let stopSpeaking = nothing
  let stopPausing = nothing
  let stopClearing = nothing

  const speak = () => {
    const place = find()
    if (!place) return waiting.clear()
    // Measured by timers alone: the clock on the wall may be set back.
    if (isPausing || !place.isKnown) return void (stopSpeaking = clock.after(GAP, speak))
    const text = [...waiting].join(' ')
    waiting.clear()
    // The same text again would be no change, and would not be heard.
    spoken = text === spoken ? `${text}\u00A0` : text
    place.write(spoken)
    isPausing = true
    stopPausing = clock.after(GAP, () => void (isPausing = false))
    stopClearing()
    stopClearing = clock.after(KEPT, () => {
      spoken = ''
      place.write('')
    })
  }

  return {
    say(text) {
      // What is said twice in one moment, as by effects that run twice, is said once.
      if (waiting.size === 0) stopSpeaking = clock.after(0, speak)
      waiting.add(text)
    },
    stop() {
      stopSpeaking()
      stopPausing()
      stopClearing()
      isPausing = false
      waiting.clear()
    },
  }
}
