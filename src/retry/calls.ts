import type { Call } from './call.ts'

/** The function by which a result is known: a query's `refetch`, a mutation's `reset`. */
export type CallKey = (...args: never[]) => unknown

const calls = new WeakMap<CallKey, Call>()
const waiting = new WeakMap<CallKey, Set<() => void>>()

/** Says which call a result belongs to; a later record (the observer changed its query) replaces it. */
export function recordCall(key: CallKey, call: Call): void {
  if (calls.get(key) === call) return
  calls.set(key, call)
  waiting.get(key)?.forEach((listener) => listener())
}

/** The call of a result, or `undefined` until an adapter has recorded it. */
export function callOf(key: CallKey): Call | undefined {
  return calls.get(key)
}

/** Calls back whenever a call is recorded for `key`. Returns its unsubscribe. */
export function onRecord(key: CallKey, listener: () => void): () => void {
  const listeners = waiting.get(key) ?? new Set()
  waiting.set(key, listeners.add(listener))
  return () => void listeners.delete(listener)
}
