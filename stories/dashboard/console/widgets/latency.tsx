import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'
import { formatCount } from '../format.ts'

export function Latency() {
  const latency = useRecourse(useQuery(useApi().latency))
  if (!latency.data)
    return latency.failure ? (
      <ErrorBanner surface="tile" result={latency} title="Couldn’t load latency" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <p className="figure">
        {formatCount(latency.data.p95)} <small>ms</small>
      </p>
      <dl className="pairs">
        <dt>Median</dt>
        <dd>{formatCount(latency.data.p50)} ms</dd>
        <dt>Slowest 1 %</dt>
        <dd>{formatCount(latency.data.p99)} ms</dd>
      </dl>
      <Foot>
        <ErrorBanner surface="inline" result={latency} title="Couldn’t update latency" />
      </Foot>
    </>
  )
}
