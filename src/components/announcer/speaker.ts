import type { Clock } from '../../retry/clock.ts'
import type { Speech } from './speech.ts'
import type { Voice } from './voice.ts'

/** How something is said. */
export interface SayOptions {
  /** Interrupts what is being read aloud: for what cannot wait. @default false */
  readonly urgent?: boolean | undefined
}

/** Speaks to whoever is there, and interrupts them rarely. */
export interface Speaker {
  /** Says it, or keeps it. Returns whether it was said. */
  readonly say: (text: string, options?: SayOptions) => boolean
  /** Whether this can be said now, together with what was kept; if not, `onTurn` follows. */
  readonly mayTell: (speech: Speech) => boolean
  /** Says it together with what was kept. */
  readonly tell: (speech: Speech) => void
  readonly hasKept: () => boolean
  /** Ends what it waits for. */
  readonly stop: () => void
}

/** What a speaker needs besides a voice. */
export interface Hall {
  readonly clock: Clock
  /** Whether anybody is there to hear it now. */
  readonly isHeard: () => boolean
  /** Called back once it may interrupt again. */
  readonly onTurn: () => void
}

/** Milliseconds from one interruption to the next; what comes between becomes one. */
const CALM = 5_000

/** Interruptions of an app that are kept; nobody listens to more. */
const MOST = 3

/** Creates a speaker that has said nothing. */
export function createSpeaker({ speak }: Voice, { clock, isHeard, onTurn }: Hall): Speaker {
  let keptUrgent: readonly string[] = []
  let kept = ''
  let endCalm: (() => void) | undefined

  const interrupt = (text: string) => {
    if (text === '') return
    speak('assertive', text)
    endCalm?.()
    endCalm = clock.after(CALM, () => {
      endCalm = undefined
      onTurn()
    })
  }

  return {
    hasKept: () => kept !== '' || keptUrgent.length > 0,
    mayTell: ({ assertive }) => !endCalm || (assertive === '' && keptUrgent.length === 0),
    say(text, { urgent = false } = {}) {
      const isSaid = isHeard() && (!urgent || !endCalm)
      if (isSaid) {
        if (urgent) interrupt(text)
        else speak('polite', text)
      } else if (urgent) keptUrgent = [...keptUrgent, text].slice(-MOST)
      // Of what can wait, only the last one still holds.
      else kept = text
      return isSaid
    },
    tell({ assertive, polite }) {
      interrupt([...keptUrgent, assertive].filter(Boolean).join(' '))
      speak('polite', [kept, polite].filter(Boolean).join(' '))
      keptUrgent = []
      kept = ''
    },
    stop() {
      endCalm?.()
      endCalm = undefined
    },
  }
}
