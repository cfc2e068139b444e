'use client'

import * as React from 'react'
import { idle, type CallState } from '../../retry/call.ts'
import { markAsked } from '../announcer/asked.ts'
import { findCall, followResult, followStore, isQueryName, type Subject } from './find-call.ts'
import { readResult, type OwnRetry } from './read-result.ts'
import { keyOf, repeat } from './result.ts'
import { useSettings } from '../settings.ts'
import { useNormaliser, type Normalise } from './use-normaliser.ts'
import { createWatch } from './watch.ts'

/** A call as the components see it. */
export interface CallView extends CallState {
  /** Ends a wait at once and asks again; harmless while a request is under way. */
  readonly retryNow: () => void
  /** Ends a wait, or drops an answer under way, and leaves the last failure as the result. */
  readonly cancel: () => void
}

/** On a server, and while its HTML is taken over, no call is known. */
const serverToken = {}

/** A view of the subject that inherits from it; each field of ours is watched from when it is first read. */
export function useCallView<Of extends Subject>(subject: Of): Of & CallView {
  const { judging, recourse } = useSettings()
  const normalise = useNormaliser(judging)
  const [watch] = React.useState(createWatch)
  const [retry, setRetry] = React.useState<OwnRetry>()
  const key = isQueryName(subject) ? undefined : keyOf(subject)
  const named = isQueryName(subject)

  const subscribe = React.useCallback(
    (listener: () => void) => {
      if (key) return followResult(key, listener)
      return named ? followStore(recourse, listener) : () => {}
    },
    [key, named, recourse],
  )
  const token = React.useSyncExternalStore(
    subscribe,
    () => watch.look(findCall(subject, recourse)?.state()),
    () => serverToken,
  )

  return React.useMemo(() => {
    const state = () => {
      const known = token === serverToken ? undefined : findCall(subject, recourse)?.state()
      if (known) return known
      const own = stateAlone(subject, normalise, retry)
      watch.show(own)
      return own
    }
    const retryNow = () => {
      const call = findCall(subject, recourse)
      markAsked(state().failure)
      if (call) call.retryNow()
      else if (isView(subject)) subject.retryNow()
      else if (!isQueryName(subject)) retryAlone(subject, state(), setRetry)
    }
    const cancel = () => findCall(subject, recourse)?.cancel()
    return viewOf(subject, { state, read: watch.read, retryNow, cancel })
  }, [subject, recourse, normalise, retry, watch, token])
}

/** Whether a subject is the view that somebody further up has made; then theirs is the state. */
function isView(subject: object): subject is CallView {
  return 'retryNow' in subject && 'phase' in subject && 'paid' in subject
}

/** What is known where no adapter has told of a call. */
function stateAlone(
  subject: Subject,
  normalise: Normalise,
  retry: OwnRetry | undefined,
): CallState {
  if (!isView(subject)) return isQueryName(subject) ? idle : readResult(subject, normalise, retry)
  const { failure, phase, stale, attempt, maxAttempts, nextRetryAt, paid, claimed } = subject
  return { failure, phase, stale, attempt, maxAttempts, nextRetryAt, paid, claimed }
}

/** Asks again where no adapter does, and keeps the failure readable until the answer is there. */
function retryAlone(
  result: Exclude<Subject, { queryKey: unknown }>,
  { failure, phase }: CallState,
  onRetry: (retry: OwnRetry | undefined) => void,
): void {
  if (!failure || phase === 'retrying') return
  const answer = repeat(result)
  const awaited = answer instanceof Promise
  onRetry({ failure, awaited })
  const settled = () => onRetry(undefined)
  if (awaited) answer.then(settled, settled)
}

interface ViewParts extends Pick<CallView, 'retryNow' | 'cancel'> {
  readonly state: () => CallState
  readonly read: (field: keyof CallState) => void
}

function viewOf<Of extends Subject>(subject: Of, parts: ViewParts): Of & CallView {
  const field = (name: keyof CallState) => ({
    get() {
      parts.read(name)
      return parts.state()[name]
    },
  })
  const own: Readonly<Record<keyof CallView, PropertyDescriptor>> = {
    failure: field('failure'),
    phase: field('phase'),
    stale: field('stale'),
    attempt: field('attempt'),
    maxAttempts: field('maxAttempts'),
    nextRetryAt: field('nextRetryAt'),
    paid: field('paid'),
    claimed: field('claimed'),
    retryNow: { value: parts.retryNow },
    cancel: { value: parts.cancel },
  }
  return Object.create(unlisted(subject), own)
}

/**
 * Passes on what is read of a result, and lists nothing. React's development build goes through all
 * that the props of a component list, and would have the result watched for every field it has.
 */
function unlisted(subject: object): object {
  return new Proxy(Object.create(null), {
    get: (_, name) => Reflect.get(subject, name),
    has: (_, name) => Reflect.has(subject, name),
  })
}
