import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'

export function Instances() {
  const instances = useRecourse(useQuery(useApi().instances))
  if (!instances.data)
    return instances.failure ? (
      <ErrorBanner surface="tile" result={instances} title="Couldn’t load instances" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <ul className="rows">
        {instances.data.instances.map(({ id, name, model, status }) => (
          <li key={id}>
            <bdi translate="no">{name}</bdi>
            <small translate="no">{model}</small>
            <span data-state={status}>{status}</span>
          </li>
        ))}
      </ul>
      <Foot>
        <ErrorBanner surface="inline" result={instances} title="Couldn’t update instances" />
      </Foot>
    </>
  )
}
