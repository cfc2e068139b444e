import type { Query, QueryFunction, QueryOptions } from '@tanstack/react-query'
import type { UserRetry } from '../retry/verdict.ts'
import { createFetchCalls } from './fetch-calls.ts'
import type { QueryCall } from './query-call.ts'
import { standIn, withoutStandIns } from './stand-in.ts'

/**
 * Makes a query send its requests through `call`: the function that it runs, and what decides on
 * retries, are replaced in the query itself, where every observer, `fetchQuery` and `prefetch` ends
 * up, and where no `setDefaultOptions` reaches. Options that others hold stay as they are.
 * Returns the undoing.
 */
export function adoptQuery(query: Query, call: QueryCall): () => void {
  const functions = new WeakMap<QueryFunction, QueryFunction>()
  const setOptions = query.setOptions.bind(query)
  const fetch = query.fetch.bind(query)
  const calls = createFetchCalls(query, () => call.state().failure !== undefined)
  let plain: QueryOptions

  // The context is handed on unread: reading its `signal` would make unmounting cancel the fetch.
  const replace = (queryFn: QueryFunction): QueryFunction => {
    const known = functions.get(queryFn)
    if (known) return known
    const stand: QueryFunction = (context) => {
      calls.enter(context)
      return call.attempts.send(() => {
        calls.send()
        return queryFn(context)
      })
    }
    functions.set(queryFn, standIn(stand, { queryFn }))
    return stand
  }

  const retryAs = (user: UserRetry) => (count: number, error: Error) => {
    calls.fail(error)
    return call.attempts.retry(count, error, user)
  }

  const adopt = () => {
    plain = withoutStandIns(query.options, query.options.queryFn, query.options.retry)
    const { queryFn, retry, retryDelay } = plain
    const user = { retry, retryDelay }
    query.options = {
      ...plain,
      ...(typeof queryFn === 'function' && { queryFn: replace(queryFn) }),
      retry: standIn(retryAs(user), user),
      retryDelay: 0,
    }
  }

  query.setOptions = (options) => {
    setOptions(options)
    adopt()
  }
  query.fetch = (options, fetchOptions) => {
    const byObserver = query.observers.some((observer) => observer.options === options)
    if (byObserver && !fetchOptions && call.polls.postpone(options, () => fetch(options)))
      return Promise.resolve(query.state.data)
    const answer = fetch(options, fetchOptions)
    if (options && !byObserver) call.await(answer)
    return answer
  }
  adopt()

  return () => {
    Reflect.deleteProperty(query, 'setOptions')
    Reflect.deleteProperty(query, 'fetch')
    query.options = plain
  }
}
