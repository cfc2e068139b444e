import type { Clock } from '../../retry/clock.ts'
import { createMouth } from './mouth.ts'
import { speakable } from './speakable.ts'

/** `polite` waits until whoever reads aloud has finished, `assertive` interrupts. */
export type Region = 'polite' | 'assertive'

/** A place in the document from which assistive technology reads aloud: two live regions. */
export interface Outlet {
  /** Whether it is drawn; in a closed dialog it is not. */
  readonly isShown: () => boolean
  /** The outlet that is heard in its stead while a modal dialog covers it. */
  readonly over: () => Outlet | undefined
  readonly write: (region: Region, text: string) => void
}

export interface AttachOptions {
  /** It is spoken through where no other outlet is heard. @default false */
  readonly isFallback?: boolean | undefined
}

/** Speaks, through the outlet that is heard. */
export interface Voice {
  /** Says something, also if it was the last thing said. */
  readonly speak: (region: Region, text: string) => void
  /** Sees to an outlet where something will be said soon. */
  readonly prepare: () => void
  /** Adds an outlet; of several that are heard the last one is spoken through. Returns its end. */
  readonly attach: (outlet: Outlet, options?: AttachOptions) => () => void
}

/** An outlet is left alone for so long (milliseconds) once it is needed: it may have come this very moment. */
const SETTLE = 150

/** Creates a voice that has no outlet yet. */
export function createVoice(clock: Clock): Voice {
  let outlets: readonly Outlet[] = []
  const met = new WeakSet<Outlet>()
  const known = new WeakSet<Outlet>()

  const meet = (outlet: Outlet) => {
    if (met.has(outlet)) return
    met.add(outlet)
    clock.after(SETTLE, () => known.add(outlet))
  }
  const placeOf = (region: Region) => () => {
    const outlet = heardOf(outlets)
    if (!outlet) return undefined
    meet(outlet)
    return {
      isKnown: known.has(outlet),
      write: (text: string) => outlet.write(region, text),
    }
  }
  const mouths = {
    polite: createMouth(clock, placeOf('polite')),
    assertive: createMouth(clock, placeOf('assertive')),
  }

  return {
    speak(region, text) {
      if (text !== '') mouths[region].say(speakable(text))
    },
    prepare: () => void placeOf('polite')(),
    attach(outlet, { isFallback = false } = {}) {
      outlets = isFallback ? [outlet, ...outlets] : [...outlets, outlet]
      return () => {
        outlets = outlets.filter((other) => other !== outlet)
        if (outlets.length > 0) return
        mouths.polite.stop()
        mouths.assertive.stop()
      }
    },
  }
}

/** The last outlet that is heard, else what is heard in the stead of one. */
function heardOf(outlets: readonly Outlet[]): Outlet | undefined {
  const shown = outlets.filter((outlet) => outlet.isShown())
  const open = shown.findLast((outlet) => !outlet.over())
  return open ?? shown[0]?.over() ?? outlets[0]
}
