import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { RetryAdvice } from '../core/gateway.ts'
import type { Clock } from './clock.ts'
import { causeOf, closeAgain, doubt, extend, hold, reopen, type Closing } from './closing.ts'
import { createFlow } from './flow.ts'
import { createSuspects } from './suspects.ts'
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
  /** A person asks now: its request becomes the probe, unless one is under way. */
  readonly hasten: () => void
  readonly leave: () => void
}

/** A request that was let through and has not been answered. */
export interface Pass {
  readonly key: object
  /** Epoch milliseconds. */
  readonly sentAt: number
}

/** What came of a request: an answer, a failure, or nothing that anybody waits for any more. */
export type Result = 'answered' | 'dropped' | Failure

/** One gate for all that share a limit: who has met it tells the others, and one goes first. */
export interface Gate {
  /** Lets a request through at once, where nothing is in the way. */
  readonly pass: (key: object, isReady?: boolean) => Pass | undefined
  /** Lets a request through whatever is in the way. */
  readonly force: (key: object) => Pass
  /** Takes a ticket into the queue. */
  readonly enter: (ticket: Ticket) => Place
  /** Hears what came of a request. Returns whether it concerns the whole scope, as `meet` does. */
  readonly settle: (pass: Pass, result: Result) => boolean
  /** Hears of a failure. Returns whether it concerns the whole scope, so that the gate decides what follows. */
  readonly meet: (failure: Failure, pass: Pass) => boolean
  /**
   * Closes until told otherwise. Returns the opening: one goes first; the others follow if it is
   * answered, and are lost if it fails in the same way.
   */
  readonly hold: (error: ApiError) => () => void
  /** Nobody knows whether the scope answers: one goes first. */
  readonly doubt: (error: ApiError) => void
  /** Why it is closed; `undefined` while it is open. */
  readonly closing: () => Closing | undefined
  /** Whether it has ever met a limit. */
  readonly hasLimit: () => boolean
  /** Stops the timer; whoever waits, waits for nothing. */
  readonly close: () => void
}

/** What a gate stands in. */
export interface GateWorld {
  readonly clock: Clock
  /** How the gateway that answered documents its retries. */
  readonly adviceFor: (failure: Failure) => RetryAdvice | undefined
  /** Tells when `Ticket.isReady` may have changed. Returns its unsubscribe. */
  readonly onReadiness: (listener: () => void) => () => void
  /** As many requests may be under way. */
  readonly window: number
}

/** A probe that has not been answered after this long no longer keeps the next one back. Milliseconds. */
const PATIENCE = 10_000

