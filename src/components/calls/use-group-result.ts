'use client'

import * as React from 'react'
import { recordCall } from '../../retry/calls.ts'
import type { Recourse } from '../../retry/recourse.ts'
import { createGroupCall } from './group-call.ts'
import type { CallResult } from './result.ts'

/** Everything in a store that failed of one cause, as one result. */
export function useGroupResult(store: Recourse, cause: string): CallResult {
  return React.useMemo(() => {
    const call = createGroupCall(store, cause)
    const refetch = () => call.retryNow()
    recordCall(refetch, call)
    return { refetch }
  }, [store, cause])
}
