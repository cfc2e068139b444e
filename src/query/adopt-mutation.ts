import type { Mutation, MutationFunction } from '@tanstack/react-query'
import type { UserRetry } from '../retry/verdict.ts'
import { isOpen, joinCall, noteAttempt, noteFailure } from './logical-call.ts'
import type { MutationRun } from './mutation-run.ts'
import { standIn, withoutStandIns } from './stand-in.ts'

/** Makes a mutation send its requests through `run`. Returns the undoing. */
export function adoptMutation(mutation: Mutation, run: MutationRun): () => void {
  const setOptions = mutation.setOptions.bind(mutation)
  let plain: Mutation['options']
  let executed = false

  // One context serves all attempts of an execution; executed once more, it is the same call only
  // where nobody knows how the first one ended.
  const enter = (context: object) => {
    if (!executed || (run.error() && isOpen(mutation))) joinCall(context, mutation)
    else joinCall(mutation, context)
    executed = true
  }

  const replace = (mutationFn: MutationFunction): MutationFunction => {
    const stand: MutationFunction = (...given) => {
      const [, context] = given
      if (context) enter(context)
      const call = () => {
        noteAttempt(mutation)
        return mutationFn(...given)
      }
      return Promise.resolve(run.send(call))
    }
    return standIn(stand, { mutationFn })
  }

  const retryAs = (user: UserRetry) => (count: number, error: Error) => {
    noteFailure(mutation, error)
    return run.retry(count, error, user)
  }

  const adopt = () => {
    plain = withoutStandIns(mutation.options, mutation.options.mutationFn, mutation.options.retry)
    const { mutationFn, retry, retryDelay } = plain
    const user = { retry, retryDelay }
    mutation.options = {
      ...plain,
      ...(mutationFn && { mutationFn: replace(mutationFn) }),
      retry: standIn(retryAs(user), user),
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
