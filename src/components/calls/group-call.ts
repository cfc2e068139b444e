import { idle, type Call, type CallState, type Phase } from '../../retry/call.ts'
import type { FailureGroup, Recourse } from '../../retry/recourse.ts'

/** What counts most of what the calls of a group do. */
const phases: readonly Phase[] = ['retrying', 'waiting', 'paused', 'failed']

/** Everything in a store that failed of one cause, as one call. */
export function createGroupCall(store: Recourse, cause: string): Call {
  let group: FailureGroup | undefined
  let calls: readonly Call[] = []
  let last: CallState = idle

  const look = () => {
    const next = store.failures().find((one) => one.cause === cause)
    if (next && next !== group) calls = next.queryKeys.flatMap((key) => store.call(key) ?? [])
    group = next
    return next
  }

  return {
    state() {
      const known = look()
      const states = calls.map((call) => call.state())
      if (known) last = stateOf(known, states)
      // What nobody watches any more was not put right.
      else if (states.every(({ failure }) => !failure)) last = idle
      return last
    },
    subscribe: store.subscribe,
    retryNow() {
      const known = look()
      if (known) store.resume(known.failure)
    },
    cancel() {
      look()
      for (const call of calls) call.cancel()
    },
    resume: store.resume,
  }
}

function stateOf({ failure }: FailureGroup, states: readonly CallState[]): CallState {
  const moments = states.flatMap(({ nextRetryAt }) => nextRetryAt ?? [])
  const phase = phases.find((one) => states.some((state) => state.phase === one)) ?? 'failed'
  return {
    ...idle,
    failure,
    phase,
    attempt: 1,
    nextRetryAt: phase === 'waiting' && moments.length > 0 ? Math.min(...moments) : undefined,
    paid: states.some(({ paid }) => paid),
  }
}
