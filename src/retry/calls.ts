import type { Call } from './call.ts'

/** The function by which a result is known: a query's `refetch`, a mutation's `reset`. */
export type CallKey = (...args: never[]) => unknown

interface CallRecord {
  readonly call: Call
  readonly owner: object | undefined
}

const records = new WeakMap<CallKey, CallRecord>()
const forgotten = new WeakSet<object>()
const waiting = new Map<CallKey, Set<() => void>>()

/**
 * Says which call a result belongs to; a later record (the observer changed its query) replaces it.
 * `owner` is whom `forgetCalls` later names.
 */
export function recordCall(key: CallKey, call: Call, owner?: object): void {
  if (callOf(key) === call) return
  records.set(key, { call, owner })
  waiting.get(key)?.forEach((listener) => listener())
}

/** The call of a result, or `undefined` until an adapter has recorded it. */
export function callOf(key: CallKey): Call | undefined {
  const record = records.get(key)
  return record?.owner && forgotten.has(record.owner) ? undefined : record?.call
}

/** Takes back everything that `owner` recorded; results are then read by their own fields again. */
export function forgetCalls(owner: object): void {
  forgotten.add(owner)
  for (const listeners of new Set(waiting.values())) listeners.forEach((listener) => listener())
}

/** Calls back whenever the call of `key` may have changed. Returns its unsubscribe. */
export function onRecord(key: CallKey, listener: () => void): () => void {
  const listeners = waiting.get(key) ?? new Set()
  waiting.set(key, listeners.add(listener))
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0 && waiting.get(key) === listeners) waiting.delete(key)
  }
}
