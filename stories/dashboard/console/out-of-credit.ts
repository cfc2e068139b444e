import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import { ApiError } from '../../../src/core/index.ts'
import { recourseOf } from '../../../src/query/index.ts'

/**
 * What an empty balance stopped, as one result: its error, and a `refetch` that asks all of it again.
 * `undefined` while the balance stops nothing.
 */
export function useOutOfCredit() {
  const recourse = recourseOf(useQueryClient())
  const groups = useSyncExternalStore(recourse.subscribe, recourse.failures)
  const failure = groups.find((group) => group.failure.kind === 'insufficient-balance')?.failure
  return useMemo(
    () =>
      failure && {
        error: new ApiError(failure),
        refetch: () => recourse.resume(failure),
      },
    [recourse, failure],
  )
}
