import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ErrorBanner, RecourseProvider, useRecourse } from '../../src/components/index.ts'
import { recourseOf, withRecourse } from '../../src/query/index.ts'
import { gateways, scenario, type ScenarioId } from '../../test/scenarios/index.ts'
import { answerTo } from './answer-to.ts'

interface RetryingCallProps {
  /** Answered to every attempt. */
  readonly id: ScenarioId
}

/** A query that keeps failing, retried as its gateway documents. */
export function RetryingCall({ id }: RetryingCallProps) {
  const gateway = gateways[scenario(id).gateway]
  const [queryClient] = useState(() => withRecourse(new QueryClient(), { gateway }))
  useEffect(() => () => queryClient.clear(), [queryClient])
  return (
    <QueryClientProvider client={queryClient}>
      <RecourseProvider gateway={gateway} recourse={recourseOf(queryClient)}>
        <Call id={id} />
      </RecourseProvider>
    </QueryClientProvider>
  )
}

function Call({ id }: RetryingCallProps) {
  const { title } = scenario(id)
  const call = useRecourse(
    useQuery({ queryKey: [id], queryFn: () => Promise.reject(answerTo(id)) }),
  )
  return <ErrorBanner result={call} title={title} />
}
