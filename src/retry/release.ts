import type { Barrier } from './barrier.ts'
import type { Clock } from './clock.ts'
import type { Pass } from './pass.ts'
import type { Queue, Ticket } from './queue.ts'
import { createTimer } from './timer.ts'
import type { Traffic } from './traffic.ts'

/** Sends those who wait: one first where something is in the way, the others as fast as they are taken. */
export interface Release {
  /** Sends whoever may be sent now, and sets the timer for the next one. */
  readonly pump: () => void
  /** Sends one now. */
  readonly send: (key: object) => Pass
  /** The same for one that waits. */
  readonly sendTicket: (ticket: Ticket) => void
  /** Tells everybody when their turn is expected. */
  readonly tell: () => void
  /** The same for the one who came last. */
  readonly tellLast: (ticket: Ticket) => void
  readonly stop: () => void
}

/** Creates the release of a queue. */
export function createRelease(given: {
  readonly clock: Clock
  readonly queue: Queue
  readonly traffic: Traffic
  readonly barrier: () => Barrier
}): Release {
  const { clock, queue, traffic, barrier } = given
  const timer = createTimer(clock)

  const turnAt = (before: number) => {
    // When the others follow depends on its answer.
    if (barrier().isProbing()) return undefined
    const rate = traffic.flow.rate()
    const start = Math.max(barrier().closing()?.until ?? 0, clock.now())
    return start === Infinity ? undefined : start + (rate ? before / rate : 0)
  }

  const tell = () =>
    queue.all().forEach((ticket, before) => ticket.onMove(turnAt(before), barrier().closing()))

  const send = (key: object) => {
    const pass = traffic.send(key)
    if (!barrier().closing()) return pass
    barrier().probe(pass)
    tell()
    return pass
  }

  const sendTicket = (ticket: Ticket) => {
    queue.remove(ticket)
    ticket.send(send(ticket.key))
  }

  const tryProbe = (isDue: boolean) => {
    const at = barrier().probeAt()
    if (!isDue && at > clock.now()) return timer.set(at, () => pump(true))
    const ticket = queue.next()
    if (!ticket) return tell()
    sendTicket(ticket)
    // It may never be answered: then the next one goes when patience is over.
    pump()
  }

  const drain = () => {
    for (let ticket = queue.next(); ticket && !barrier().closing(); ticket = queue.next()) {
      const wait = traffic.delay()
      if (wait === Infinity) return
      if (wait > 0) return timer.set(clock.now() + wait, pump)
      sendTicket(ticket)
    }
  }

  /** `isDue`: the timer of the next probe has rung, whatever a clock says that was set back. */
  function pump(isDue = false): void {
    timer.stop()
    const closing = barrier().closing()
    if (queue.size() === 0) return closing ? undefined : traffic.flow.emptied()
    if (!queue.next()) traffic.flow.rested()
    if (!closing) drain()
    else if (closing.until < Infinity) tryProbe(isDue)
  }

  return {
    pump: () => pump(),
    send,
    sendTicket,
    tell,
    tellLast: (ticket) => ticket.onMove(turnAt(queue.size() - 1), barrier().closing()),
    stop: timer.stop,
  }
}
