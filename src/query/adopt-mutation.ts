import type { Mutation, MutationFunction } from '@tanstack/react-query'
import type { MutationRun } from './mutation-run.ts'
import { standIn, withoutStandIns } from './stand-in.ts'

/** Makes a mutation send its requests through `run`. Returns the undoing. */
export function adoptMutation(mutation: Mutation, run: MutationRun): () => void {
  const setOptions = mutation.setOptions.bind(mutation)
  let plain: Mutation['options']

  const replace = (mutationFn: MutationFunction): MutationFunction => {
    const stand: MutationFunction = (...given) =>
      Promise.resolve(run.send(() => mutationFn(...given)))
    return standIn(stand, { mutationFn })
  }

  const adopt = () => {
    plain = withoutStandIns(mutation.options, mutation.options.mutationFn, mutation.options.retry)
    const { mutationFn, retry, retryDelay } = plain
    const user = { retry, retryDelay }
    mutation.options = {
      ...plain,
      ...(mutationFn && { mutationFn: replace(mutationFn) }),
      retry: standIn((count: number, error: Error) => run.retry(count, error, user), user),
      retryDelay: 0,
    }
  }

  mutation.setOptions = (options) => {
    setOptions(options)
    adopt()
  }
  adopt()

  return () => {
    Reflect.deleteProperty(mutation, 'setOptions')
    mutation.options = plain
  }
}
