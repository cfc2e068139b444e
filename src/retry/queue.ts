import type { ApiError } from '../core/api-error.ts'
import type { Closing } from './closing.ts'
import type { Pass } from './pass.ts'

/** Somebody who wants to send a request. */
export interface Ticket {
  /** Whose request it is: the same for all requests of one call. */
  readonly key: object
  /** Whether anything may be sent for it now, the gate apart. */
  readonly isReady: () => boolean
  /** Its turn has come. */
  readonly send: (pass: Pass) => void
  /** Its turn is expected at `at`, in epoch milliseconds; `undefined`: nobody knows when. */
  readonly onMove: (at: number | undefined, closing: Closing | undefined) => void
  /** What it waits for will not come by waiting. */
  readonly onLost: (error: ApiError) => void
}

/** Tickets in the order in which they came. Who was refused comes again, at the end. */
export interface Queue {
  readonly size: () => number
  readonly has: (ticket: Ticket) => boolean
  readonly add: (ticket: Ticket) => void
  /** Returns whether it was there. */
  readonly remove: (ticket: Ticket) => boolean
  /** The first for which something may be sent. */
  readonly next: () => Ticket | undefined
  readonly all: () => readonly Ticket[]
  readonly clear: () => void
}

/** Creates an empty queue; `onReadiness` tells when `isReady` may have changed, and is listened to while somebody waits. */
export function createQueue(
  onReadiness: (listener: () => void) => () => void,
  onReady: () => void,
): Queue {
  const tickets = new Set<Ticket>()
  let leave: (() => void) | undefined

  const listen = () => {
    if (tickets.size > 0) leave ??= onReadiness(onReady)
    else {
      leave?.()
      leave = undefined
    }
  }

  return {
    size: () => tickets.size,
    has: (ticket) => tickets.has(ticket),
    add(ticket) {
      tickets.add(ticket)
      listen()
    },
    remove(ticket) {
      const was = tickets.delete(ticket)
      listen()
      return was
    },
    next() {
      for (const ticket of tickets) if (ticket.isReady()) return ticket
      return undefined
    },
    all: () => [...tickets],
    clear() {
      tickets.clear()
      listen()
    },
  }
}
