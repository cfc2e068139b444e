import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ErrorBanner, useRecourse } from '../../../../src/components/index.ts'
import { useApi } from '../api.ts'
import { Foot, Skeleton } from '../card.tsx'

/** An asynchronous task: started by a mutation, followed by a query that also learns of its end. */
export function Video() {
  const api = useApi()
  const queryClient = useQueryClient()
  const task = useRecourse(useQuery(api.task))
  const order = useRecourse(
    useMutation({
      ...api.createVideo,
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.task.queryKey }),
    }),
  )
  if (!task.data)
    return task.failure ? (
      <ErrorBanner surface="tile" result={task} title="Couldn’t make the video" />
    ) : (
      <Skeleton />
    )
  const { model, progress, status } = task.data
  return (
    <>
      <div className="film" data-state={status} aria-hidden="true" />
      <p className="film-note">
        <span translate="no">{model}</span>
        <progress aria-label="Progress of the video" value={progress} max={100} />
      </p>
      <Foot>
        <ErrorBanner surface="inline" result={task} title="Couldn’t follow the video" />
        <ErrorBanner surface="inline" result={order} title="Couldn’t start a video" />
        {!task.failure && !order.failure && (
          <button
            className="button"
            type="button"
            aria-disabled={order.isPending}
            onClick={() => order.isPending || order.mutate({ prompt: 'A kite over the sea' })}
          >
            Make another
          </button>
        )}
      </Foot>
    </>
  )
}
