import * as React from 'react'
import * as components from '../../src/components/index.ts'
import * as parts from '../../src/components/parts.ts'
import { RecourseProvider } from '../../src/components/index.ts'
import { ApiError, toFailure, type Failure } from '../../src/core/index.ts'
import { ecolink } from '../../src/gateways/index.ts'
import { idle, type CallState } from '../../src/retry/call.ts'
import { recordCall } from '../../src/retry/calls.ts'

const nothing = () => {}

/** An answer of EcoLink as it was received at `receivedAt` (epoch milliseconds), on whatever machine. */
function failureOf(receivedAt: number, [status, body]: readonly [number, object]): Failure {
  const headers = { 'x-ecolink-request-id': 'req_eco_7f3a1c5e9d02' }
  return toFailure({ status, body, headers }, { gateway: ecolink, receivedAt })
}

const answers = {
  unavailable: [
    503,
    { error: 'service_unavailable', message: 'No healthy pod for model flux-dev right now' },
  ],
  broke: [
    402,
    {
      error: 'insufficient_balance',
      message: 'Account balance $0.12 cannot cover this request: $0.72 required',
    },
  ],
} satisfies Readonly<Record<string, readonly [number, object]>>

/** Elements by what they show. */
export type Gallery = Readonly<Record<string, React.ReactElement>>

const surfaces = ['page', 'section', 'tile', 'inline'] as const
const minute = 60_000

/** What a call may stand at, wherever it is looked at; `base` in epoch milliseconds. */
function phasesOf(base: number): Readonly<Record<string, Partial<CallState>>> {
  const series = { attempt: 2, maxAttempts: 4 }
  const since = failureOf(base, answers.unavailable)
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

/** What components are given that are not given a result and a title. */
const own = (failure: Failure): Readonly<Record<string, Props>> => ({
  RequestId: { failure },
  ErrorDetails: { failure, defaultOpen: true },
})

/** What parts are given that need more than the `<Root>` around them. */
const needed = (failure: Failure): Readonly<Record<string, Props>> => ({
  Action: { offer: { form: 'link', remedy: { action: 'top-up' }, href: '/billing' } },
  Copy: { text: () => 'x', shown: () => null, spoken: 'Copied', 'aria-label': 'Copy' },
  Facts: { failure },
  Press: { children: 'Look again' },
})

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
  for (const [kind, answer] of Object.entries(answers)) {
    const failure = failureOf(base, answer)
    const result = viewOf({ ...idle, failure, phase: 'failed', attempt: 1 })
    for (const { name, Component } of componentsIn(components)) {
      const props = own(failure)[name] ?? { result, title }
      gallery[`${name}, ${kind}`] = <Component {...props} />
    }
    for (const { name, Component } of componentsIn(parts))
      gallery[`${name} part, ${kind}`] = (
        <parts.Root result={result} title={title}>
          <Component {...needed(failure)[name]} />
        </parts.Root>
      )
  }
  return gallery
}

/** Banners on every surface in every phase, told from further up and by an adapter. */
function everyPhase(base: number): Gallery {
  const gallery: Record<string, React.ReactElement> = {}
  const failure = failureOf(base, answers.unavailable)
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
  return { ...everyComponent(base), ...everyPhase(base), ...everyUndated() }
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
