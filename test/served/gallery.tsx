import * as React from 'react'
import * as components from '../../src/components/index.ts'
import * as parts from '../../src/components/parts.ts'
import { RecourseProvider } from '../../src/components/index.ts'
import { ApiError } from '../../src/core/index.ts'
import { RecourseBoundary } from '../../src/query/index.ts'
import { idle, type CallState } from '../../src/retry/call.ts'
import { recordCall } from '../../src/retry/calls.ts'
import { failuresAt } from './answers.ts'
import { Around, insteadOfResult, ofComponents, ofParts } from './given.tsx'

const nothing = () => {}

/** Elements by what they show. */
export type Gallery = Readonly<Record<string, React.ReactElement>>

const surfaces = ['page', 'section', 'tile', 'inline'] as const
const minute = 60_000

/** What a call may stand at, wherever it is looked at; `base` in epoch milliseconds. */
function phasesOf(base: number): Readonly<Record<string, Partial<CallState>>> {
  const series = { attempt: 2, maxAttempts: 4 }
  const since = failuresAt(base).unavailable
  const told = (at: number) => ({ ...since, retry: { automatic: true, at } })
  return {
    waiting: { phase: 'waiting', nextRetryAt: base + 9_000, ...series },
    'waiting long': { phase: 'waiting', nextRetryAt: base + 40 * minute, ...series },
    'waiting over': { phase: 'waiting', nextRetryAt: base - 9_000, ...series },
    retrying: { phase: 'retrying', ...series },
    paused: { phase: 'paused', ...series },
    failed: { phase: 'failed' },
    'failed until soon': { phase: 'failed', failure: told(base + minute) },
    'failed until long after': { phase: 'failed', failure: told(base + 90 * minute) },
    'failed until tomorrow': { phase: 'failed', failure: told(base + 30 * 60 * minute) },
    'failed until before': { phase: 'failed', failure: told(base - minute) },
    stale: { phase: 'failed', stale: true },
  }
}

/** A state as it is handed down from further up; it is shown from the first render on. */
function viewOf(state: CallState) {
  const error = state.failure && new ApiError(state.failure)
  return { ...state, error, refetch: nothing, retryNow: nothing, cancel: nothing }
}

/** A state as an adapter has told it; a server shows the result's own fields. */
function recordedOf(state: CallState) {
  const refetch = async () => void state
  recordCall(refetch, {
    state: () => state,
    subscribe: () => nothing,
    retryNow: nothing,
    cancel: nothing,
    resume: nothing,
  })
  return { error: state.failure && new ApiError(state.failure), refetch }
}

type Props = Readonly<Record<string, unknown>>

const title = 'Couldn’t load usage'

/** Whether an export is rendered, as opposed to called. */
function isComponent(value: unknown): value is React.ComponentType<Props> {
  return typeof value === 'object' && value !== null && '$$typeof' in value
}

const componentsIn = (door: Readonly<Record<string, unknown>>) =>
  Object.entries(door).flatMap(([name, value]) =>
    isComponent(value) && name !== 'Root' ? [{ name, Component: value }] : [],
  )

/** Each component of the doors by itself, for each kind of answer. */
function everyComponent(base: number): Gallery {
  const gallery: Record<string, React.ReactElement> = {}
  for (const [answer, failure] of Object.entries(failuresAt(base))) {
    const state: CallState = { ...idle, failure, phase: 'failed', attempt: 1 }
    for (const { name, Component } of componentsIn(components)) {
      const stale = name === 'StaleNotice' && { stale: true, data: {}, dataUpdatedAt: base }
      const result = { ...viewOf(state), ...stale }
      const props = insteadOfResult(failure)[name] ?? { result, title, ...ofComponents[name] }
      gallery[`${name}, ${answer}`] = <Component {...props} />
    }
  }
  return gallery
}

/** Answers that give every part something to show. */
const telling = ['unavailable', 'broke', 'limited'] as const

/** Each part in what it stands in. */
function everyPart(base: number): Gallery {
  const gallery: Record<string, React.ReactElement> = {}
  for (const answer of telling) {
    const failure = failuresAt(base)[answer]
    const result = viewOf({ ...idle, failure, phase: 'failed', attempt: 1 })
    for (const { name, Component } of componentsIn(parts))
      gallery[`${name} part, ${answer}`] = (
        <Around part={name} failure={failure} result={result}>
          <Component {...ofParts(failure)[name]} />
        </Around>
      )
  }
  return gallery
}

/** One cause in several places, told by the store of a query client. */
function everySummary(base: number): Gallery {
  const failure = failuresAt(base).limited
  const queryKeys = [['usage'], ['limits'], ['spend']]
  const claim = () => nothing
  const group = {
    cause: 'limits',
    failure,
    queryKeys,
    since: base,
    claimed: false,
    claims: 0,
    claim,
  }
  const groups = [group]
  const recourse = {
    failures: () => groups,
    subscribe: claim,
    paused: () => 2,
    resume: nothing,
    call: () => undefined,
    detach: nothing,
  }
  return {
    'one cause in three places': (
      <RecourseProvider recourse={recourse}>
        <components.FailureSummary />
        <components.OfflineNotice />
      </RecourseProvider>
    ),
    'what could be drawn': (
      <RecourseBoundary>
        <p>Everything is well.</p>
      </RecourseBoundary>
    ),
  }
}

/** Banners on every surface in every phase, told from further up and by an adapter. */
function everyPhase(base: number): Gallery {
  const gallery: Record<string, React.ReactElement> = {}
  const failure = failuresAt(base).unavailable
  for (const [phase, change] of Object.entries(phasesOf(base)))
    for (const surface of surfaces) {
      const state: CallState = { ...idle, failure, attempt: 1, ...change }
      const banner = { surface, title }
      const { ErrorBanner } = components
      gallery[`${phase} on ${surface}`] = <ErrorBanner result={viewOf(state)} {...banner} />
      gallery[`${phase} on ${surface}, recorded`] = (
        <ErrorBanner result={recordedOf(state)} {...banner} />
      )
    }
  return gallery
}

/** What nobody dated: each side takes its own clock for the moment of receipt. */
function everyUndated(): Gallery {
  const thrown = {
    status: 429,
    headers: { 'retry-after': '50' },
    body: { error: { message: 'Slow down' } },
  }
  return {
    'an error without a date': (
      <components.ErrorBanner error={thrown} onRetry={nothing} title={title} />
    ),
    'details of an error without a date': (
      <parts.Root error={{ ...thrown }} onRetry={nothing} title={title}>
        <components.ErrorDetails defaultOpen />
      </parts.Root>
    ),
  }
}

/** Everything that is rendered on a server; `base` (epoch milliseconds) is when it failed. */
export function galleryOf(base: number): Gallery {
  return {
    ...everyComponent(base),
    ...everyPart(base),
    ...everyPhase(base),
    ...everySummary(base),
    ...everyUndated(),
  }
}

/** The app around each. */
export function Page({
  onReady,
  children,
}: {
  readonly onReady?: () => void
  readonly children: React.ReactNode
}): React.JSX.Element {
  React.useEffect(() => onReady?.(), [onReady])
  return (
    <React.StrictMode>
      <RecourseProvider>{children}</RecourseProvider>
    </React.StrictMode>
  )
}
