import type { Clock } from './clock.ts'
import { unwind, type Closing } from './closing.ts'
import type { Flow } from './flow.ts'
import type { Peers } from './peers.ts'
import type { Probing } from './probing.ts'

/** Open or closed, and when it last was opened; what this tab does to it, the others are told. */
export interface Door {
  /** Why it is closed, by the clock as it is now. */
  readonly closing: () => Closing | undefined
  readonly close: (next: Closing) => void
  readonly open: () => void
  /** Another tab has opened it, at this moment in epoch milliseconds. */
  readonly openedElsewhere: (at: number) => void
  /** Epoch milliseconds. */
  readonly openedAt: () => number
  /** How long the last closing lasted whose end nobody had told; else 0. Milliseconds. */
  readonly lasted: () => number
  readonly tell: (probedAt?: number) => void
}

/** What a door stands in. */
export interface DoorWorld {
  readonly clock: Clock
  readonly peers: Peers | undefined
  readonly flow: Flow
  /** How many wait. */
  readonly waiting: () => number
  /** Hears when it is closed, opened, or closed for longer. */
  readonly onChange: () => void
}

/** Creates an open door. */
export function createDoor(world: DoorWorld, probing: Probing): Door {
  const { clock, peers, flow, waiting, onChange } = world
  let closing: Closing | undefined
  let openedAt = 0
  let lasted = 0

  const openAt = (at: number, here: boolean) => {
    openedAt = Math.max(openedAt, at)
    if (!closing) return
    lasted = isGuess(closing) ? at - closing.first : 0
    const after = closing.cause === 'limit' ? 'limit' : 'outage'
    flow.reopened({ after, here, waiting: waiting() })
    closing = undefined
    onChange()
  }

  const tell = (probedAt = 0) => {
    const until = closing?.until ?? 0
    if (closing?.cause === 'hold' || until === Infinity) return
    peers?.tell({ opened: openedAt, until, probedAt, error: closing?.error })
  }

  return {
    tell,
    openedAt: () => openedAt,
    lasted: () => lasted,
    closing() {
      // What happened before the clock was set back happened no later than now.
      const now = clock.now()
      openedAt = Math.min(openedAt, now)
      probing.unwind(now)
      closing &&= unwind(closing, now)
      return closing
    },
    close(next) {
      closing = next
      probing.draw()
      onChange()
    },
    open() {
      if (!closing) return
      openAt(clock.now(), true)
      tell()
    },
    openedElsewhere: (at) => openAt(at, false),
  }
}

/** A limit that nobody has told the end of. */
function isGuess({ cause, error }: Closing): boolean {
  return cause === 'limit' && error.failure.retry.at === undefined
}
