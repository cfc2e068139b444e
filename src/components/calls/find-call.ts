import type { Call } from '../../retry/call.ts'
import { callOf, onRecord, type CallKey } from '../../retry/calls.ts'
import { theOnlyRecourse, type Recourse } from '../../retry/recourse.ts'
import { keyOf, type CallResult } from './result.ts'

/** Names a query where there is no result, as in a Suspense fallback. */
export interface QueryName {
  readonly queryKey: readonly unknown[]
}

/** What a component's state is read of. */
export type Subject = CallResult | QueryName

/** Whether a subject is a name, not a result. */
export function isQueryName(subject: Subject): subject is QueryName {
  return 'queryKey' in subject
}

/** The call of a subject, once an adapter has told it. */
export function findCall(subject: Subject, recourse: Recourse | undefined): Call | undefined {
  if (isQueryName(subject)) return (recourse ?? theOnlyRecourse())?.call(subject.queryKey)
  const key = keyOf(subject)
  return key && callOf(key)
}

/** Calls back whenever the call of a result is told, changes, or is taken back. Returns its unsubscribe. */
export function followResult(key: CallKey, listener: () => void): () => void {
  let call: Call | undefined
  let leave: (() => void) | undefined
  const join = () => {
    const next = callOf(key)
    if (next === call) return
    leave?.()
    call = next
    leave = call?.subscribe(listener)
  }
  const unlisten = onRecord(key, () => {
    join()
    listener()
  })
  join()
  return () => {
    unlisten()
    leave?.()
  }
}

/** Calls back whenever anything in the store of a query's name changes. Returns its unsubscribe. */
export function followStore(recourse: Recourse | undefined, listener: () => void): () => void {
  return (recourse ?? theOnlyRecourse())?.subscribe(listener) ?? (() => {})
}
