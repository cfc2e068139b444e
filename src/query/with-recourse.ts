import type { QueryClient } from '@tanstack/react-query'
import type { Recourse } from '../retry/recourse.ts'
import { createRecourse } from './create-recourse.ts'
import type { RecourseOptions } from './options.ts'

const attached = new WeakMap<QueryClient, Recourse>()

/**
 * Gives a query client recourse: failures in one form, retries only where waiting helps, and state
 * for the components. Returns the same client; a second call replaces the first.
 */
export function withRecourse<Client extends QueryClient>(
  queryClient: Client,
  options: RecourseOptions = {},
): Client {
  attached.get(queryClient)?.detach()
  const recourse = createRecourse(queryClient, options, () => attached.delete(queryClient))
  attached.set(queryClient, recourse)
  return queryClient
}

/**
 * The failures of a query client and what can be done about them together.
 * Throws where `withRecourse` was not called on it, or was undone.
 */
export function recourseOf(queryClient: QueryClient): Recourse {
  const recourse = attached.get(queryClient)
  if (recourse) return recourse
  throw new Error(
    'react-recourse: this query client has no recourse, so its failures are not known. ' +
      'Call withRecourse(queryClient) where it is created.',
  )
}
