import { isApiError, type ApiError } from '../core/api-error.ts'
import { field } from '../core/foreign.ts'
import type { Gate } from '../retry/gate.ts'
import type { Caller } from '../retry/gates.ts'
import type { Pass } from '../retry/pass.ts'
import type { Make } from '../retry/series.ts'
import type { World } from './world.ts'

/** What comes of a call's requests, as its gates hear of it. */
export interface Answers {
  /** Reports the answer of a call to the gate that let it through. The answer is handed on as it is. */
  readonly report: (call: () => unknown) => Make
  /** The gate that the last failure concerned as a whole; undefined: it was the call's own affair. */
  readonly gate: () => Gate | undefined
  /** Whether the call may be made again with a new credential, which is asked for then. Once. */
  readonly renew: (error: ApiError) => boolean
}

/** Creates the answers of one series of calls. */
export function createAnswers(caller: Caller, { gates, credential }: World): Answers {
  let concerned: Gate | undefined
  let sentAt = 0
  let hasRenewed = false

  const succeed = (pass: Pass, gate: Gate) => {
    gate.settle(pass, 'answered')
    gates.answered()
    credential?.prove(pass.sentAt)
  }

  const fail = (error: unknown, pass: Pass, gate: Gate) => {
    const failure = isApiError(error) && error.failure.kind !== 'canceled' && error.failure
    if (!failure) {
      gate.settle(pass, 'dropped')
      return
    }
    const own = gates.learn(caller, failure)
    // Where nobody knows whether anything answers, no answer is news for its gate in any case.
    const isNews = own === gate || (gate.closing() !== undefined && failure.kind === 'network')
    const isMetElsewhere = own !== undefined && own !== gate && own.meet(failure, pass)
    const isMetHere = gate.settle(pass, isNews ? failure : 'dropped') && own === gate
    const met = isMetElsewhere || isMetHere
    concerned = met ? own : undefined
  }

  return {
    gate: () => concerned,
    report: (call) => (pass, gate) => {
      concerned = undefined
      sentAt = pass.sentAt
      const answer = call()
      const succeeded = () => succeed(pass, gate)
      if (isThenable(answer))
        Promise.resolve(answer).then(succeeded, (error: unknown) => fail(error, pass, gate))
      else succeeded()
      return answer
    },
    renew(error) {
      if (!credential || hasRenewed || error.failure.kind !== 'authentication') return false
      hasRenewed = credential.renew(error, sentAt, gates.of(caller))
      return hasRenewed
    },
  }
}

/** Whether something can be awaited. */
export function isThenable(answer: unknown): boolean {
  return typeof field(answer, 'then') === 'function'
}
