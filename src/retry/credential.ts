import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { Clock } from './clock.ts'
import type { Gate, Hold } from './gate.ts'

/** What calls identify themselves with, and how it is made new. */
export interface Credential {
  /**
   * Makes it new, once for all calls that it failed for, and holds the gate meanwhile. Returns
   * whether a call that was sent at `sentAt` (epoch milliseconds) may be made again.
   */
  readonly renew: (error: ApiError, sentAt: number, gate: Gate) => boolean
  /** A call that was sent at `sentAt` was answered. */
  readonly prove: (sentAt: number) => void
}

/** Creates the credential of a client. `refresh` is the app's own; its rejection ends the calls that wait. */
export function createCredential(
  refresh: (failure: Failure) => Promise<unknown>,
  { now }: Pick<Clock, 'now'>,
): Credential {
  const held = new Map<Gate, Hold>()
  let renewedAt = -Infinity
  let isProved = true

  const finish = (act: (hold: Hold) => void) => {
    const holds = [...held.values()]
    held.clear()
    renewedAt = now()
    isProved = false
    holds.forEach(act)
  }

  const start = ({ failure }: ApiError) => {
    // The app's function may throw at once.
    Promise.resolve(failure)
      .then(refresh)
      .then(
        () => finish((hold) => hold.open()),
        () => finish((hold) => hold.lose()),
      )
  }

  return {
    renew(error, sentAt, gate) {
      if (held.size === 0) {
        if (sentAt < renewedAt) return true
        if (!isProved) return false
        start(error)
      }
      if (!held.has(gate)) held.set(gate, gate.hold(error))
      return true
    },
    prove(sentAt) {
      if (sentAt >= renewedAt) isProved = true
    },
  }
}
