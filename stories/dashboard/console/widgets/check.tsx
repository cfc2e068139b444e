import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'

/** Runs prompts against a model: a query that costs money. */
export function Check() {
  const check = useRecourse(useQuery(useApi().check))
  if (!check.data)
    return check.failure ? (
      <ErrorBanner surface="tile" result={check} title="Couldn’t run the check" />
    ) : (
      <Skeleton />
    )
  const { passed, total } = check.data
  return (
    <>
      <p className="figure">
        {passed} <small>of {total} prompts</small>
      </p>
      <meter className="meter" aria-label="Prompts that passed" value={passed} max={total} />
      <p className="hint">{total - passed} failed</p>
      <Foot>
        <ErrorBanner surface="inline" result={check} title="Couldn’t run the check again" />
      </Foot>
    </>
  )
}
