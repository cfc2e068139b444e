import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'

export function Keys() {
  const keys = useRecourse(useQuery(useApi().keys))
  if (!keys.data)
    return keys.failure ? <ErrorBanner result={keys} title="Couldn’t load keys" /> : <Skeleton />
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Key</th>
            <th scope="col">Last used</th>
          </tr>
        </thead>
        <tbody>
          {keys.data.keys.map(({ id, name, hint, lastUsed }) => (
            <tr key={id}>
              <td>{name}</td>
              <td>
                <code translate="no">{hint}</code>
              </td>
              <td>{lastUsed ?? 'never'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Foot>
        <ErrorBanner surface="inline" result={keys} title="Couldn’t update keys" />
      </Foot>
    </>
  )
}
