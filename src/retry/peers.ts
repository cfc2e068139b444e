import type { ApiError } from '../core/api-error.ts'
import type { Clock } from './clock.ts'
import { hashScope, type Notice } from './notice.ts'
import type { Tabs } from './tabs.ts'

/** What a gate tells of itself. Times in epoch milliseconds. */
export interface GateNews {
  readonly opened: number
  /** 0: open. */
  readonly until: number
  /** 0: none. */
  readonly probedAt: number
  readonly error?: ApiError | undefined
}

/** The same gate in the other tabs of this origin. */
export interface Peers {
  readonly tell: (news: GateNews) => void
  /** Hears what they know, and at once what they knew before. */
  readonly listen: (listener: (notice: Notice) => void) => void
  /** Tells of a request of this tab, and once more if it was refused. Epoch milliseconds. */
  readonly sent: (at: number, refused: boolean) => void
  /** Hears of each request of another tab, and once more if it was refused. */
  readonly onSent: (listener: (sentAt: number, refused: boolean) => void) => void
  /** How long to let others go first, so that not all go at once, in milliseconds; 0 where nobody else is known. */
  readonly courtesy: () => number
  readonly close: () => void
}

/** Long enough for a message to arrive before the next tab goes. Milliseconds. */
const COURTESY = 200

/** Creates the peers of a scope's gate. */
export function createPeers(world: {
  readonly tabs: Tabs
  readonly scope: string
  readonly clock: Clock
}): Peers {
  const { tabs, clock } = world
  const scope = hashScope(world.scope)
  let onNotice: ((notice: Notice) => void) | undefined
  let onSent: ((sentAt: number, refused: boolean) => void) | undefined
  let isAlone = true

  const leave = tabs.subscribe({
    onNotice(notice) {
      if (notice.scope !== scope) return
      isAlone = false
      onNotice?.(notice)
    },
    onSent(of, sentAt, refused) {
      if (of === scope) onSent?.(sentAt, refused)
    },
  })

  return {
    tell: ({ error, ...times }) =>
      tabs.tell({
        ...times,
        scope,
        kind: error?.failure.kind,
        gateway: error?.failure.gateway,
      }),
    listen(listener) {
      onNotice = listener
      const known = tabs.recall(scope)
      if (!known) return
      // Whoever told it may still be there, and go at the same moment.
      isAlone = false
      listener(known)
    },
    sent: (at, refused) => tabs.tellSent(scope, at, refused),
    onSent: (listener) => void (onSent = listener),
    courtesy: () => (isAlone ? 0 : clock.random() * COURTESY),
    close: leave,
  }
}
