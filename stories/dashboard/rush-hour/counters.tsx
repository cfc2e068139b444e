import type { Query } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { formatCount } from '../console/format.ts'
import type { Side } from './side.ts'
import { widgets } from './widgets.ts'

const counters = [
  ['sent', 'Sent'],
  ['answered', 'Answered'],
  ['refused', 'Refused'],
  ['wasted', 'Wasted'],
] as const

/** What a side shows, what it has sent for that, and what came of it; the swatches are the timeline's. */
export function Counters({ side }: { readonly side: Side }) {
  const { meter } = side
  const traffic = useSyncExternalStore(meter.subscribe, meter.state)
  const upToDate = useUpToDate(side)
  return (
    <dl className="counters">
      <div data-counter="up-to-date" data-all={upToDate === widgets.length || undefined}>
        <dt>Up to date</dt>
        <dd>
          <bdi dir="ltr">
            {upToDate} <small>of {widgets.length}</small>
          </bdi>
        </dd>
      </div>
      {counters.map(([name, title]) => (
        <div key={name} data-counter={name}>
          <dt>{title}</dt>
          <dd>{formatCount(traffic[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

/** How many widgets show what was asked for last. */
function useUpToDate({ queryClient }: Side): number {
  const cache = queryClient.getQueryCache()
  return useSyncExternalStore(
    useCallback((listener) => cache.subscribe(listener), [cache]),
    () => cache.getAll().filter(isUpToDate).length,
  )
}

const isUpToDate = ({ state }: Query) => state.status === 'success' && state.fetchFailureCount === 0
