import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { GatewayRate } from '../core/gateway.ts'
import { createBarrier, PATIENCE, type Barrier, type BarrierWorld, type Pass } from './barrier.ts'
import type { Closing } from './closing.ts'
import { createFlow } from './flow.ts'
import { createPace } from './pace.ts'
import { createSpacing } from './spacing.ts'
import { createTimer } from './timer.ts'

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

/** A place in the queue of a gate. */
export interface Place {
  /** A person asks now: its request goes first, unless one has gone first already. */
  readonly hasten: () => void
  readonly leave: () => void
}

/** What came of a request: an answer, a failure, or nothing that anybody waits for any more. */
export type Result = 'answered' | 'dropped' | Failure

/** One gate for all that share a limit: who has met it tells the others, and one goes first. */
export interface Gate extends Pick<Barrier, 'closing' | 'hasLimit'> {
  /** Lets a request through at once, where nothing is in the way. */
  readonly pass: (key: object, isReady: boolean) => Pass | undefined
  /** Lets a request through whatever is in the way. */
  readonly force: (key: object) => Pass
  /** Takes a ticket into the queue. */
  readonly enter: (ticket: Ticket) => Place
  /** Hears what came of a request. Returns whether it concerns the whole scope, so that the gate decides what follows. */
  readonly settle: (pass: Pass, result: Result) => boolean
  /** The same for a failed request that another gate had let through. */
  readonly meet: (failure: Failure, pass: Pass) => boolean
  /** A poll comes. Returns how long to wait, in milliseconds, so that `distance` lies before the next. */
  readonly spacePoll: (distance: number) => number
  /** Closes until told otherwise. */
  readonly hold: (error: ApiError) => Hold
  /** Nobody knows whether the scope answers: one goes first. */
  readonly doubt: (error: ApiError) => void
  /** Stops its timer; whoever waits is let go by others. */
  readonly close: () => void
}

/** A gate that is closed until something has happened. */
export interface Hold {
  /** It has: one goes first; the others follow if it is answered, and are lost if it fails in the same way. */
  readonly open: () => void
  /** It will not: whoever waits is lost. */
  readonly lose: () => void
}

/** What a gate stands in. */
export interface GateWorld extends BarrierWorld {
  /** Tells when `Ticket.isReady` may have changed. Returns its unsubscribe. */
  readonly onReadiness: (listener: () => void) => () => void
  /** As many requests may be under way. */
  readonly window: number
  /** Requests are sent no faster. */
  readonly rate: GatewayRate | undefined
}

