import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, RequestId, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'
import { formatCount } from '../format.ts'

export function Requests() {
  const requests = useRecourse(useQuery(useApi().requests))
  if (!requests.data)
    return requests.failure ? (
      <ErrorBanner result={requests} title="Couldn’t load requests" />
    ) : (
      <Skeleton />
    )
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Status</th>
            <th scope="col">Took</th>
            <th scope="col">Request</th>
          </tr>
        </thead>
        <tbody>
          {requests.data.requests.map(({ id, model, status, duration }) => (
            <tr key={id}>
              <td translate="no">{model}</td>
              <td data-state={status < 400 ? 'ready' : 'failed'}>{status}</td>
              <td>{formatCount(duration)} ms</td>
              <td>
                <RequestId id={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Foot>
        <ErrorBanner surface="inline" result={requests} title="Couldn’t update requests" />
      </Foot>
    </>
  )
}
