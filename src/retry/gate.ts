import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import { createBarrier, type Barrier, type BarrierWorld } from './barrier.ts'
import type { Closing } from './closing.ts'
import type { Pass } from './pass.ts'
import { createQueue, type Queue, type Ticket } from './queue.ts'
import { createRelease, type Release } from './release.ts'
import { createSpacing } from './spacing.ts'
import { createTraffic, type TrafficWorld } from './traffic.ts'

/** A place in the queue of a gate. */
export interface Place {
  /** A person asks now: its request goes first, unless one has gone first already or nothing may be sent. */
  readonly hasten: () => void
  readonly leave: () => void
}

/** What came of a request: an answer, a failure, or nothing that anybody waits for any more. */
export type Result = 'answered' | 'dropped' | Failure

/** One gate for all that share a limit: who has met it tells the others, and one goes first. */
export interface Gate extends Pick<Barrier, 'closing' | 'hasLimit' | 'doubt'> {
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
  /** A poll comes. Returns how long to wait, in milliseconds, so that they come `distance` apart. */
  readonly spacePoll: (distance: number) => number
  /** Closes until told otherwise. */
  readonly hold: (error: ApiError) => Hold
  /** Open, with nobody waiting and nothing under way. */
  readonly isQuiet: () => boolean
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
export interface GateWorld
  extends TrafficWorld, Omit<BarrierWorld, 'flow' | 'waiting' | 'onChange'> {
  /** Tells when `Ticket.isReady` may have changed. Returns its unsubscribe. */
  readonly onReadiness: (listener: () => void) => () => void
}

/** Creates an open gate. */
export function createGate(world: GateWorld): Gate {
  const { clock, peers } = world
  const traffic = createTraffic(world)
  const queue = createQueue(world.onReadiness, change)
  const release = createRelease({ clock, queue, traffic, barrier: () => barrier })
  const barrier = createBarrier({
    ...world,
    flow: traffic.flow,
    waiting: queue.size,
    onChange: change,
  })
  peers?.listen(barrier.hear)

  function change(): void {
    release.tell()
    release.pump()
  }

  const lose = ({ error }: Closing) => {
    const lost = queue.all()
    queue.clear()
    barrier.open()
    for (const ticket of lost) ticket.onLost(error)
  }

  /** The one that went first failed for a reason of its own: the next one goes. */
  const passOn = (failure: Failure) => {
    const closing = barrier.closing()
    const isSame = closing?.cause === 'hold' && closing.error.failure.kind === failure.kind
    if (isSame) lose(closing)
    else if (queue.size() === 0) barrier.open()
  }

  return {
    force: traffic.send,
    spacePoll: createSpacing(clock).come,
    closing: barrier.closing,
    hasLimit: barrier.hasLimit,
    doubt: barrier.doubt,
    isQuiet: () => !barrier.closing() && queue.size() === 0 && traffic.isEmpty(),
    hold: (error) => holdGate(barrier, error, lose),
    meet: (failure, pass) => barrier.failed(failure, pass),
    pass(key, isReady) {
      const mayProbe = isReady && barrier.probeAt() <= clock.now()
      const isFree = barrier.closing() ? mayProbe : traffic.delay() <= 0
      return queue.size() === 0 && isFree ? release.send(key) : undefined
    },
    enter: (ticket) => takePlace(ticket, { queue, barrier, release }),
    settle(pass, result) {
      if (!traffic.arrive(pass)) return false
      const wasProbe = barrier.forget(pass)
      if (result === 'answered') barrier.answered(pass)
      const met = typeof result === 'object' && barrier.failed(result, pass)
      if (typeof result === 'object' && wasProbe && !met) passOn(result)
      release.pump()
      return met
    },
    close() {
      release.stop()
      queue.clear()
      peers?.close()
    },
  }
}

/** The parts of a gate that a place in its queue has to do with. */
interface WaitingRoom {
  readonly queue: Queue
  readonly barrier: Barrier
  readonly release: Release
}

function takePlace(ticket: Ticket, { queue, barrier, release }: WaitingRoom): Place {
  queue.add(ticket)
  release.tellLast(ticket)
  release.pump()
  return {
    hasten() {
      if (!queue.has(ticket) || !ticket.isReady()) return
      const isShut = barrier.isProbing() || barrier.closing()?.until === Infinity
      if (!barrier.closing() || !isShut) release.sendTicket(ticket)
    },
    leave() {
      if (queue.remove(ticket)) release.pump()
    },
  }
}

function holdGate(barrier: Barrier, error: ApiError, lose: (held: Closing) => void): Hold {
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
}
