import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { RetryAdvice } from '../core/gateway.ts'
import { causeOf } from './cause.ts'
import { closeAgain, doubt, extend, hold, reopen, type Closing } from './closing.ts'
import { createDoor, type DoorWorld } from './door.ts'
import { closeElsewhere } from './elsewhere.ts'
import type { Notice } from './notice.ts'
import type { Pass } from './pass.ts'
import { createProbing, type Probing } from './probing.ts'
import { createSuspects, type Suspects } from './suspects.ts'

/** What stands in the way of a scope's requests, and how it is removed: by one that goes first. */
export interface Barrier extends Pick<Probing, 'forget'>, Pick<Suspects, 'hasLimit'> {
  /** Why it stands; `undefined` while the way is free. */
  readonly closing: () => Closing | undefined
  /** Epoch milliseconds from which one may go first. */
  readonly probeAt: () => number
  /** This one goes first. */
  readonly probe: (pass: Pass) => void
  readonly isProbing: () => boolean
  readonly answered: (pass: Pass) => void
  /** Returns whether the failure concerns the whole scope. */
  readonly failed: (failure: Failure, pass: Pass) => boolean
  readonly open: () => void
  /** Puts it up until it is told otherwise. Returns what ends that, once: with one that goes first. */
  readonly hold: (error: ApiError) => () => void
  readonly doubt: (error: ApiError) => void
  /** Takes in what another tab knows. */
  readonly hear: (notice: Notice) => void
}

/** What a barrier stands in. */
export interface BarrierWorld extends DoorWorld {
  /** How the gateway that answered documents its retries. */
  readonly adviceFor: (failure: Failure) => RetryAdvice | undefined
}

/** Creates a barrier that stands in nobody's way. */
export function createBarrier(world: BarrierWorld): Barrier {
  const { clock, adviceFor, peers, flow } = world
  const suspects = createSuspects()
  const probing = createProbing(peers)
  const door = createDoor(world, probing)

  const concern = (failure: Failure, { key, sentAt }: Pass) => {
    const isLimit = causeOf(failure) === 'limit'
    if (isLimit) flow.refused(sentAt)
    if (isLimit) peers?.sent(sentAt, true)
    return suspects.accuse(failure, key, door.closing() === undefined)
  }

  return {
    closing: door.closing,
    open: door.open,
    hasLimit: suspects.hasLimit,
    isProbing: probing.isOn,
    forget: probing.forget,
    probeAt: () => probing.at(door.closing()),
    probe(pass) {
      probing.begin(pass)
      door.tell(pass.sentAt)
    },
    answered({ key, sentAt }) {
      flow.accepted()
      suspects.succeeded(key)
      const closing = door.closing()
      if (closing && closing.until < Infinity && sentAt >= closing.since) door.open()
    },
    failed(failure, pass) {
      const cause = concern(failure, pass)
      if (!cause) return false
      const before = door.closing()
      if (before ? before.until === Infinity : pass.sentAt < door.openedAt()) return true
      const isLate = before !== undefined && pass.sentAt < before.since
      const given = { failure, cause, advice: adviceFor(failure), clock, lasted: door.lasted() }
      door.close(isLate ? extend(before, failure) : closeAgain(before, given))
      door.tell()
      return true
    },
    hold(error) {
      const before = door.closing()
      const held = hold(before, error, clock.now())
      door.close(held)
      return () => {
        if (door.closing() === held) door.close(reopen(held, before, clock.now()))
      }
    },
    doubt: (error) => void (door.closing() ?? door.close(doubt(error, clock.now()))),
    hear(notice) {
      probing.heard(notice.probedAt)
      const isOwnAffair = door.closing()?.cause === 'hold'
      if (!isOwnAffair && notice.opened > door.openedAt()) door.openedElsewhere(notice.opened)
      const isNews = notice.until > Math.max(clock.now(), door.closing()?.until ?? 0)
      if (isNews && !isOwnAffair && notice.opened >= door.openedAt())
        door.close(closeElsewhere(door.closing(), notice, clock.now()))
      else world.onChange()
    },
  }
}
