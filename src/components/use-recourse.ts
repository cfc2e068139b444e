'use client'

import type { QueryName, Subject } from './calls/find-call.ts'
import type { CallResult } from './calls/result.ts'
import { useCallView, type CallView } from './calls/use-call-view.ts'

/** What `useRecourse` adds to a result. */
export type RecourseState = Omit<CallView, 'paid'>

/**
 * Adds to a query's or mutation's result what is known about its failure and its retries. It is a
 * view of the result, never a copy: what reads only `data` renders as often as with the bare hook.
 */
export function useRecourse<Result extends CallResult>(result: Result): Result & RecourseState
/** Reads the state of a query by its key, from the provider's `recourse`, else the only one in the page. */
export function useRecourse(query: QueryName): RecourseState
export function useRecourse(subject: Subject): RecourseState {
  return useCallView(subject)
}
