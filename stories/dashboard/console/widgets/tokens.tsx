import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'
import { Curve } from '../curve.tsx'
import { formatCount } from '../format.ts'

export function Tokens() {
  const tokens = useRecourse(useQuery(useApi().tokens))
  if (!tokens.data)
    return tokens.failure ? (
      <ErrorBanner surface="tile" result={tokens} title="Couldn’t load tokens" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <p className="figure">{formatCount(tokens.data.today)}</p>
      <Curve values={tokens.data.hours} />
      <Foot>
        <ErrorBanner surface="inline" result={tokens} title="Couldn’t update tokens" />
      </Foot>
    </>
  )
}
