import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'

export function Models() {
  const models = useRecourse(useQuery(useApi().models))
  if (!models.data)
    return models.failure ? (
      <ErrorBanner surface="tile" result={models} title="Couldn’t load models" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <ul className="rows">
        {models.data.models.map(({ id, modality, status }) => (
          <li key={id}>
            <bdi translate="no">{id}</bdi>
            <small>{modality}</small>
            <span data-state={status}>{status}</span>
          </li>
        ))}
      </ul>
      <Foot>
        <ErrorBanner surface="inline" result={models} title="Couldn’t update models" />
      </Foot>
    </>
  )
}
