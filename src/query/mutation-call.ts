import type { MutationObserver } from '@tanstack/react-query'
import { idle, type Call } from '../retry/call.ts'
import { createListeners } from '../retry/listeners.ts'
import { isOpen, joinCall } from './logical-call.ts'
import type { MutationRun } from './mutation-run.ts'
import { announce, type World } from './world.ts'

/** An observer of any mutation. */
export type SomeObserver = MutationObserver<unknown, Error, unknown>

/** A mutation as components see it: the runs of one observer, one after the other. */
export interface MutationCall extends Call {
  /** The observer now shows this run. */
  readonly show: (run: MutationRun) => void
  /** The observer shows none: reset, unmounted, or about to show the next. */
  readonly leave: () => void
}

/** Creates the call of a mutation observer. */
export function createMutationCall(observer: SomeObserver, world: World): MutationCall {
  const listeners = createListeners()
  let run: MutationRun | undefined
  /** The run that a `mutate` in this same task would follow; a reset leaves none. */
  let before: MutationRun | undefined
  /** Nobody knows whether this one has run, and it is about to be repeated. */
  let repeated: MutationRun | undefined
  let unsubscribe: (() => void) | undefined

  const tell = () => {
    if (listeners.isHeard()) announce(listeners.notify)
  }

  return {
    state: () => run?.state() ?? idle,
    subscribe: listeners.subscribe,
    resume: (failure) => world.resume(failure),
    retryNow() {
      if (!run) return
      if (run.state().phase !== 'failed') return run.hasten()
      repeated = isOpen(run.mutation) ? run : undefined
      observer.mutate(run.mutation.state.variables).catch(() => undefined)
      repeated = undefined
    },
    cancel: () => run?.cancel(),
    show(next) {
      if (before && before !== next) next.follow(before)
      if (repeated) joinCall(next.mutation, repeated.mutation)
      run = next
      unsubscribe = run.subscribe(listeners.notify)
      tell()
    },
    leave() {
      unsubscribe?.()
      before = run
      run = undefined
      queueMicrotask(() => (before = undefined))
      tell()
    },
  }
}
