import type { NetworkMode } from '@tanstack/react-query'
import { isApiError, type ApiError } from '../core/api-error.ts'
import { field } from '../core/foreign.ts'
import type { Failure } from '../core/failure.ts'
import type { Pass } from '../retry/pass.ts'
import type { Gate } from '../retry/gate.ts'
import type { Caller } from '../retry/gates.ts'
import { createSeries, type Make, type Series } from '../retry/series.ts'
import { judgeRetry, type UserRetry } from '../retry/verdict.ts'
import { isControlFlow } from './control-flow.ts'
import { isOffline, isServer, readinessFor } from './environment.ts'
import { refuse, toApiError, type Circumstances } from './rejection.ts'
import { adviceFor, type World } from './world.ts'

/** What a query or a mutation tells about itself, at the moment it is asked. */
export interface Subject {
  readonly world: World
  readonly caller: Caller
  readonly networkMode: () => NetworkMode | undefined
  /** Whether each call costs money. */
  readonly isPaid: () => boolean
  /** Whether the same call may be sent again without anybody being asked. */
  readonly isRepeatable: (failure: Failure) => boolean
  /** Whether a person has asked for the first call, so that it does not wait. */
  readonly isAsked: () => boolean
  /** What the calls failed with last, here or before. */
  readonly lastError: () => ApiError | undefined
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
  const { world, caller, networkMode, isPaid, isRepeatable, isAsked, lastError, onChange } = subject
  const { clock, gateway, masking, gates, budget, credential, maxAutomaticWait } = world
  const readiness = readinessFor(networkMode)
  let series: Series | undefined
  /** The gate that the last failure concerned. */
  let closed: Gate | undefined
  let sentAt = 0
  let hasRenewed = false

  const circumstances = () => ({ ...masking, gateway, paid: isPaid(), receivedAt: clock.now() })
  const renew = () => {
    series?.end(undefined)
    hasRenewed = false
    series = createSeries({
      clock,
      readiness,
      key: caller.key,
      gate: () => gates.of(caller),
      // What TanStack Query sends offline does not need the network.
      isFree: () => isOffline() || isAsked(),
      maxAutomaticWait,
      lastError,
      onChange,
    })
    budget.deposit()
    return series
  }

  const hear = (error: unknown, pass: Pass, gate: Gate) => {
    const failure = isApiError(error) && error.failure.kind !== 'canceled' && error.failure
    if (!failure) {
      gate.settle(pass, 'dropped')
      return
    }
    const own = gates.learn(caller, failure)
    const met = own === gate ? gate.settle(pass, failure) : own.meet(failure, pass)
    // Where nobody knows whether anything answers, no answer is news for its own gate as well.
    const isNews = gate.closing() !== undefined && failure.kind === 'network'
    if (own !== gate) gate.settle(pass, isNews ? failure : 'dropped')
    closed = met ? own : undefined
  }

  /** A call is made again with a new credential once. */
  const renews = (error: ApiError) => {
    if (!credential || hasRenewed || error.failure.kind !== 'authentication') return false
    if (isServer() || !isRepeatable(error.failure)) return false
    hasRenewed = credential.renew(error, sentAt, gates.of(caller))
    return hasRenewed
  }

  const make =
    (call: () => unknown): Make =>
    (pass, gate) => {
      closed = undefined
      sentAt = pass.sentAt
      const answer = normalised(call, circumstances)
      const answered = () => {
        gate.settle(pass, 'answered')
        gates.answered()
        credential?.prove(pass.sentAt)
      }
      if (isThenable(answer))
        Promise.resolve(answer).then(answered, (error: unknown) => hear(error, pass, gate))
      else answered()
      return answer
    }

  return {
    series: () => series,
    renew,
    circumstances,
    end: (error) => (series ?? renew()).end(error),
    send(call, droppable) {
      if (isServer()) return normalised(call, circumstances)
      return (series ?? renew()).send(make(call), droppable)
    },
    retry(failureCount, error, user) {
      const current = series ?? renew()
      if (current.ended() || world.isDetached() || isControlFlow(error)) return false
      const asked = toApiError(error, circumstances())
      const { failure } = asked
      if (renews(asked)) {
        current.plan({
          attempt: failureCount + 1,
          maxAttempts: failureCount + 2,
          again: true,
          nextRetryAt: undefined,
          by: 'gate',
        })
        return true
      }
      const plan = judgeRetry({
        failure,
        error: asked,
        failureCount,
        user,
        repeatable: !isServer() && isRepeatable(failure),
        advice: adviceFor(world, failure),
        maxAutomaticWait,
        gateAt: closed && (closed.closing()?.until ?? clock.now()),
        spend: () => budget.spend(gates.scopeOf(caller)),
        clock,
      })
      current.plan({ attempt: failureCount + 1, ...plan })
      return plan.again
    },
  }
}

function isThenable(answer: unknown): boolean {
  return typeof field(answer, 'then') === 'function'
}

/** Calls, and puts whatever is thrown in one form. An answer that is no promise stays what it is. */
function normalised(call: () => unknown, circumstances: () => Circumstances): unknown {
  const refused = (thrown: unknown) => refuse(thrown, circumstances())
  try {
    const answer = call()
    return isThenable(answer) ? Promise.resolve(answer).then(undefined, refused) : answer
  } catch (thrown) {
    return refused(thrown)
  }
}