/** Creates an open gate. */
export function createGate(world: GateWorld): Gate {
  const { clock, adviceFor, onReadiness, window } = world
  const flow = createFlow(clock)
  const suspects = createSuspects()
  const timer = createTimer(clock)
  const queue = new Set<Ticket>()
  const sent = new Set<Pass>()
  let closing: Closing | undefined
  let probe: Pass | undefined
  let openedAt = 0
  let lasted = 0
  let limited = false
  let leaveReadiness: (() => void) | undefined

  const force = (key: object): Pass => {
    const pass = { key, sentAt: clock.now() }
    sent.add(pass)
    flow.sent()
    return pass
  }

  const underWay = (since: number) => [...sent].filter(({ sentAt }) => sentAt > since)

  const delay = () => {
    if (sent.size >= window) return Infinity
    const recent = underWay(clock.now() - PATIENCE)
    const wait = flow.delay(recent.length)
    const [oldest] = recent
    return wait === Infinity && oldest ? oldest.sentAt + PATIENCE - clock.now() : wait
  }

  const probeAt = () => Math.max(closing?.until ?? 0, probe ? probe.sentAt + PATIENCE : 0)

  const next = () => {
    for (const ticket of queue) if (ticket.isReady()) return ticket
    return undefined
  }

  const send = (ticket: Ticket) => {
    queue.delete(ticket)
    const pass = force(ticket.key)
    ticket.send(pass)
    return pass
  }

  const tryProbe = () => {
    if (probeAt() > clock.now()) return timer.set(probeAt(), pump)
    const ticket = next()
    if (ticket) probe = send(ticket)
    else tellQueue()
  }

  const drain = () => {
    for (let ticket = next(); ticket && !closing; ticket = next()) {
      const wait = delay()
      if (wait > 0) {
        if (wait < Infinity) timer.set(clock.now() + wait, pump)
        return
      }
      send(ticket)
    }
  }

  function pump(): void {
    timer.stop()
    if (queue.size === 0) {
      leaveReadiness?.()
      leaveReadiness = undefined
      if (!closing) flow.emptied()
      return
    }
    leaveReadiness ??= onReadiness(() => {
      tellQueue()
      pump()
    })
    if (closing) tryProbe()
    else drain()
  }

  const turnAt = (before: number) => {
    const rate = flow.rate()
    const start = Math.max(closing?.until ?? 0, clock.now())
    return start === Infinity ? undefined : start + (rate ? before / rate : 0)
  }

  const tellQueue = () => {
    ;[...queue].forEach((ticket, before) => ticket.onMove(turnAt(before), closing))
  }

  const open = () => {
    if (!closing) return
    const isGuess = closing.cause === 'limit' && closing.error.failure.retry.at === undefined
    lasted = isGuess ? clock.now() - closing.first : 0
    flow.reopened(closing.cause === 'limit' ? 'limit' : 'outage')
    closing = undefined
    openedAt = clock.now()
    tellQueue()
  }

  const lose = ({ error }: Closing) => {
    closing = undefined
    const lost = [...queue]
    queue.clear()
    for (const ticket of lost) ticket.onLost(error)
  }

  const meet = (failure: Failure, { key, sentAt }: Pass): boolean => {
    const cause = causeOf(failure)
    if (!cause || (cause === 'suspicion' && !suspects.suspect(key))) return false
    if (cause === 'limit') {
      limited = true
      flow.refused(sentAt)
      if (suspects.isOutcast(key) && !closing) return false
    }
    if (closing?.until === Infinity || (!closing && sentAt < openedAt)) return true
    closing =
      closing && sentAt < closing.since
        ? extend(closing, failure)
        : closeAgain(closing, {
            failure,
            cause: cause === 'limit' ? 'limit' : 'outage',
            advice: adviceFor(failure),
            clock,
            lasted,
          })
    tellQueue()
    return true
  }

  const succeed = ({ key, sentAt }: Pass) => {
    flow.accepted()
    suspects.succeeded(key)
    if (closing && closing.until < Infinity && sentAt >= closing.since) open()
  }

  /** The one that went first failed for a reason of its own: the next one goes. */
  const passOn = (failure: Failure) => {
    if (closing?.cause === 'hold' && closing.error.failure.kind === failure.kind) lose(closing)
    else if (queue.size === 0) open()
  }

  return {
    force,
    closing: () => closing,
    hasLimit: () => limited,
    pass(key, isReady = true) {
      if (queue.size > 0) return undefined
      if (!closing) return delay() > 0 ? undefined : force(key)
      if (!isReady || probeAt() > clock.now()) return undefined
      probe = force(key)
      return probe
    },
    enter(ticket) {
      queue.add(ticket)
      ticket.onMove(turnAt(queue.size - 1), closing)
      pump()
      return {
        hasten() {
          if (!queue.has(ticket)) return
          if (!closing) send(ticket)
          else if (!probe && closing.until < Infinity) probe = send(ticket)
        },
        leave() {
          if (queue.delete(ticket)) pump()
        },
      }
    },
    settle(pass, result) {
      if (!sent.delete(pass)) return false
      const wasProbe = pass === probe
      if (wasProbe) probe = undefined
      if (result === 'answered') succeed(pass)
      const met = typeof result === 'object' && meet(result, pass)
      if (typeof result === 'object' && wasProbe && !met) passOn(result)
      pump()
      return met
    },
    meet(failure, pass) {
      const met = meet(failure, pass)
      pump()
      return met
    },
    hold(error) {
      const before = closing
      const held = hold(before, error, clock.now())
      closing = held
      tellQueue()
      pump()
      return () => {
        if (closing !== held) return
        closing = reopen(held, before, clock.now())
        tellQueue()
        pump()
      }
    },
    doubt(error) {
      closing ??= doubt(error, clock.now())
      tellQueue()
      pump()
    },
    close() {
      timer.stop()
      leaveReadiness?.()
      leaveReadiness = undefined
      queue.clear()
    },
  }
}
