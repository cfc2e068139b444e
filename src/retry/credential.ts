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

/** All calls that failed in the same moment wait by then, however quickly it is made new. Milliseconds. */
const GATHERING = 20

/** Creates the credential of a client. `refresh` is the app's own; its rejection ends the calls that wait. */
export function createCredential(
  refresh: (failure: Failure) => Promise<unknown>,
  { now, after }: Pick<Clock, 'now' | 'after'>,
): Credential {
  const held = new Map<Gate, Hold>()
  let triedAt = -Infinity
  let isNew = false
  let isProved = true

  const finish = (success: boolean) => {
    const holds = [...held.values()]
    held.clear()
    triedAt = now()
    isNew = success
    isProved = false
    for (const { open, lose } of holds) (success ? open : lose)()
  }

  const start = ({ failure }: ApiError) => {
    // The app's function may throw at once.
    Promise.resolve(failure)
      .then(refresh)
      .then(
        () => after(GATHERING, () => finish(true)),
        () => after(GATHERING, () => finish(false)),
      )
  }

  return {
    renew(error, sentAt, gate) {
      if (held.size === 0) {
        if (sentAt < triedAt) return isNew
        if (!isProved) return false
        start(error)
      }
      if (!held.has(gate)) held.set(gate, gate.hold(error))
      return true
    },
    prove(sentAt) {
      if (sentAt >= triedAt) isProved = true
    },
  }
}
