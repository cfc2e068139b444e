import type { NetworkMode } from '@tanstack/react-query'
import { field } from '../core/foreign.ts'
import type { Failure } from '../core/failure.ts'
import { createSeries, type Series } from '../retry/series.ts'
import { judgeRetry, type UserRetry } from '../retry/verdict.ts'
import { isControlFlow } from './control-flow.ts'
import { isServer, readinessFor } from './environment.ts'
import { refuse, toApiError, type Circumstances } from './rejection.ts'
import { adviceFor, type World } from './world.ts'

/** What a query or a mutation tells about itself, at the moment it is asked. */
export interface Subject {
  readonly world: World
  readonly networkMode: () => NetworkMode | undefined
  /** Whether each call costs money. */
  readonly isPaid: () => boolean
  /** Whether the same call may be sent again without anybody being asked. */
  readonly isRepeatable: (failure: Failure) => boolean
  readonly onChange: () => void
}

/** Sends the calls of one query or mutation, and says whether a failed one is sent again. */
export interface Sender {
  /** The present series; `undefined` before the first call. */
  readonly series: () => Series | undefined
  /** Starts over: a wait of the series before ends without a request. */
  readonly renew: () => Series
  readonly send: (call: () => unknown, droppable: boolean) => unknown
  /** For TanStack's `retry`. */
  readonly retry: (failureCount: number, error: Error, user: UserRetry) => boolean
  /** Gives the series up with `error`. Returns whether a wait or an answer under way was rejected. */
  readonly end: (error: unknown) => boolean
  readonly circumstances: () => Circumstances
}

/** Creates a sender. */
export function createSender(subject: Subject): Sender {
  const { world, networkMode, isPaid, isRepeatable, onChange } = subject
  const { clock, gateway, masking, maxAutomaticWait } = world
  const readiness = readinessFor(networkMode)
  let series: Series | undefined

  const circumstances = () => ({ ...masking, gateway, paid: isPaid(), receivedAt: clock.now() })
  const renew = () => {
    series?.end(undefined)
    series = createSeries({ clock, readiness, onChange })
    return series
  }

  return {
    series: () => series,
    renew,
    circumstances,
    end: (error) => (series ?? renew()).end(error),
    send: (call, droppable) =>
      (series ?? renew()).send(() => normalised(call, circumstances), droppable),
    retry(failureCount, error, user) {
      const current = series ?? renew()
      if (current.ended() || world.isDetached() || isControlFlow(error)) return false
      const asked = toApiError(error, circumstances())
      const { failure } = asked
      const verdict = judgeRetry({
        failure,
        error: asked,
        failureCount,
        user,
        repeatable: !isServer() && isRepeatable(failure),
        advice: adviceFor(world, failure),
        maxAutomaticWait,
        clock,
      })
      current.plan({ attempt: failureCount + 1, ...verdict })
      return verdict.nextRetryAt !== undefined
    },
  }
}

/** Calls, and puts whatever is thrown in one form. An answer that is no promise stays what it is. */
function normalised(call: () => unknown, circumstances: () => Circumstances): unknown {
  const refused = (thrown: unknown) => refuse(thrown, circumstances())
  try {
    const answer = call()
    if (typeof field(answer, 'then') !== 'function') return answer
    return Promise.resolve(answer).then(undefined, refused)
  } catch (thrown) {
    return refused(thrown)
  }
}
