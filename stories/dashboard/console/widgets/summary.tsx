import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'

/** Written by a model: a query that costs money. */
export function Summary() {
  const summary = useRecourse(useQuery(useApi().summary))
  if (!summary.data)
    return summary.failure ? (
      <ErrorBanner surface="tile" result={summary} title="Couldn’t write the summary" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <p className="prose">{summary.data.text}</p>
      <Foot>
        <ErrorBanner surface="inline" result={summary} title="Couldn’t write it anew" />
      </Foot>
    </>
  )
}
