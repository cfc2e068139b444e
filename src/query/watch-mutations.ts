import type { Mutation, MutationCache } from '@tanstack/react-query'
import { recordCall } from '../retry/calls.ts'
import { adoptMutation } from './adopt-mutation.ts'
import { createMutationCall, type MutationCall, type SomeObserver } from './mutation-call.ts'
import { createMutationRun, type MutationRun } from './mutation-run.ts'
import type { World } from './world.ts'

/** Adopts every mutation of a cache, those that are there and those that come. Returns the release. */
export function watchMutations(cache: MutationCache, world: World): () => void {
  const runs = new Map<Mutation, MutationRun>()
  const undo = new Map<Mutation, () => void>()
  const calls = new WeakMap<SomeObserver, MutationCall>()

  const adopt = (mutation: Mutation) => {
    const run = createMutationRun(mutation, world)
    runs.set(mutation, run)
    undo.set(mutation, adoptMutation(mutation, run))
    run.update()
    return run
  }

  const drop = (mutation: Mutation) => {
    undo.get(mutation)?.()
    undo.delete(mutation)
    runs.get(mutation)?.close()
    runs.delete(mutation)
  }

  const callOf = (observer: SomeObserver) => {
    const call = calls.get(observer) ?? createMutationCall(observer, world)
    calls.set(observer, call)
    return call
  }

  cache.getAll().forEach(adopt)
  const unsubscribe = cache.subscribe((event) => {
    if (!event.mutation) return
    if (event.type === 'added') adopt(event.mutation)
    if (event.type === 'removed') return drop(event.mutation)
    const run = runs.get(event.mutation)
    if (event.type === 'observerAdded' && run) {
      const call = callOf(event.observer)
      call.show(run)
      recordCall(event.observer.getCurrentResult().reset, call, world.owner)
    }
    if (event.type === 'observerRemoved') callOf(event.observer).leave()
    if (event.type !== 'updated') return
    run?.update()
    if (event.mutation.state.isPaused || event.action.type === 'continue') world.onChange()
  })

  return () => {
    unsubscribe()
    for (const mutation of runs.keys()) drop(mutation)
  }
}
