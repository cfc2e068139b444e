import type { Query } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import './health-map.css'
import type { Side } from './side.ts'
import { widgets } from './widgets.ts'

/** What a widget shows: what it asked for last, something older, that it failed, or nothing yet. */
type Health = 'fresh' | 'old' | 'failed' | 'empty'

/** The whole wall at a glance: a cell for each widget. The counter above says how many are well. */
export function HealthMap({ side }: { readonly side: Side }) {
  const cells = useHealth(side).split(' ')
  return (
    <p className="health-map" aria-hidden="true">
      {widgets.map(({ path }, at) => (
        <i key={path} data-health={cells[at]} />
      ))}
    </p>
  )
}

/** One word for each widget; a string, so that equal states are one state. */
function useHealth({ queryClient }: Side): string {
  const cache = queryClient.getQueryCache()
  return useSyncExternalStore(
    useCallback((listener) => cache.subscribe(listener), [cache]),
    () => widgets.map(({ path }) => healthOf(cache.find({ queryKey: [path] }))).join(' '),
  )
}

function healthOf(query: Query | undefined): Health {
  if (query === undefined) return 'empty'
  const { data, status, fetchFailureCount } = query.state
  if (data === undefined) return status === 'error' ? 'failed' : 'empty'
  return status === 'error' || fetchFailureCount > 0 ? 'old' : 'fresh'
}
