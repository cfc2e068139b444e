import type { QueryClient } from '@tanstack/react-query'
import { isOffline } from './environment.ts'

/** How many watched queries, and mutations, wait for the connection. */
export function countPaused(queryClient: QueryClient): number {
  if (!isOffline()) return 0
  const queries = queryClient
    .getQueryCache()
    .getAll()
    .filter(({ state, observers }) => state.fetchStatus === 'paused' && observers.length > 0)
  const mutations = queryClient
    .getMutationCache()
    .getAll()
    .filter(({ state }) => state.isPaused)
  return queries.length + mutations.length
}
