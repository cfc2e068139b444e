import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'
import { formatCount } from '../format.ts'

export function Limits() {
  const limits = useRecourse(useQuery(useApi().limits))
  if (!limits.data)
    return limits.failure ? (
      <ErrorBanner surface="tile" result={limits} title="Couldn’t load the limit" />
    ) : (
      <Skeleton />
    )
  const { used, requestsPerMinute } = limits.data
  return (
    <>
      <p className="figure">
        {formatCount(used)} <small>of {formatCount(requestsPerMinute)}</small>
      </p>
      <meter
        className="meter"
        aria-label="Requests in this minute"
        value={used}
        max={requestsPerMinute}
        high={requestsPerMinute * 0.8}
      />
      <p className="hint">{formatCount(requestsPerMinute - used)} left</p>
      <Foot>
        <ErrorBanner surface="inline" result={limits} title="Couldn’t update the limit" />
      </Foot>
    </>
  )
}
