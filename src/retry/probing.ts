import type { Closing } from './closing.ts'
import type { Pass } from './pass.ts'
import type { Peers } from './peers.ts'

/** Who goes first where the others wait, here or in another tab. */
export interface Probing {
  /** Epoch milliseconds from which the next one may go first. */
  readonly at: (closing: Closing | undefined) => number
  readonly begin: (pass: Pass) => void
  readonly isOn: () => boolean
  /** Nobody waits for its answer any more. Returns whether it was the one that went first. */
  readonly forget: (pass: Pass) => boolean
  /** One has gone first in another tab, at this moment in epoch milliseconds; 0: none has. */
  readonly heard: (at: number) => void
  /** A new wait begins: when several tabs wait for the same moment, not all go at it. */
  readonly draw: () => void
  /** What happened before the clock was set back happened no later than now. */
  readonly unwind: (now: number) => void
}

/** A probe that has not been answered after this long no longer keeps the next one back. Milliseconds. */
export const PATIENCE: number = 10_000

/** Creates probing in which nobody has gone first. */
export function createProbing(peers: Peers | undefined): Probing {
  let probe: Pass | undefined
  let here = 0
  let elsewhere = 0
  let courtesy = 0
  return {
    at: (closing) =>
      Math.max(
        (closing?.until ?? 0) + courtesy,
        probe ? here + PATIENCE : 0,
        elsewhere > 0 ? elsewhere + PATIENCE : 0,
      ),
    begin(pass) {
      probe = pass
      here = pass.sentAt
    },
    isOn: () => probe !== undefined,
    forget(pass) {
      const wasProbe = pass === probe
      if (wasProbe) probe = undefined
      return wasProbe
    },
    heard: (at) => void (elsewhere = at),
    draw: () => void (courtesy = peers?.courtesy() ?? 0),
    unwind(now) {
      here = Math.min(here, now)
      elsewhere = Math.min(elsewhere, now)
    },
  }
}
