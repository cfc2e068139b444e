import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'
import { formatMoney } from '../format.ts'
import type { ModelSpend } from '../wire.ts'

export function Spend() {
  const spend = useRecourse(useQuery(useApi().spend))
  if (!spend.data)
    return spend.failure ? (
      <ErrorBanner surface="tile" result={spend} title="Couldn’t load spend" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <Shares models={spend.data.models} />
      <Foot>
        <ErrorBanner surface="inline" result={spend} title="Couldn’t update spend" />
      </Foot>
    </>
  )
}

function Shares({ models }: { readonly models: readonly ModelSpend[] }) {
  const most = Math.max(...models.map(({ spent }) => spent))
  return (
    <ul className="shares">
      {models.map(({ model, spent }) => (
        <li key={model}>
          <bdi translate="no">{model}</bdi>
          <span>{formatMoney(spent)}</span>
          <i style={{ inlineSize: `${(100 * spent) / most}%` }} />
        </li>
      ))}
    </ul>
  )
}
