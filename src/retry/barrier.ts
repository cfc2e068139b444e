import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { RetryAdvice } from '../core/gateway.ts'
import type { Clock } from './clock.ts'
import {
  causeOf,
  closeAgain,
  doubt,
  extend,
  hold,
  reopen,
  unwind,
  type Closing,
} from './closing.ts'
import type { Flow } from './flow.ts'
import type { Notice } from './notice.ts'
import { errorOf, type Peers } from './peers.ts'
import { createSuspects } from './suspects.ts'

/** A request that was let through and has not been answered. */
export interface Pass {
  readonly key: object
  /** Epoch milliseconds. */
  readonly sentAt: number
}

/** What stands in the way of a scope's requests, and how it is removed: by one that goes first. */
export interface Barrier {
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
  /** Nobody waits for its answer any more. Returns whether it was the one that went first. */
  readonly forget: (pass: Pass) => boolean
  readonly open: () => void
  /** Puts it up until it is told otherwise. Returns what ends that, once: with one that goes first. */
  readonly hold: (error: ApiError) => () => void
  readonly doubt: (error: ApiError) => void
  /** Takes in what another tab knows. */
  readonly hear: (notice: Notice) => void
  /** Whether it has ever met a limit. */
  readonly hasLimit: () => boolean
}

/** What a barrier stands in. */
export interface BarrierWorld {
  readonly clock: Clock
  /** How the gateway that answered documents its retries. */
  readonly adviceFor: (failure: Failure) => RetryAdvice | undefined
  readonly peers: Peers | undefined
}

/** A probe that has not been answered after this long no longer keeps the next one back. Milliseconds. */
export const PATIENCE: number = 10_000

/** Creates a barrier that stands in nobody's way. `onChange` hears when it is put up, moved or removed. */
export function createBarrier(
  { clock, adviceFor, peers }: BarrierWorld,
  flow: Flow,
  waiting: () => number,
  onChange: () => void,
): Barrier {
  const suspects = createSuspects()
  let closing: Closing | undefined
  let probe: Pass | undefined
  let probedHere = 0
  let probeElsewhere = 0
  let courtesy = 0
  let openedAt = 0
  let lasted = 0
  let limited = false

  /** What happened before the clock was set back happened no later than now. */
  const readClock = () => {
    const now = clock.now()
    openedAt = Math.min(openedAt, now)
    probedHere = Math.min(probedHere, now)
    probeElsewhere = Math.min(probeElsewhere, now)
    if (closing) closing = unwind(closing, now)
    return now
  }

  const tell = (probedAt = 0) => {
    const until = closing?.until ?? 0
    if (closing?.cause === 'hold' || until === Infinity) return
    peers?.tell({ opened: openedAt, until, probedAt, error: closing?.error })
  }

  const close = (next: Closing) => {
    closing = next
    courtesy = peers?.courtesy() ?? 0
    onChange()
  }

  const remove = (at: number, here: boolean) => {
    if (!closing) return
    const isGuess = closing.cause === 'limit' && closing.error.failure.retry.at === undefined
    lasted = isGuess ? at - closing.first : 0
    flow.reopened({
      after: closing.cause === 'limit' ? 'limit' : 'outage',
      here,
      waiting: waiting(),
    })
    closing = undefined
    openedAt = at
    onChange()
  }

  const open = () => {
    remove(clock.now(), true)
    tell()
  }

  const concerns = (failure: Failure, { key, sentAt }: Pass) => {
    const cause = causeOf(failure)
    if (!cause || (cause === 'suspicion' && !suspects.suspect(key))) return undefined
    if (cause !== 'limit') return 'outage'
    limited = true
    flow.refused(sentAt)
    peers?.sent(sentAt, true)
    return suspects.isOutcast(key) && !closing ? undefined : 'limit'
  }

  const hear = (notice: Notice) => {
    const now = readClock()
    probeElsewhere = notice.probedAt
    const isOwnAffair = closing?.cause === 'hold'
    if (!isOwnAffair && notice.opened > openedAt) remove(notice.opened, false)
    openedAt = Math.max(openedAt, notice.opened)
    if (isOwnAffair || notice.opened < openedAt) return
    if (notice.until <= Math.max(now, closing?.until ?? 0)) return onChange()
    const cause = notice.kind === 'rate-limited' ? 'limit' : 'outage'
    const since = { since: now, first: closing?.first ?? now, strikes: closing?.strikes ?? 0 }
    close({ ...since, cause, error: errorOf(notice, now), until: notice.until })
  }

  return {
    hear,
    closing() {
      readClock()
      return closing
    },
    hasLimit: () => limited,
    isProbing: () => probe !== undefined,
    probeAt() {
      readClock()
      return Math.max(
        (closing?.until ?? 0) + courtesy,
        probe ? probedHere + PATIENCE : 0,
        probeElsewhere > 0 ? probeElsewhere + PATIENCE : 0,
      )
    },
    probe(pass) {
      probe = pass
      probedHere = pass.sentAt
      tell(pass.sentAt)
    },
    answered({ key, sentAt }) {
      flow.accepted()
      suspects.succeeded(key)
      if (closing && closing.until < Infinity && sentAt >= closing.since) open()
    },
    failed(failure, pass) {
      const cause = concerns(failure, pass)
      if (!cause) return false
      readClock()
      if (closing?.until === Infinity || (!closing && pass.sentAt < openedAt)) return true
      const isLate = closing !== undefined && pass.sentAt < closing.since
      const given = { failure, cause, advice: adviceFor(failure), clock, lasted } as const
      close(closing && isLate ? extend(closing, failure) : closeAgain(closing, given))
      tell()
      return true
    },
    forget(pass) {
      const wasProbe = pass === probe
      if (wasProbe) probe = undefined
      return wasProbe
    },
    open,
    hold(error) {
      const before = closing
      const held = hold(before, error, clock.now())
      close(held)
      return () => {
        if (closing === held) close(reopen(held, before, clock.now()))
      }
    },
    doubt(error) {
      if (!closing) close(doubt(error, clock.now()))
    },
  }
}
