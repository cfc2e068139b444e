import type { NetworkMode } from '@tanstack/react-query'
import type { ApiError } from '../core/api-error.ts'
import type { Failure } from '../core/failure.ts'
import type { Caller } from '../retry/gates.ts'
import { createSeries, type Plan, type Series } from '../retry/series.ts'
import { judgeRetry, type UserRetry } from '../retry/verdict.ts'
import { createAnswers, isThenable } from './answers.ts'
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
  const { clock, gateway, masking, gates, budget, maxAutomaticWait } = world
  const readiness = readinessFor(networkMode)
  let series: Series | undefined
  let answers = createAnswers(caller, world)

  const circumstances = () => ({ ...masking, gateway, paid: isPaid(), receivedAt: clock.now() })
  const renew = () => {
    series?.end(undefined)
    answers = createAnswers(caller, world)
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

  const planAgain = (asked: ApiError, failureCount: number, user: UserRetry): Plan => {
    const { failure } = asked
    const repeatable = !isServer() && isRepeatable(failure)
    if (repeatable && answers.renew(asked)) return replay(failureCount + 1)
    const gate = answers.gate()
    const plan = judgeRetry({
      failure,
      error: asked,
      failureCount,
      user,
      repeatable,
      advice: adviceFor(world, failure),
      maxAutomaticWait,
      gateAt: gate && (gate.closing()?.until ?? clock.now()),
      spend: () => budget.spend(gates.scopeOf(caller)),
      clock,
    })
    return { attempt: failureCount + 1, ...plan }
  }

  return {
    series: () => series,
    renew,
    circumstances,
    end: (error) => (series ?? renew()).end(error),
    send(call, droppable) {
      const make = () => normalised(call, circumstances)
      return isServer() ? make() : (series ?? renew()).send(answers.report(make), droppable)
    },
    retry(failureCount, error, user) {
      const current = series ?? renew()
      if (current.ended() || world.isDetached() || isControlFlow(error)) return false
      const plan = planAgain(toApiError(error, circumstances()), failureCount, user)
      current.plan(plan)
      return plan.again
    },
  }
}

/** Made again once, when its gate opens. */
function replay(attempt: number): Plan {
  return { attempt, maxAttempts: attempt + 1, again: true, nextRetryAt: undefined, by: 'gate' }
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