/** Creates an open gate. */
export function createGate(world: GateWorld): Gate {
  const { clock, onReadiness, window } = world
  const flow = createFlow(clock)
  const pace = world.rate && createPace(world.rate, clock)
  const timer = createTimer(clock)
  const queue = new Set<Ticket>()
  const sent = new Set<Pass>()
  let leaveReadiness: (() => void) | undefined

  const turnAt = (before: number) => {
    const rate = flow.rate()
    const start = Math.max(barrier.closing()?.until ?? 0, clock.now())
    return start === Infinity ? undefined : start + (rate ? before / rate : 0)
  }

  const tellQueue = () => {
    ;[...queue].forEach((ticket, before) => ticket.onMove(turnAt(before), barrier.closing()))
  }

  const barrier = createBarrier(
    world,
    flow,
    () => queue.size,
    () => {
      tellQueue()
      pump()
    },
  )

  world.peers?.listen(barrier.hear)
  world.peers?.onSent((at, refused) => {
    if (refused) return flow.refused(at)
    flow.sentElsewhere(at)
    pace?.sent(at)
  })

  const force = (key: object): Pass => {
    const pass = { key, sentAt: clock.now() }
    sent.add(pass)
    flow.sent(pass.sentAt)
    pace?.sent(pass.sentAt)
    if (pace || flow.counts()) world.peers?.sent(pass.sentAt, false)
    return pass
  }

  const delay = () => {
    if (sent.size >= window) return Infinity
    const now = clock.now()
    const recent = [...sent].filter(({ sentAt }) => sentAt > now - PATIENCE)
    const wait = Math.max(flow.delay(recent.length), pace?.delay() ?? 0)
    const [oldest] = recent
    return wait === Infinity && oldest ? oldest.sentAt + PATIENCE - now : wait
  }

  const next = () => {
    for (const ticket of queue) if (ticket.isReady()) return ticket
    return undefined
  }

  const send = (ticket: Ticket) => {
    queue.delete(ticket)
    const pass = force(ticket.key)
    if (barrier.closing()) barrier.probe(pass)
    ticket.send(pass)
  }

  const tryProbe = (isDue: boolean) => {
    const at = barrier.probeAt()
    if (!isDue && at > clock.now()) return timer.set(at, () => pump(true))
    const ticket = next()
    if (!ticket) return tellQueue()
    send(ticket)
    // It may never be answered: then the next one goes when patience is over.
    pump()
  }

  const drain = () => {
    for (let ticket = next(); ticket && !barrier.closing(); ticket = next()) {
      const wait = delay()
      if (wait === Infinity) return
      if (wait > 0) return timer.set(clock.now() + wait, pump)
      send(ticket)
    }
  }

  /** `isDue`: the timer of the next probe has rung, whatever a clock says that was set back. */
  function pump(isDue = false): void {
    timer.stop()
    if (queue.size === 0) {
      leaveReadiness?.()
      leaveReadiness = undefined
      if (!barrier.closing()) flow.emptied()
      return
    }
    leaveReadiness ??= onReadiness(() => {
      tellQueue()
      pump()
    })
    if (!barrier.closing()) drain()
    else if (barrier.probeAt() < Infinity) tryProbe(isDue)
  }

  /** The one that went first failed for a reason of its own: the next one goes. */
  const passOn = (failure: Failure) => {
    const closing = barrier.closing()
    const isSame = closing?.cause === 'hold' && closing.error.failure.kind === failure.kind
    if (isSame) lose(closing)
    else if (queue.size === 0) barrier.open()
  }

  const lose = ({ error }: Closing) => {
    const lost = [...queue]
    queue.clear()
    barrier.open()
    for (const ticket of lost) ticket.onLost(error)
  }

  return {
    force,
    spacePoll: createSpacing(clock).come,
    closing: barrier.closing,
    hasLimit: barrier.hasLimit,
    hold(error) {
      // What holds it already is waited for by all.
      if (barrier.closing()?.until === Infinity) return { open() {}, lose() {} }
      const open = barrier.hold(error)
      const held = barrier.closing()
      return {
        open,
        lose() {
          if (held && barrier.closing() === held) lose(held)
        },
      }
    },
    doubt: barrier.doubt,
    pass(key, isReady) {
      if (queue.size > 0) return undefined
      if (!barrier.closing()) return delay() > 0 ? undefined : force(key)
      if (!isReady || barrier.probeAt() > clock.now()) return undefined
      const pass = force(key)
      barrier.probe(pass)
      return pass
    },
    enter(ticket) {
      queue.add(ticket)
      ticket.onMove(turnAt(queue.size - 1), barrier.closing())
      pump()
      return {
        hasten() {
          if (!queue.has(ticket)) return
          const isShut = barrier.isProbing() || barrier.closing()?.until === Infinity
          if (!barrier.closing() || !isShut) send(ticket)
        },
        leave() {
          if (queue.delete(ticket)) pump()
        },
      }
    },
    settle(pass, result) {
      if (!sent.delete(pass)) return false
      const wasProbe = barrier.forget(pass)
      if (result === 'answered') barrier.answered(pass)
      const met = typeof result === 'object' && barrier.failed(result, pass)
      if (typeof result === 'object' && wasProbe && !met) passOn(result)
      pump()
      return met
    },
    meet: (failure, pass) => barrier.failed(failure, pass),
    close() {
      timer.stop()
      leaveReadiness?.()
      leaveReadiness = undefined
      queue.clear()
      world.peers?.close()
    },
  }
}
